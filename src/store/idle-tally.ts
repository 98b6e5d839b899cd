import { overlayBits, type Status, statuses } from '../domain/category';
import type { Reading, Snapshot } from '../worker/data-messages';
import { parkAndNested } from './park-and-nested';
import { remember } from './remember';

const idleStatuses = statuses.filter((status) => status.startsWith('idle_'));

/** How many plots of a park, or of all, are idle as of the reading's date, and what that rests on. */
export interface IdleTally {
  idle: number;
  /** The same by status, those that occur. */
  byStatus: { status: Status; plots: number }[];
  /** Become idle within 90 days if nothing but time passes. */
  ahead: number;
  /** Plots that were looked at. */
  plots: number;
  /** Of those, the ones whose data do not suffice. */
  undetermined: number;
  /** Slivers and repeated shapes, which no count has. */
  uncounted: number;
}

/** Counts the idle plots of a reading; a park has the plots of the parks nested in it. */
export const tallyIdle = remember(countIdle);

function countIdle(snapshot: Snapshot, reading: Reading, park: number | null): IdleTally {
  const inScope = park === null ? null : parkAndNested(snapshot, park);
  const byStatus = new Uint32Array(statuses.length);
  let ahead = 0;
  let plots = 0;
  let uncounted = 0;
  for (let i = 0; i < snapshot.plotCount; i++) {
    if (inScope && !inScope.has(snapshot.plotPark[i]!)) continue;
    if (reading.isCounted[i] === 0) {
      uncounted++;
      continue;
    }
    plots++;
    byStatus[reading.statuses[i]!]!++;
    if (reading.overlays[i]! & overlayBits.warning90) ahead++;
  }
  const found = idleStatuses.map((status) => ({
    status,
    plots: byStatus[statuses.indexOf(status)]!,
  }));
  return {
    idle: found.reduce((sum, one) => sum + one.plots, 0),
    byStatus: found.filter((one) => one.plots > 0),
    ahead,
    plots,
    undetermined: byStatus[statuses.indexOf('undetermined')]!,
    uncounted,
  };
}
