import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { Evidence } from './plot-class';
import { dayOf, hasHappened, type PlotFacts } from './plot-facts';
import { marks } from './plot-marks';

/**
 * Whether a 闲置土地认定书 is on file and in effect as of `by` (only it makes land 闲置, domain §2.1):
 * not one dated later, nor one from before the present supply or before construction began.
 * A document without a date counts. A disposal that is closed (销号) ends its effect.
 */
export function hasDecisionAt(facts: PlotFacts, i: number, by: number): boolean {
  if ((facts.marks[i]! & marks.hasDecision) === 0) return false;
  if (hasHappened(facts.disposalClosed, i, by)) return false;
  const day = dayOf(facts.idleDecisionDate, i);
  if (day === UNKNOWN_DAY) return true;
  if (day > by) return false;
  if (hasHappened(facts.supplyDate, i, by) && day < facts.supplyDate![i]!) return false;
  return !(hasHappened(facts.actualStart, i, by) && day < facts.actualStart![i]!);
}

/** What was looked at for the decision; nothing where the file has no document. */
export function decisionEvidence(facts: PlotFacts, i: number, asOf: number): Evidence[] {
  if ((facts.marks[i]! & marks.hasDecision) === 0) return [];
  const day = dayOf(facts.idleDecisionDate, i);
  const closed = dayOf(facts.disposalClosed, i);
  return [
    {
      key: facts.decisionFromLedger?.[i] === 1 ? 'decided-ledger' : 'decided',
      holds: hasDecisionAt(facts, i, asOf),
      values: { idleDecisionDate: day === UNKNOWN_DAY ? null : formatDay(day) },
      clause: 'decree53-9',
    },
    ...(closed === UNKNOWN_DAY
      ? []
      : [
          {
            key: 'disposal-closed',
            holds: closed <= asOf,
            values: { closed: formatDay(closed) },
            clause: null,
          },
        ]),
  ];
}
