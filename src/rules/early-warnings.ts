import type { Dataset } from '../domain/dataset';
import { addMonths, type Day, UNKNOWN_DAY } from '../domain/day';
import { dayOfDisposal } from '../domain/disposal';
import type { PlotTable } from '../domain/plot';
import { warningKinds } from '../domain/warning-kind';
import type { PlotClasses } from './plot-class';
import { dayOf, numberOf, type PlotFacts, plotFactsOf } from './plot-facts';
import { requisitionAt } from './requisition';
import { indexOfStatus } from './stated-status-index';
import { statusAt } from './status-at';
import { supplyAt } from './supply';
import { YES } from './tri-state';

/** Dates near the as-of date in columns, by kind, then by date, then by plot. */
export interface EarlyWarnings {
  asOf: Day;
  /** Days before and after the as-of date that were looked through, both ends included. */
  within: number;
  /** Index into `warningKinds`. */
  kinds: Uint8Array;
  plots: Uint32Array;
  dates: Int32Array;
}

const WITHIN_TERM = indexOfStatus('supplied_unused_within_term');
const OVERDUE = indexOfStatus('supplied_unused_overdue');
const IDLE_ONE_YEAR = indexOfStatus('idle_suspected_1y');
const IDLE_TWO_YEARS = indexOfStatus('idle_suspected_2y');
const SUSPENDED = indexOfStatus('idle_suspected_suspended');
const UNDER_CONSTRUCTION = indexOfStatus('under_construction');
const APPROVED = indexOfStatus('approved_unsupplied');
const onStartClock = new Set([WITHIN_TERM, OVERDUE, IDLE_ONE_YEAR, IDLE_TWO_YEARS]);

/** The day after a limit; an unknown limit has none. */
const after = (limit: number) => (limit === UNKNOWN_DAY ? UNKNOWN_DAY : limit + 1);

/**
 * The last day of a plot's term: as the file gives it, else supply plus the term, whole months counted
 * (民法典 arts. 201–203); `UNKNOWN_DAY` where neither is known.
 */
function termEnd(plots: PlotTable, facts: PlotFacts, i: number): number {
  const given = dayOf(plots.columns.expiryDate?.values ?? null, i);
  if (given !== UNKNOWN_DAY) return given;
  const supplied = dayOf(facts.supplyDate, i);
  const years = numberOf(plots.columns.termYears?.values ?? null, i);
  if (supplied === UNKNOWN_DAY || !(years > 0)) return UNKNOWN_DAY;
  return addMonths(supplied, Math.round(years * 12));
}

/**
 * The date of each kind for one plot, into `into` (`UNKNOWN_DAY`: none), from the facts known by `asOf` and the
 * passing of time alone. `status` is what is shown: where the file's own statement stands against the facts, no
 * clock of ours runs.
 */
function datesOf(
  plots: PlotTable,
  facts: PlotFacts,
  i: number,
  asOf: Day,
  status: number,
  into: Int32Array,
): void {
  into.fill(UNKNOWN_DAY);
  const computed = statusAt(facts, i, asOf, asOf);
  if (status === computed && onStartClock.has(computed)) {
    into[0] = after(facts.startDuePlusYear[i]!);
    into[1] = after(facts.startDuePlusTwoYears[i]!);
  } else if (status === computed && (computed === SUSPENDED || computed === UNDER_CONSTRUCTION)) {
    const day = after(facts.suspendedPlusYear[i]!);
    if (day !== UNKNOWN_DAY && statusAt(facts, i, day, asOf) === SUSPENDED) into[0] = day;
  }
  if (status === APPROVED && requisitionAt(facts, i, asOf) !== YES)
    into[2] = after(facts.approvalPlusTwoYears[i]!);
  const isSupplied = supplyAt(facts, i, asOf) === YES;
  if (isSupplied) into[4] = termEnd(plots, facts, i);
  else into[3] = dayOf(facts.reserveUntil, i);
  const record = plots.ledger?.[i];
  if (dayOfDisposal(record, 'closed') === null)
    into[5] = dayOfDisposal(record, 'deadline') ?? UNKNOWN_DAY;
}

/**
 * What is coming for plots in the `within` days after the as-of date, or came in those before it, of the plots
 * with 1 in `scope`. `statuses` are the shown ones (indices into `statuses` of the domain). Holidays are not
 * modelled (domain §2.1).
 */
export function earlyWarnings(
  { plots, layers }: Dataset,
  { statuses, asOf, settings }: Pick<PlotClasses, 'statuses' | 'asOf' | 'settings'>,
  scope: Uint8Array,
  within: number,
): EarlyWarnings {
  const facts = plotFactsOf(plots, layers, settings);
  const found: { kind: number; plot: number; date: number }[] = [];
  const dates = new Int32Array(warningKinds.length);
  for (let plot = 0; plot < plots.count; plot++) {
    if (scope[plot] !== 1) continue;
    datesOf(plots, facts, plot, asOf, statuses[plot]!, dates);
    for (let kind = 0; kind < dates.length; kind++) {
      const date = dates[kind]!;
      if (date !== UNKNOWN_DAY && Math.abs(date - asOf) <= within) found.push({ kind, plot, date });
    }
  }
  found.sort((a, b) => a.kind - b.kind || a.date - b.date || a.plot - b.plot);
  return {
    asOf,
    within,
    kinds: Uint8Array.from(found, ({ kind }) => kind),
    plots: Uint32Array.from(found, ({ plot }) => plot),
    dates: Int32Array.from(found, ({ date }) => date),
  };
}
