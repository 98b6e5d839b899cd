import { formatDay, UNKNOWN_DAY } from '../domain/day';
import { hasDecisionAt } from './decision';
import type { Evidence } from './plot-class';
import { dayOf, hasHappened, isAhead, type PlotFacts } from './plot-facts';
import { marks } from './plot-marks';
import { holdsOf, NO, type TriState, UNKNOWN, YES } from './tri-state';

/**
 * Whether the land is supplied as of `by`. An empty cell says "not supplied" only where the file has
 * a column for the date and nothing that only a supply brings is known (agreed start, delivery,
 * supervision number, idle decision); a file without the column leaves it open.
 */
export function supplyAt(facts: PlotFacts, i: number, by: number): TriState {
  if (hasHappened(facts.supplyDate, i, by)) return YES;
  if (isAhead(facts.supplyDate, i, by)) return NO;
  if (
    dayOf(facts.agreedStart, i) !== UNKNOWN_DAY ||
    hasHappened(facts.deliveryDate, i, by) ||
    (facts.marks[i]! & marks.hasSupervisionNumber) !== 0 ||
    hasDecisionAt(facts, i, by)
  )
    return YES;
  return facts.marks[i]! & marks.asksSupply ? NO : UNKNOWN;
}

/** What was looked at for the supply. */
export function supplyEvidence(facts: PlotFacts, i: number, asOf: number): Evidence[] {
  const state = supplyAt(facts, i, asOf);
  const day = dayOf(facts.supplyDate, i);
  const isImplied = state === YES && day === UNKNOWN_DAY;
  return [
    {
      key: isImplied ? 'supplied-implied' : 'supplied',
      holds: holdsOf(state),
      values: { supplyDate: day === UNKNOWN_DAY ? null : formatDay(day) },
      clause: state === NO ? 'approved-unsupplied' : null,
    },
  ];
}
