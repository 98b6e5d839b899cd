import { useMemo } from 'react';
import { parkKey } from '../../domain/filter';
import type { ConditionWords } from '../../i18n/describe-condition';
import { useStore, useWords } from '../../store/use-store';

/** What the words of conditions depend on, as the state has it. */
export function useConditionWords(): ConditionWords {
  const parks = useStore((state) => state.snapshot?.parks);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  return useMemo(() => {
    const names = new Map(
      parks?.map((park) => [parkKey(park), park.name ?? park.id ?? t('park.unnamed')]),
    );
    return { language, unit, parkName: (key) => names.get(key) ?? key };
  }, [parks, unit, language]);
}
