import { useEffect, useState } from 'react';
import { emptyCheck, type FieldCheck } from '../../domain/field-check';
import { keepDraft, recallDraft } from '../../store/field-check-actions';
import { useStore } from '../../store/use-store';
import { randomId } from '../../ui/random-id';

interface Draft {
  check: FieldCheck;
  /** It was entered at a former time and not saved. */
  isRecalled: boolean;
  /** It differs from what it began with. */
  isChanged: boolean;
  change(part: Partial<FieldCheck> | ((check: FieldCheck) => Partial<FieldCheck>)): void;
  /** Forgets what was entered. */
  forget(): void;
}

/** The check that is being entered: that with the id `edited`, else a new one of the plot under `key`. */
export function useCheckDraft(key: string, edited: string | null): Draft {
  const checks = useStore((state) => state.fieldChecks);
  const saved = checks.find(({ id }) => id === edited);
  const who = useStore((state) => state.ledgerWho);
  const [recalled] = useState(() => {
    const found = recallDraft();
    const isSaved = checks.some(({ id }) => id === found?.id);
    const isWanted = found?.plot === key && (edited === null ? !isSaved : found.id === edited);
    return isWanted ? found : null;
  });
  const [start] = useState<FieldCheck>(
    () => saved ?? emptyCheck(randomId(12), key, new Date().toISOString(), who),
  );
  const [check, setCheck] = useState(recalled ?? start);
  const isChanged = check !== start;
  useEffect(() => {
    if (isChanged) keepDraft(check);
  }, [check, isChanged]);
  return {
    check,
    isRecalled: recalled !== null,
    isChanged,
    change: (part) =>
      setCheck((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) })),
    forget: () => keepDraft(null),
  };
}
