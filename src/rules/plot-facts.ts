import type { LayerSummary } from '../domain/dataset';
import { addYears, type Day, dayFromCivil, UNKNOWN_DAY } from '../domain/day';
import type { DayField, FlagField, NumberField, PlotTable, TextField } from '../domain/plot';
import { ledgerFactsOf } from './ledger-facts';
import { marksOf, statedOverlaysOf } from './plot-marks';
import { statedStatuses } from './stated-status-index';
import { thresholds } from './thresholds';

/**
 * The columns that the rules read, with the days worked out that no as-of date changes.
 * `null`: no file has the field. Days: `UNKNOWN_DAY` is unknown; numbers: NaN; flags 0/1/2.
 */
export interface PlotFacts {
  count: number;
  marks: Uint16Array;
  /** 1 + index into `statuses` of the status the file states; 0: none. */
  stated: Uint8Array;
  approvalDate: Int32Array | null;
  supplyDate: Int32Array | null;
  deliveryDate: Int32Array | null;
  agreedStart: Int32Array | null;
  actualStart: Int32Array | null;
  actualFinish: Int32Array | null;
  suspendedFrom: Int32Array | null;
  idleDecisionDate: Int32Array | null;
  /** When the disposal was closed (销号), by the ledger; from then on a decision is no longer in effect. */
  disposalClosed: Int32Array | null;
  /** 1 where the decision is that of the ledger. */
  decisionFromLedger: Uint8Array | null;
  reserveUntil: Int32Array | null;
  approvalWithdrawn: Uint8Array | null;
  requisitionDone: Uint8Array | null;
  /** Overlay bits that the file states and no date changes. */
  statedOverlays: Uint16Array;
  shouldStartArea: Float64Array | null;
  startedArea: Float64Array | null;
  totalInvestment: Float64Array | null;
  invested: Float64Array | null;
  /** Agreed start, else delivery plus one year; and one and two years after it. */
  startDue: Int32Array;
  startDuePlusYear: Int32Array;
  startDuePlusTwoYears: Int32Array;
  suspendedPlusYear: Int32Array;
  approvalPlusTwoYears: Int32Array;
}

/** `addYears` remembered per day: 100,000 plots share a few thousand dates. */
function yearAdder(years: number): (day: Day) => Day {
  const [first, last] = [dayFromCivil(1950, 1, 1), dayFromCivil(2100, 1, 1)];
  const later = new Int32Array(last - first).fill(UNKNOWN_DAY);
  return (day) => {
    if (day < first || day >= last) return addYears(day, years);
    const at = day - first;
    if (later[at] === UNKNOWN_DAY) later[at] = addYears(day, years);
    return later[at]!;
  };
}

function yearsAfter(days: Int32Array | null, years: number, count: number): Int32Array {
  const later = new Int32Array(count).fill(UNKNOWN_DAY);
  if (!days) return later;
  const add = yearAdder(years);
  for (let i = 0; i < count; i++) {
    const day = days[i]!;
    if (day !== UNKNOWN_DAY) later[i] = add(day);
  }
  return later;
}

/** Agreed start, else `years` after delivery (53号令 art. 22); `UNKNOWN_DAY` where neither is known. */
function startsDue(
  agreed: Int32Array | null,
  delivered: Int32Array | null,
  count: number,
): Int32Array {
  const add = yearAdder(thresholds.startAfterDeliveryYears.value);
  const due = agreed ? agreed.slice() : new Int32Array(count).fill(UNKNOWN_DAY);
  if (!delivered) return due;
  for (let i = 0; i < count; i++) {
    const day = delivered[i]!;
    if (due[i] === UNKNOWN_DAY && day !== UNKNOWN_DAY) due[i] = add(day);
  }
  return due;
}

const known = new WeakMap<PlotTable, PlotFacts>();

/** The facts of a table, worked out once: they hold for every as-of date. */
export function plotFactsOf(plots: PlotTable, layers: readonly LayerSummary[]): PlotFacts {
  const done = known.get(plots);
  if (done) return done;
  const { columns, count } = plots;
  const days = (field: DayField) => columns[field]?.values ?? null;
  const numbers = (field: NumberField) => columns[field]?.values ?? null;
  const flags = (field: FlagField) => columns[field]?.values ?? null;
  const startDue = startsDue(days('agreedStart'), days('deliveryDate'), count);
  const facts: PlotFacts = {
    count,
    marks: marksOf(plots, layers),
    stated: statedStatuses(columns['statedStatus' satisfies TextField], count),
    approvalDate: days('approvalDate'),
    supplyDate: days('supplyDate'),
    deliveryDate: days('deliveryDate'),
    agreedStart: days('agreedStart'),
    actualStart: days('actualStart'),
    actualFinish: days('actualFinish'),
    suspendedFrom: days('suspendedFrom'),
    idleDecisionDate: days('idleDecisionDate'),
    ...ledgerFactsOf(plots),
    reserveUntil: days('reserveUntil'),
    approvalWithdrawn: flags('approvalWithdrawn'),
    requisitionDone: flags('requisitionDone'),
    statedOverlays: statedOverlaysOf(plots),
    shouldStartArea: numbers('shouldStartAreaSquareMeters'),
    startedArea: numbers('startedAreaSquareMeters'),
    totalInvestment: numbers('totalInvestmentYuan'),
    invested: numbers('investedYuan'),
    startDue,
    startDuePlusYear: yearsAfter(startDue, thresholds.idleYears.value, count),
    startDuePlusTwoYears: yearsAfter(startDue, thresholds.takeBackYears.value, count),
    suspendedPlusYear: yearsAfter(days('suspendedFrom'), thresholds.suspensionYears.value, count),
    approvalPlusTwoYears: yearsAfter(
      days('approvalDate'),
      thresholds.approvalLapseYears.value,
      count,
    ),
  };
  known.set(plots, facts);
  return facts;
}

/** The day in row `i`; `UNKNOWN_DAY` when the column or the cell has none. */
export function dayOf(days: Int32Array | null, i: number): number {
  return days === null ? UNKNOWN_DAY : days[i]!;
}

/** True when the event is dated and has happened by `known`: a later one has not happened yet. */
export function hasHappened(days: Int32Array | null, i: number, by: number): boolean {
  const day = dayOf(days, i);
  return day !== UNKNOWN_DAY && day <= by;
}

/** True when the event is dated and lies after `known`. */
export function isAhead(days: Int32Array | null, i: number, by: number): boolean {
  return dayOf(days, i) > by;
}

/** The number in row `i`; NaN when the column or the cell has none. */
export function numberOf(numbers: Float64Array | null, i: number): number {
  return numbers === null ? Number.NaN : numbers[i]!;
}
