import { useMemo } from 'react';
import type { ConditionWords } from '../../i18n/describe-condition';
import { conditionWords } from '../../store/condition-words';
import { useStore } from '../../store/use-store';

/** What the words of conditions depend on, as the state has it. */
export function useConditionWords(): ConditionWords {
  const snapshot = useStore((state) => state.snapshot);
  const unit = useStore((state) => state.unit);
  const language = useStore((state) => state.language);
  return useMemo(() => conditionWords({ snapshot, unit, language }), [snapshot, unit, language]);
}
