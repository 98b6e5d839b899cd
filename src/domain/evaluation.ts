import reference from '../../data/reference/evaluation.json' with { type: 'json' };
import type { Unit } from './figure';
import type { Bilingual } from './target';

/** The three sides that 渝府发〔2021〕29号 四(三) names; which indicator belongs to which is this app's reading. */
export const evaluationGroups = ['development', 'investment', 'benefit'] as const;
export type EvaluationGroup = (typeof evaluationGroups)[number];

/** How sure a formula or a number is; all are shown with 以正式文件为准. */
export type EvaluationMark = 'source' | 'memory' | 'seed' | 'derived';

/** The units in which the evaluation speaks: '' is a ratio of areas. */
export type EvaluationUnit = '%' | '' | 'ha' | 'wan/ha' | 'people/ha';

/** What a unit of the evaluation is in SI: value × `times` ÷ `over`; divided last, so that 7 % is 0.07. */
export const evaluationUnits: Readonly<
  Record<EvaluationUnit, { unit: Unit; times: number; over: number; decimals: number }>
> = {
  '%': { unit: 'ratio', times: 1, over: 100, decimals: 2 },
  '': { unit: 'm2/m2', times: 1, over: 1, decimals: 2 },
  ha: { unit: 'm2', times: 10_000, over: 1, decimals: 4 },
  'wan/ha': { unit: 'yuan/m2', times: 1, over: 1, decimals: 2 },
  'people/ha': { unit: 'people/m2', times: 1, over: 10_000, decimals: 2 },
};

/** A value that a bulletin names for an indicator: of whom, of when, from where. */
export interface EvaluationReference {
  year: string;
  value: number;
  scope: Bilingual;
  /** The province that it is of; `null`: of the nation. */
  place: Bilingual | null;
  source: Bilingual;
  mark: EvaluationMark;
}

/** One indicator of 开发区土地集约利用评价 as the reference describes it. */
export interface EvaluationEntry {
  id: string;
  group: EvaluationGroup;
  unit: EvaluationUnit;
  /** Whether more or less of it scores better. */
  scoring: 'more' | 'less';
  /** In codes of the taxonomy. */
  formula: string;
  mark: EvaluationMark;
  references: readonly EvaluationReference[];
  note: Bilingual | null;
}

/** All indicators of the evaluation, by group, in the order of tables; a test holds them against the schema. */
export const evaluationEntries =
  reference.indicators as readonly unknown[] as readonly EvaluationEntry[];
const entriesById = new Map(evaluationEntries.map((entry) => [entry.id, entry]));

/** The entry of an indicator; `null`: it is none of the evaluation. */
export function evaluationEntry(id: string): EvaluationEntry | null {
  return entriesById.get(id) ?? null;
}

/** SI → the unit of the evaluation. */
export function shownInEvaluation(value: number, unit: EvaluationUnit): number {
  const { times, over } = evaluationUnits[unit];
  return (value * over) / times;
}

/** What the user set for an indicator, in its unit of the evaluation and in % of the whole; `null`: not set. */
export interface EvaluationGoal {
  ideal: number | null;
  weight: number | null;
}

/** Ideal values and weights, as experts of a zone set them: there is no official constant. */
export interface EvaluationSetup {
  /** Who set them, by which document; '' where nothing is said. */
  source: string;
  goals: Readonly<Record<string, EvaluationGoal>>;
}

export const emptySetup: EvaluationSetup = { source: '', goals: {} };

/** The goal of an indicator; nothing is set where the setup does not name it. */
export function goalOf(setup: EvaluationSetup, id: string): EvaluationGoal {
  return Object.hasOwn(setup.goals, id) ? setup.goals[id]! : { ideal: null, weight: null };
}

/** The setup with a goal in the place of the former one; one that says nothing is left out. */
export function withGoal(
  setup: EvaluationSetup,
  id: string,
  goal: EvaluationGoal,
): EvaluationSetup {
  const others = Object.entries(setup.goals).filter(([other]) => other !== id);
  const isEmpty = goal.ideal === null && goal.weight === null;
  return { ...setup, goals: Object.fromEntries(isEmpty ? others : [...others, [id, goal]]) };
}
