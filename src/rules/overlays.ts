import { overlayBits, statuses } from '../domain/category';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { PlotTable } from '../domain/plot';
import type { RuleSettings } from '../domain/rule-settings';
import type { Evidence } from './plot-class';
import { dayOf, numberOf, type PlotFacts } from './plot-facts';
import { marks } from './plot-marks';
import { indexOfStatus } from './stated-status-index';
import { NO, YES } from './tri-state';

const APPROVED = indexOfStatus('approved_unsupplied');
const BUILT = indexOfStatus('built');
const isIdle = Uint8Array.from(statuses, (status) => (status.startsWith('idle_') ? 1 : 0));

/** What the local tests of inefficiency look at besides the facts. */
export interface OverlayContext {
  plots: PlotTable;
  /** Ellipsoidal area of each plot, m², used where none is declared. */
  plotEllipsoidal: Float64Array;
  settings: RuleSettings;
}

/** Whether any local test of inefficiency fails; false where the inputs are unknown or no test is set. */
export function failsLocalTest(i: number, context: OverlayContext): boolean {
  const { columns } = context.plots;
  for (const test of context.settings.inefficiency) {
    const declared = numberOf(columns.declaredAreaSquareMeters?.values ?? null, i);
    const area = declared > 0 ? declared : context.plotEllipsoidal[i]!;
    const value = numberOf(columns[test.field]?.values ?? null, i);
    if (area > 0 && value / area < test.below) return true;
  }
  return false;
}

/** Whether the approval is older than two years, unused and not known to be requisitioned (risk of lapse). */
export function isLapsing(facts: PlotFacts, i: number, asOf: number): boolean {
  const limit = facts.approvalPlusTwoYears[i]!;
  return limit !== UNKNOWN_DAY && asOf > limit && facts.requisitionDone?.[i] !== YES;
}

/** Whether the land is held for a major project as of the date; a reservation that has run out is none. */
export function isReserved(facts: PlotFacts, i: number, asOf: number): boolean {
  const until = dayOf(facts.reserveUntil, i);
  if (until !== UNKNOWN_DAY) return until >= asOf;
  return (facts.marks[i]! & marks.hasReservation) !== 0;
}

/**
 * The bits of `overlayBits` that lie over a plot of this status, as of the date. `nextDay` and
 * `nextStatus` are what time alone brings (`UNKNOWN_DAY`: nothing).
 */
export function overlaysAt(
  facts: PlotFacts,
  i: number,
  asOf: number,
  status: number,
  nextDay: number,
  nextStatus: number,
  context: OverlayContext,
): number {
  let bits = facts.statedOverlays[i]!;
  if (isReserved(facts, i, asOf)) bits |= overlayBits.reserve;
  if (status === BUILT && context.settings.inefficiency.length > 0 && failsLocalTest(i, context))
    bits |= overlayBits.inefficient;
  if (
    nextDay !== UNKNOWN_DAY &&
    isIdle[nextStatus] === 1 &&
    nextDay - asOf <= context.settings.warningDays
  )
    bits |= overlayBits.warning90;
  if (status === APPROVED) {
    const requisition = facts.requisitionDone?.[i];
    if (requisition === YES) bits |= overlayBits.requisitioned;
    else if (requisition === NO) bits |= overlayBits.unrequisitioned;
    if (isLapsing(facts, i, asOf)) bits |= overlayBits.approvalLapse;
  }
  return bits;
}

/** What was looked at for the overlays that a clause or a local test brings. */
export function overlayEvidence(
  facts: PlotFacts,
  i: number,
  overlays: number,
  context: OverlayContext,
): Evidence[] {
  const isoDay = (day: number) => (day === UNKNOWN_DAY ? null : formatDay(day));
  const evidence: Evidence[] = [];
  const add = (
    bit: number,
    key: string,
    clause: string | null,
    values: Evidence['values'] = {},
  ) => {
    if (overlays & bit) evidence.push({ key, holds: true, values, clause });
  };
  add(overlayBits.standardPlot, 'standard-plot', 'standard-plot-2023-72');
  add(overlayBits.m0, 'm0', 'm0-2021-710');
  add(overlayBits.reserve, 'reserve', 'reserve-002-4-3', {
    reserveUntil: isoDay(dayOf(facts.reserveUntil, i)),
  });
  add(overlayBits.pool, 'pool', 'reserve-002-4-3');
  add(
    overlayBits.inefficient,
    facts.statedOverlays[i]! & overlayBits.inefficient ? 'inefficient-stated' : 'inefficient-local',
    null,
  );
  add(overlayBits.underused, 'underused', null);
  add(overlayBits.approvalLapse, 'approval-lapse', 'approval-lapse', {
    limit: isoDay(facts.approvalPlusTwoYears[i]!),
    years: facts.settings.approvalLapseYears,
  });
  if (context.settings.inefficiency.length > 0 && (overlays & overlayBits.inefficient) === 0)
    evidence.push({
      key: 'inefficient-local',
      holds: failsLocalTest(i, context),
      values: {},
      clause: null,
    });
  return evidence;
}
