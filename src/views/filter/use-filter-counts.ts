import { useMemo } from 'react';
import { countFilter, type FilterCounts } from '../../store/filter-counts';
import { shownPlots } from '../../store/shown-plots';
import { useStore } from '../../store/use-store';

/** What the filter and its parts let through in the park spoken of; `null` without data. */
export function useFilterCounts(): FilterCounts | null {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const passes = useStore((state) => state.passes);
  const verdicts = useStore((state) => state.verdicts);
  return useMemo(() => {
    const isInPark = shownPlots({ snapshot, reading, park, passes: null });
    if (!snapshot || !reading || !isInPark) return null;
    return countFilter(snapshot, reading, isInPark, { filter, passes, verdicts });
  }, [snapshot, reading, park, filter, passes, verdicts]);
}
