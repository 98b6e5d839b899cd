import { type Status, statuses } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import type { PlotFacts } from './plot-facts';
import { clockStatusAt, startAt } from './start';
import { indexOfStatus } from './stated-status-index';
import { NO } from './tri-state';

const IDLE_ONE_YEAR = indexOfStatus('idle_suspected_1y');
const IDLE_TWO_YEARS = indexOfStatus('idle_suspected_2y');

/**
 * How far idle land is, as the measures of 53号令 tell it apart: unstarted for one to two years, for two or more,
 * stopped after it was started, idle without the dates that tell since when; `none`: it is not (suspected) idle.
 */
export type IdleStage = 'none' | 'one-year' | 'two-years' | 'suspended' | 'unknown';

/** The stage of a plot whose status shown is `status` (index into `statuses`), as of the date. */
export function idleStageAt(facts: PlotFacts, i: number, asOf: number, status: number): IdleStage {
  const name = statuses[status] as Status;
  if (!name.startsWith('idle_')) return 'none';
  if (name === 'idle_suspected_suspended') return 'suspended';
  const started = startAt(facts, i, asOf);
  // Started land of a decision can only be idle by suspension (art. 2(2)).
  if (started !== NO) return name === 'idle_decided' ? 'suspended' : 'unknown';
  if (facts.startDue[i] === UNKNOWN_DAY) return 'unknown';
  const clock = clockStatusAt(facts, i, asOf);
  if (clock === IDLE_TWO_YEARS) return 'two-years';
  return clock === IDLE_ONE_YEAR ? 'one-year' : 'unknown';
}
