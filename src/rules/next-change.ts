import { UNKNOWN_DAY } from '../domain/day';
import { hasHappened, type PlotFacts } from './plot-facts';
import { indexOfStatus } from './stated-status-index';
import { constructionStatusAt } from './suspension';

const WITHIN_TERM = indexOfStatus('supplied_unused_within_term');
const OVERDUE = indexOfStatus('supplied_unused_overdue');
const IDLE_ONE_YEAR = indexOfStatus('idle_suspected_1y');
const UNDER_CONSTRUCTION = indexOfStatus('under_construction');

/**
 * The first day after `asOf` on which the computed status `status` changes if nothing but time passes
 * (events dated after `asOf` are not known yet), or `UNKNOWN_DAY` when time alone changes nothing.
 * Only the start clock and a suspension run by themselves; each steps the day after an anniversary.
 */
export function nextChangeAfter(facts: PlotFacts, i: number, asOf: number, status: number): number {
  switch (status) {
    case WITHIN_TERM:
      return facts.startDue[i]! + 1;
    case OVERDUE:
      return facts.startDuePlusYear[i]! + 1;
    case IDLE_ONE_YEAR:
      return facts.startDuePlusTwoYears[i]! + 1;
    case UNDER_CONSTRUCTION: {
      if (!hasHappened(facts.suspendedFrom, i, asOf)) return UNKNOWN_DAY;
      const day = facts.suspendedPlusYear[i]! + 1;
      // A year that is over has left its mark on `status` already, which then stays.
      return constructionStatusAt(facts, i, day, asOf) === status ? UNKNOWN_DAY : day;
    }
    default:
      return UNKNOWN_DAY;
  }
}
