import { useCallback } from 'react';
import { evaluationEntry } from '../../domain/evaluation';
import { useWords } from '../../store/use-store';
import type { SelectOption } from '../../ui/select';

/** Indicators to choose from: those of the land, and those of the evaluation under their own heading. */
export function useIndicatorOptions(): (
  indicators: readonly { id: string }[],
) => SelectOption<string>[] {
  const { t, tk } = useWords();
  return useCallback(
    (indicators) =>
      indicators.map(({ id }) => ({
        value: id,
        label: tk(`indicator.${id}`),
        section: t(evaluationEntry(id) ? 'indicators.of-evaluation' : 'indicators.of-land'),
      })),
    [t, tk],
  );
}
