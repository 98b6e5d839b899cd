import type { Reading, Snapshot } from '../worker/data-messages';
import { filterCounts } from './filter-counts';
import { tallyIdle } from './idle-tally';
import { nextTask } from './next-task';
import { type Filtered, noFilter } from './remember-filtered';
import { tallyLegend, tallyParks } from './selectors';

/**
 * Works out what the panels will ask of new data, which remember it: each tally in a task of its own, so that
 * the page need not work them all out in the one in which the data come to the screen.
 */
export async function prepareTallies(
  snapshot: Snapshot,
  reading: Reading,
  park: number | null,
  filtered: Filtered,
): Promise<void> {
  const tallies = [
    () => tallyParks(snapshot, reading),
    () => tallyLegend(snapshot, reading, park, filtered),
    () => tallyLegend(snapshot, reading, park, noFilter),
    () => tallyIdle(snapshot, reading, park),
    () => filterCounts(snapshot, reading, park, filtered),
  ];
  for (const tally of tallies) {
    await nextTask();
    tally();
  }
  await nextTask();
}
