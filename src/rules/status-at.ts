import { approvalAt, isOnlyPlanned } from './approval';
import { isFinishedAt } from './completion';
import { hasDecisionAt } from './decision';
import type { PlotFacts } from './plot-facts';
import { clockStatusAt, startAt } from './start';
import { indexOfStatus } from './stated-status-index';
import { supplyAt } from './supply';
import { constructionStatusAt } from './suspension';
import { NO, UNKNOWN, YES } from './tri-state';

const PLANNED = indexOfStatus('planned_unapproved');
const APPROVED = indexOfStatus('approved_unsupplied');
const DECIDED = indexOfStatus('idle_decided');
const BUILT = indexOfStatus('built');
const UNDETERMINED = indexOfStatus('undetermined');

/**
 * The status of a plot (index into `statuses`) on `day`, from the facts known by `by` (domain §2.7).
 * With `by` before `day` it tells what the passing of time alone will make of the plot. Total: every
 * plot has one status, `undetermined` where facts are missing. Does not look at the stated status.
 */
export function statusAt(facts: PlotFacts, i: number, day: number, by: number): number {
  const supplied = supplyAt(facts, i, by);
  // Land built on without supply papers still counts as unsupplied (domain §2.2).
  if (supplied === NO && approvalAt(facts, i, by) === YES) return APPROVED;
  if (isFinishedAt(facts, i, by)) return BUILT;
  if (hasDecisionAt(facts, i, by)) return DECIDED;
  const started = startAt(facts, i, by);
  if (started === YES) return constructionStatusAt(facts, i, day, by);
  if (started === UNKNOWN) return UNDETERMINED;
  if (supplied === YES) return clockStatusAt(facts, i, day);
  return approvalAt(facts, i, by) === NO || isOnlyPlanned(facts, i) ? PLANNED : UNDETERMINED;
}
