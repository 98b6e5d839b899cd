import { statuses } from '../domain/category';
import { type Day, UNKNOWN_DAY } from '../domain/day';
import { dayOf, type PlotFacts } from './plot-facts';
import { startAt } from './start';
import { indexOfStatus } from './stated-status-index';
import { statusAt } from './status-at';
import { constructionStatusAt } from './suspension';
import { YES } from './tri-state';

const SUSPENDED = indexOfStatus('idle_suspected_suspended');
const DECIDED = indexOfStatus('idle_decided');
const isIdle = Uint8Array.from(statuses, (status) => (status.startsWith('idle_') ? 1 : 0));

/** The day after a limit that has passed by `asOf`; `UNKNOWN_DAY` when it has not or is unknown. */
function dayAfter(limit: number, asOf: Day): number {
  return limit !== UNKNOWN_DAY && limit < asOf ? limit + 1 : UNKNOWN_DAY;
}

/** The first day on which the dates alone make the plot idle, whatever a document says. */
function clockDay(facts: PlotFacts, i: number, asOf: Day): number {
  if (startAt(facts, i, asOf) !== YES) return dayAfter(facts.startDuePlusYear[i]!, asOf);
  return constructionStatusAt(facts, i, asOf, asOf) === SUSPENDED
    ? dayAfter(facts.suspendedPlusYear[i]!, asOf)
    : UNKNOWN_DAY;
}

/**
 * The day on which a plot that is idle as of the date became so: the day after the year from the start
 * due, or from the suspension, was over (53号令 art. 2); for land with a 认定书 the earlier of that day
 * and the date of the decision. `status` is the index of the status shown. `UNKNOWN_DAY` when the plot
 * is not idle, or is so only because the file states it and no date says since when.
 */
export function idleSinceAt(facts: PlotFacts, i: number, asOf: Day, status: number): number {
  if (isIdle[status] !== 1) return UNKNOWN_DAY;
  const computed = statusAt(facts, i, asOf, asOf);
  if (isIdle[computed] !== 1) return UNKNOWN_DAY;
  const clock = clockDay(facts, i, asOf);
  if (computed !== DECIDED) return clock;
  const decided = dayOf(facts.idleDecisionDate, i);
  if (decided === UNKNOWN_DAY || clock === UNKNOWN_DAY) return Math.max(decided, clock);
  return Math.min(decided, clock);
}
