import { useMemo } from 'react';
import { countFilter, type FilterCounts } from '../../store/filter-counts';
import { shownPlots } from '../../store/shown-plots';
import type { State } from '../../store/state';
import { useStore } from '../../store/use-store';

type Asked = Pick<State, 'snapshot' | 'reading' | 'park' | 'filter' | 'passes' | 'verdicts'>;

/** Several views ask for the same counts. */
let last: { asked: Asked; counts: FilterCounts | null } | null = null;

function countsOf(asked: Asked): FilterCounts | null {
  const keys = Object.keys(asked) as (keyof Asked)[];
  if (last && keys.every((key) => last!.asked[key] === asked[key])) return last.counts;
  const { snapshot, reading } = asked;
  const isInPark = shownPlots({ ...asked, passes: null });
  const counts =
    snapshot && reading && isInPark ? countFilter(snapshot, reading, isInPark, asked) : null;
  last = { asked, counts };
  return counts;
}

/** What the filter and its parts let through in the park spoken of; `null` without data. */
export function useFilterCounts(): FilterCounts | null {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const passes = useStore((state) => state.passes);
  const verdicts = useStore((state) => state.verdicts);
  return useMemo(
    () => countsOf({ snapshot, reading, park, filter, passes, verdicts }),
    [snapshot, reading, park, filter, passes, verdicts],
  );
}
