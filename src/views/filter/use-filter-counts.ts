import { type FilterCounts, filterCounts } from '../../store/filter-counts';
import { useStore } from '../../store/use-store';

/** What the filter and its parts let through in the park spoken of; `null` without data. */
export function useFilterCounts(): FilterCounts | null {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const passes = useStore((state) => state.passes);
  const verdicts = useStore((state) => state.verdicts);
  return snapshot && reading
    ? filterCounts(snapshot, reading, park, { filter, passes, verdicts })
    : null;
}
