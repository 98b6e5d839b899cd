import { statuses } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import type { Day } from '../domain/day';
import { type IdleCause, idleCauseOfText } from '../domain/idle-cause';
import { Plot, type PlotField } from '../domain/plot';
import { defaultRuleSettings, type RuleName, type RuleSettings } from '../domain/rule-settings';
import { type ComingStep, comingSteps } from './coming-steps';
import { inputsOfCondition } from './condition-inputs';
import { disposalWays, type WaysUnder } from './disposal-ways';
import { type CellOrigin, originsOfField } from './field-origins';
import { type IdleFee, idleFeeOf } from './idle-fee';
import { type IdleStage, idleStageAt } from './idle-stage';
import type { PlotClass } from './plot-class';
import { plotFactsOf } from './plot-facts';

/** What a condition rested on: its fields with the cells they stand in, and the number of the rules. */
export interface ClockInput {
  /** Key of the `Evidence`. */
  condition: string;
  fields: { field: PlotField; origins: CellOrigin[] }[];
  rule: { name: RuleName; value: number } | null;
}

/** What is not there, and what it is wanted for. */
export interface MissingEvidence {
  /** i18n `missing.<field>` */
  field: string;
  /** `class`: it could change the class; `finding`: only it makes land 闲置; `disposal`, `fee`: what follows. */
  use: 'class' | 'finding' | 'disposal' | 'fee';
}

/** The clock of a plot: what its class rests on, what is to come, and what the law allows next. */
export interface PlotClock {
  cause: IdleCause;
  /** Whether a person decided the cause; else it is what the file says. */
  isCauseDecided: boolean;
  stage: IdleStage;
  /** Key of the condition that decided; `null` where none of a clause did. */
  deciding: string | null;
  inputs: ClockInput[];
  steps: ComingStep[];
  fee: IdleFee;
  /** What the fee rests on. */
  feeInputs: ClockInput['fields'];
  ways: WaysUnder[];
  missing: MissingEvidence[];
}

/** Conditions by weight: of those that hold, the first decided. */
const deciders = [
  'decided-ledger',
  'decided',
  'started-share-low',
  'invested-share-low',
  'overdue-two-years',
  'overdue-one-year',
  'overdue',
  'finished',
  'started',
] as const;

/**
 * The clock of a plot as of the date of its class. `cause` is what a person decided (the ledger); left out, what
 * the file says as the reason (闲置原因) counts, and what it does not tell is undecided.
 */
export function plotClock(
  dataset: Dataset,
  index: number,
  classified: PlotClass,
  asOf: Day,
  settings: RuleSettings = defaultRuleSettings,
  cause: IdleCause | null = null,
): PlotClock {
  const plot = new Plot(dataset.plots, index);
  const facts = plotFactsOf(dataset.plots, dataset.layers, settings);
  const status = statuses.indexOf(classified.status);
  const counted = cause ?? idleCauseOfText(plot.text('idleCause'));
  const stage = idleStageAt(facts, index, asOf, status);
  const fieldsWithOrigins = (fields: readonly PlotField[]) =>
    fields.map((field) => ({ field, origins: originsOfField(dataset, index, field) }));
  const fee = idleFeeOf(stage, counted, plot.number('priceYuan'), settings.idleFeeShare);
  return {
    cause: counted,
    isCauseDecided: cause !== null,
    stage,
    deciding: decidingOf(classified),
    inputs: classified.evidence.map(({ key }) => {
      const { fields, rule } = inputsOfCondition(key);
      return {
        condition: key,
        fields: fieldsWithOrigins(fields),
        rule: rule === null ? null : { name: rule, value: settings[rule] },
      };
    }),
    steps: comingSteps(facts, index, asOf, status, plot.day('expiryDate')),
    fee,
    feeInputs: fieldsWithOrigins(['priceYuan', 'idleCause']),
    ways: disposalWays(stage, counted, settings),
    missing: missingOf(classified, stage, counted, fee),
  };
}

function decidingOf({ status, clause, evidence, conflict }: PlotClass): string | null {
  if (conflict !== null) return evidence[0]?.key ?? null;
  if (status === 'approved_unsupplied') return 'supplied';
  if (clause === null && !status.startsWith('supplied_') && status !== 'built') return null;
  return deciders.find((key) => evidence.some((one) => one.key === key && one.holds)) ?? null;
}

function missingOf(
  { status, missing }: PlotClass,
  stage: IdleStage,
  cause: IdleCause,
  fee: IdleFee,
): MissingEvidence[] {
  const list: MissingEvidence[] = missing.map((field) => ({ field, use: 'class' }));
  const add = (field: string, use: MissingEvidence['use']) => {
    if (!list.some((one) => one.field === field)) list.push({ field, use });
  };
  if (stage === 'none') return list;
  if (status !== 'idle_decided') add('idleDecision', 'finding');
  // Land that was started and suspended is disposed of in the same ways whatever the cause.
  if (cause === 'undecided' && stage !== 'suspended') add('idleCause', 'disposal');
  for (const field of fee.missing) add(field, 'fee');
  return list;
}
