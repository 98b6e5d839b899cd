import { useEffect, useState } from 'react';
import type { Day } from '../../domain/day';
import { nearestFirst } from '../../store/time-axis';
import { useStore, useTubanStore } from '../../store/use-store';

/** Plots times days that the worker counts in one go: other questions come in between. */
const countedAtOnce = 100_000;
/** With more plots than these the map is drawn first. */
const mostAtStart = 30_000;

interface Counts {
  /** What the counts are of: data and park. */
  of: string;
  byDay: ReadonlyMap<Day, number>;
}

const none: Counts = { of: '', byDay: new Map() };

/**
 * Idle plots on each of the days, as the worker tells them, a few days at a time and those about the as-of date
 * first; what was not told yet is not in the map. Another park, other data or other days stop what is under way.
 */
export function useIdleCounts(days: readonly Day[]): ReadonlyMap<Day, number> {
  const store = useTubanStore();
  const park = useStore((state) => state.park);
  const revision = useStore((state) => state.revision);
  const plotCount = useStore((state) => state.snapshot?.plotCount ?? 0);
  const mayBegin = useStore(
    (state) => plotCount <= mostAtStart || (!state.mapBusy && state.progress === null),
  );
  const [begun, setBegun] = useState(-1);
  const [counts, setCounts] = useState(none);
  const of = `${revision} ${park}`;
  useEffect(() => {
    if (mayBegin) setBegun(revision);
  }, [mayBegin, revision]);
  useEffect(() => {
    if (begun !== revision || plotCount === 0) return;
    let isCurrent = true;
    const { asOf, countIdle } = store.getState();
    const atOnce = Math.max(1, Math.floor(countedAtOnce / plotCount));
    async function count(): Promise<void> {
      const wanted = nearestFirst(days, asOf);
      for (let from = 0; from < wanted.length; from += atOnce) {
        const slice = wanted.slice(from, from + atOnce);
        const found = await countIdle(slice, park);
        if (!isCurrent) return;
        setCounts((before) => {
          const byDay = new Map(before.of === of ? before.byDay : []);
          for (const [k, day] of slice.entries()) byDay.set(day, found[k]!);
          return { of, byDay };
        });
      }
    }
    // Data that are gone need no counts.
    count().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [days, park, revision, begun, plotCount, of, store]);
  return counts.of === of ? counts.byDay : none.byDay;
}
