import { overlayBits } from '../domain/category';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { Evidence } from './plot-class';
import { dayOf, hasHappened, isAhead, type PlotFacts } from './plot-facts';
import { marks } from './plot-marks';
import { holdsOf, NO, type TriState, UNKNOWN, YES } from './tri-state';

/**
 * Whether the conversion or requisition is approved and stands as of `by` (domain §2.2): a withdrawn
 * approval is none. Unknown without a date: a document alone does not say since when.
 */
export function approvalAt(facts: PlotFacts, i: number, by: number): TriState {
  if (isAhead(facts.approvalDate, i, by)) return NO;
  if (facts.approvalWithdrawn?.[i] === YES) return NO;
  return hasHappened(facts.approvalDate, i, by) ? YES : UNKNOWN;
}

/**
 * Whether the row speaks for land that is planned and not yet approved (规划未批): its file asks for
 * approval and supply and both are empty, a planned use or reservation is given, and nobody holds it.
 */
export function isOnlyPlanned(facts: PlotFacts, i: number): boolean {
  const all = facts.marks[i]!;
  const asked = marks.asksSupply | marks.asksApproval;
  const against = marks.hasApprovalDocument | marks.hasHolder | marks.hasSupervisionNumber;
  const isPlanned =
    (all & (marks.hasPlanUse | marks.hasReservation)) !== 0 ||
    (facts.statedOverlays[i]! & overlayBits.pool) !== 0;
  return (
    (all & asked) === asked &&
    (all & against) === 0 &&
    isPlanned &&
    dayOf(facts.approvalDate, i) === UNKNOWN_DAY &&
    dayOf(facts.supplyDate, i) === UNKNOWN_DAY
  );
}

/** What was looked at for the approval. */
export function approvalEvidence(facts: PlotFacts, i: number, asOf: number): Evidence[] {
  const day = dayOf(facts.approvalDate, i);
  const evidence: Evidence[] = [
    {
      key: 'approved',
      holds: holdsOf(approvalAt(facts, i, asOf)),
      values: { approvalDate: day === UNKNOWN_DAY ? null : formatDay(day) },
      clause: 'approved-unsupplied',
    },
  ];
  if (facts.approvalWithdrawn?.[i] === YES)
    evidence.push({
      key: 'approval-withdrawn',
      holds: true,
      values: {},
      clause: 'approved-unsupplied',
    });
  return evidence;
}
