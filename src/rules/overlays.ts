import { overlayBits, statuses } from '../domain/category';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { PlotTable } from '../domain/plot';
import type { RuleSettings } from '../domain/rule-settings';
import type { Evidence } from './plot-class';
import { dayOf, numberOf, type PlotFacts } from './plot-facts';
import { marks } from './plot-marks';
import { requisitionAt } from './requisition';
import { indexOfStatus } from './stated-status-index';
import { NO, YES } from './tri-state';

const APPROVED = indexOfStatus('approved_unsupplied');
const BUILT = indexOfStatus('built');
type TestField = RuleSettings['inefficiency'][number]['field'];
/** 1 万元/亩 is 15 yuan/m². */
const yuanPerSquareMeterOfTenThousandPerMu = 15;
const isIdle = Uint8Array.from(statuses, (status) => (status.startsWith('idle_') ? 1 : 0));

/** What the local tests of inefficiency look at besides the facts. */
export interface OverlayContext {
  plots: PlotTable;
  /** Ellipsoidal area of each plot, m², used where none is declared. */
  plotEllipsoidal: Float64Array;
  settings: RuleSettings;
}

/** What a local test measures, per m² of the plot's declared (else ellipsoidal) area; NaN where an input is unknown. */
function measured(i: number, { plots, plotEllipsoidal }: OverlayContext, field: TestField): number {
  const { columns } = plots;
  const declared = numberOf(columns.declaredAreaSquareMeters?.values ?? null, i);
  const area = declared > 0 ? declared : plotEllipsoidal[i]!;
  return area > 0 ? numberOf(columns[field]?.values ?? null, i) / area : Number.NaN;
}

/** Whether any local test of inefficiency fails; false where the inputs are unknown or no test is set. */
export function failsLocalTest(i: number, context: OverlayContext): boolean {
  for (const { field, below } of context.settings.inefficiency)
    if (measured(i, context, field) < below) return true;
  return false;
}

/** Whether the approval is older than two years, unused and not known to be requisitioned (risk of lapse). */
export function isLapsing(facts: PlotFacts, i: number, asOf: number): boolean {
  const limit = facts.approvalPlusTwoYears[i]!;
  return limit !== UNKNOWN_DAY && asOf > limit && requisitionAt(facts, i, asOf) !== YES;
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
    isIdle[status] === 0 &&
    nextDay - asOf <= context.settings.warningDays
  )
    bits |= overlayBits.warning90;
  if (status === APPROVED) {
    const requisition = requisitionAt(facts, i, asOf);
    if (requisition === YES) bits |= overlayBits.requisitioned;
    else if (requisition === NO) bits |= overlayBits.unrequisitioned;
    if (isLapsing(facts, i, asOf)) bits |= overlayBits.approvalLapse;
  }
  return bits;
}

/** What was looked at for the overlays that a clause or a local test brings; local tests are of built land alone. */
export function overlayEvidence(
  facts: PlotFacts,
  i: number,
  status: number,
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
  if (facts.statedOverlays[i]! & overlayBits.inefficient)
    add(overlayBits.inefficient, 'inefficient-stated', null);
  add(overlayBits.underused, 'underused', null);
  add(overlayBits.approvalLapse, 'approval-lapse', 'approval-lapse', {
    limit: isoDay(facts.approvalPlusTwoYears[i]!),
    years: facts.settings.approvalLapseYears,
  });
  if (status === BUILT)
    for (const { field, below } of context.settings.inefficiency)
      evidence.push(localTest(field, measured(i, context, field), below));
  return evidence;
}

/** A local test with what it measured and its limit: ratios as they are, money in 万元/亩; `holds` is that it fails. */
function localTest(field: TestField, value: number, below: number): Evidence {
  const isMoney = field === 'outputYuan' || field === 'taxYuan';
  const shown = (perSquareMeter: number) =>
    Number(
      (isMoney ? perSquareMeter / yuanPerSquareMeterOfTenThousandPerMu : perSquareMeter).toFixed(2),
    );
  const isKnown = !Number.isNaN(value);
  return {
    key: `inefficient-${field}`,
    holds: isKnown ? value < below : null,
    values: { measured: isKnown ? shown(value) : null, below: shown(below) },
    clause: null,
  };
}
