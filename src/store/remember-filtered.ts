import { emptyFilter } from '../domain/filter';
import type { Reading, Snapshot } from '../worker/data-messages';
import { remember } from './remember';
import type { State } from './state';

/** A filter with the worker's answer to it. */
export type Filtered = Pick<State, 'filter' | 'passes' | 'verdicts'>;

export const noFilter: Filtered = { filter: emptyFilter, passes: null, verdicts: [] };

/** What is worked out of the plots of a park (`null` is all) under a filter, once for all views that ask (`remember`). */
export function rememberFiltered<Answer>(
  work: (snapshot: Snapshot, reading: Reading, park: number | null, filtered: Filtered) => Answer,
): typeof work {
  const kept = remember(
    (
      snapshot: Snapshot,
      reading: Reading,
      park: number | null,
      filter: Filtered['filter'],
      passes: Filtered['passes'],
      verdicts: Filtered['verdicts'],
    ) => work(snapshot, reading, park, { filter, passes, verdicts }),
    4,
  );
  return (snapshot, reading, park, { filter, passes, verdicts }) =>
    kept(snapshot, reading, park, filter, passes, verdicts);
}
