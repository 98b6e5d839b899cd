import type { LayerSummary } from '../domain/dataset';
import { addYears, type Day, dayFromCivil, UNKNOWN_DAY } from '../domain/day';
import type { DayField, FlagField, NumberField, PlotTable, TextField } from '../domain/plot';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { ledgerFactsOf } from './ledger-facts';
import { marksOf, statedOverlaysOf } from './plot-marks';
import { statedStatuses } from './stated-status-index';

/**
 * The columns that the rules read, with the days worked out that no as-of date changes.
 * `null`: no file has the field. Days: `UNKNOWN_DAY` is unknown; numbers: NaN; flags 0/1/2.
 */
export interface PlotFacts {
  count: number;
  /** The numbers that the rules compare with; the days below are worked out by them. */
  settings: RuleSettings;
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
  requisitionDate: Int32Array | null;
  /** Overlay bits that the file states and no date changes. */
  statedOverlays: Uint16Array;
  shouldStartArea: Float64Array | null;
  startedArea: Float64Array | null;
  totalInvestment: Float64Array | null;
  invested: Float64Array | null;
  /** Agreed start, else delivery plus one year; and the years of idleness and of take-back (one, two) after it. */
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
  years: number,
  count: number,
): Int32Array {
  const add = yearAdder(years);
  const due = agreed ? agreed.slice() : new Int32Array(count).fill(UNKNOWN_DAY);
  if (!delivered) return due;
  for (let i = 0; i < count; i++) {
    const day = delivered[i]!;
    if (due[i] === UNKNOWN_DAY && day !== UNKNOWN_DAY) due[i] = add(day);
  }
  return due;
}

type Given = Omit<
  PlotFacts,
  | 'settings'
  | 'startDue'
  | 'startDuePlusYear'
  | 'startDuePlusTwoYears'
  | 'suspendedPlusYear'
  | 'approvalPlusTwoYears'
>;

/** What was worked out for a table: what no setting changes, and the facts under the settings asked for last. */
interface Known {
  given: Given;
  bySettings: Map<string, PlotFacts>;
}

/** Settings that are kept at once: those in force, those before, the default, and one to compare with. */
const mostKept = 4;
const known = new WeakMap<PlotTable, Known>();

/** The facts of a table under these settings, worked out once: they hold for every as-of date. */
export function plotFactsOf(
  plots: PlotTable,
  layers: readonly LayerSummary[],
  settings: RuleSettings = defaultRuleSettings,
): PlotFacts {
  let kept = known.get(plots);
  if (!kept) {
    kept = { given: givenOf(plots, layers), bySettings: new Map() };
    known.set(plots, kept);
  }
  const key = JSON.stringify(settings);
  const facts = kept.bySettings.get(key) ?? datedFacts(kept.given, settings);
  // The latest asked for stays longest.
  kept.bySettings.delete(key);
  kept.bySettings.set(key, facts);
  if (kept.bySettings.size > mostKept) kept.bySettings.delete(kept.bySettings.keys().next().value!);
  return facts;
}

function datedFacts(given: Given, settings: RuleSettings): PlotFacts {
  const { agreedStart, deliveryDate, suspendedFrom, approvalDate, count } = given;
  const due = startsDue(agreedStart, deliveryDate, settings.startAfterDeliveryYears, count);
  return {
    ...given,
    settings,
    startDue: due,
    startDuePlusYear: yearsAfter(due, settings.idleYears, count),
    startDuePlusTwoYears: yearsAfter(due, settings.takeBackYears, count),
    suspendedPlusYear: yearsAfter(suspendedFrom, settings.suspensionYears, count),
    approvalPlusTwoYears: yearsAfter(approvalDate, settings.approvalLapseYears, count),
  };
}

function givenOf(plots: PlotTable, layers: readonly LayerSummary[]): Given {
  const { columns, count } = plots;
  const days = (field: DayField) => columns[field]?.values ?? null;
  const numbers = (field: NumberField) => columns[field]?.values ?? null;
  const flags = (field: FlagField) => columns[field]?.values ?? null;
  return {
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
    requisitionDate: days('requisitionDate'),
    statedOverlays: statedOverlaysOf(plots),
    shouldStartArea: numbers('shouldStartAreaSquareMeters'),
    startedArea: numbers('startedAreaSquareMeters'),
    totalInvestment: numbers('totalInvestmentYuan'),
    invested: numbers('investedYuan'),
  };
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
