import { overlayBits, statuses } from '../domain/category';
import { textAt } from '../domain/column';
import { UNKNOWN_DAY } from '../domain/day';
import { dayOfDisposal } from '../domain/disposal';
import type { PlotTable } from '../domain/plot';
import { approvalAt } from './approval';
import type { PlotClasses } from './plot-class';
import { dayOf, type PlotFacts } from './plot-facts';
import { requisitionAt } from './requisition';
import { contractDefinitions, contractIndicators } from './standard-contract';
import { supplyAt } from './supply';
import { NO, type TriState, YES } from './tri-state';

/** Why a plot belongs to the land that can be offered (土地池), several at once. */
export const poolKinds = ['approved', 'reserve', 'pool', 'taken-back', 'standard'] as const;
export type PoolKind = (typeof poolKinds)[number];

/** What land needs before it is supplied, in the order in which it comes. */
export const poolChecks = [
  'approval',
  'requisition',
  'free',
  'planning',
  'indicators',
  'levelled',
] as const;
export type PoolCheck = (typeof poolChecks)[number];
export type PoolAnswer = 'yes' | 'no' | 'unknown';

/** `ready`: all is there; `formal`: all but that the land is levelled (净地), which is not known. */
export const readinessLevels = ['ready', 'formal', 'lacking', 'unknown'] as const;
export type Readiness = (typeof readinessLevels)[number];

/** A plot of the pool as of a day. */
export interface PoolPlot {
  plot: number;
  kinds: PoolKind[];
  readiness: Readiness;
  /** `null`: the check does not concern this plot. */
  checks: Record<PoolCheck, PoolAnswer | null>;
  /** Last day of a reservation that stands; `null`: none, or without a day. */
  reserveUntil: number | null;
  /** Day on which an approval lapses whose land is not known to be requisitioned; `null`: none. */
  lapses: number | null;
}

/** What a reader of the pool looks at, made once for all plots. */
export interface PoolSource {
  plots: PlotTable;
  facts: PlotFacts;
  classes: PlotClasses;
  /** Whether the land is told to be levelled. */
  levelled: (plot: number) => PoolAnswer;
}

const APPROVED = statuses.indexOf('approved_unsupplied');
const PLANNED = statuses.indexOf('planned_unapproved');
const takeBacks: readonly (string | undefined)[] = ['take-back', 'agreed-take-back'];
const levelledHeading = /净地|场地平整|场平/;
const yesWords = /^(是|有|已.*|完成|y|yes|true|1)$/i;
const noWords = /^(否|无|未.*|n|no|false|0)$/i;

/**
 * Reads whether land is levelled (净地) from a column that files carry under their own heading, as no canonical field
 * has it. `unknown` where no heading says 净地 or 场地平整, or the cell says neither yes nor no.
 */
export function levelledOf({ extra }: PlotTable): (plot: number) => PoolAnswer {
  const heading = Object.keys(extra).find((name) => levelledHeading.test(name));
  const column = heading === undefined ? undefined : extra[heading];
  if (!column) return () => 'unknown';
  return (plot) => {
    if (column.kind === 'day') return 'unknown';
    if (column.kind === 'flag') return answerOf(column.values[plot] as TriState);
    const text = column.kind === 'number' ? String(column.values[plot]) : textAt(column, plot);
    const word = text?.trim() ?? '';
    if (yesWords.test(word)) return 'yes';
    return noWords.test(word) ? 'no' : 'unknown';
  };
}

/**
 * The plot as a part of the pool as of the day of the classes, `null` when it is none. In it: approved and unsupplied
 * land, land reserved for a major project, land that the file puts into the 蓄水池 (渝府发〔2021〕29号 四(三): new and
 * stock land), land that the ledger closed as taken back, and unsupplied 标准地. Only what the data say counts: a cell
 * that is empty is `unknown`.
 */
export function poolPlotOf(source: PoolSource, i: number): PoolPlot | null {
  const { plots, facts, classes } = source;
  const { asOf } = classes;
  const status = classes.statuses[i]!;
  const overlays = classes.overlays[i]!;
  const isTakenBack = wasTakenBack(plots, i, asOf);
  const supplied = supplyAt(facts, i, asOf);
  const kinds: PoolKind[] = [];
  if (status === APPROVED) kinds.push('approved');
  if (overlays & overlayBits.reserve) kinds.push('reserve');
  if (overlays & overlayBits.pool) kinds.push('pool');
  if (isTakenBack) kinds.push('taken-back');
  if (overlays & overlayBits.standardPlot && supplied === NO) kinds.push('standard');
  if (kinds.length === 0) return null;

  const requisition = requisitionAt(facts, i, asOf);
  const checks: PoolPlot['checks'] = {
    approval: status === PLANNED ? 'no' : answerOf(approvalAt(facts, i, asOf)),
    requisition: answerOf(requisition),
    free: isTakenBack || supplied === NO ? 'yes' : supplied === YES ? 'no' : 'unknown',
    planning: hasText(plots, i) ? 'yes' : 'unknown',
    indicators: overlays & overlayBits.standardPlot ? agreedOf(plots, i) : null,
    levelled: source.levelled(i),
  };
  const until = dayOf(facts.reserveUntil, i);
  const limit = facts.approvalPlusTwoYears[i]!;
  const isReserved = (overlays & overlayBits.reserve) !== 0;
  return {
    plot: i,
    kinds,
    readiness: readinessOf(checks),
    checks,
    reserveUntil: isReserved && until !== UNKNOWN_DAY ? until : null,
    lapses:
      status === APPROVED && requisition !== YES && limit !== UNKNOWN_DAY && !isTakenBack
        ? limit
        : null,
  };
}

/** How ready a plot is: one thing known to be missing is enough for `lacking`; see `readinessLevels`. */
export function readinessOf(checks: PoolPlot['checks']): Readiness {
  let isOpen = false;
  for (const check of poolChecks) {
    const answer = checks[check];
    if (answer === 'no') return 'lacking';
    if (answer === 'unknown' && check !== 'levelled') isOpen = true;
  }
  if (isOpen) return 'unknown';
  return checks.levelled === 'yes' ? 'ready' : 'formal';
}

function answerOf(state: TriState): PoolAnswer {
  return state === YES ? 'yes' : state === NO ? 'no' : 'unknown';
}

function wasTakenBack({ ledger }: PlotTable, i: number, asOf: number): boolean {
  const record = ledger?.[i];
  if (!record || !takeBacks.includes(record.values.measure)) return false;
  const closed = dayOfDisposal(record, 'closed');
  return closed !== null && closed <= asOf;
}

function hasText({ columns }: PlotTable, i: number): boolean {
  return (columns.planUse ? textAt(columns.planUse, i) : null) !== null;
}

function agreedOf({ columns }: PlotTable, i: number): PoolAnswer {
  const isAgreed = contractIndicators.every((indicator) => {
    const values = columns[contractDefinitions[indicator].agreed]?.values;
    return values !== undefined && !Number.isNaN(values[i]!);
  });
  return isAgreed ? 'yes' : 'unknown';
}
