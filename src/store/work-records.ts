import { evaluationRecord } from './evaluation-actions';
import { fieldCheckRecord } from './field-check-actions';
import { landGradesRecord } from './land-grades';
import { disposalRecord } from './ledger-actions';
import { parkDocumentRecord } from './park-document-actions';
import { rankWeightsRecord } from './rank-weights';
import { ruleSettingsRecord } from './rule-settings-text';
import { scenarioRecord } from './scenario-text';
import type { State } from './state';
import { storyRecord } from './story-actions';
import { targetSetsRecord, targetValuesRecord } from './target-records';

/**
 * A part of the user's work that a workspace keeps as a text, beside files, view and drawings: what was
 * decided about plots, settings of the rules. It belongs to the workspace and goes where that goes.
 */
export interface WorkRecord {
  /** Under which it is kept; never changes once workspaces were saved with it. */
  name: string;
  /** `null`: there is nothing to keep. */
  print(state: State): string | null;
  /** The part of the state that a text stands for; `null`: the workspace keeps none. What is not understood is left out. */
  parse(text: string | null): Partial<State>;
}

/** All of them. A new part of the work is a line here. */
export const workRecords: readonly WorkRecord[] = [
  disposalRecord,
  ruleSettingsRecord,
  scenarioRecord,
  fieldCheckRecord,
  landGradesRecord,
  rankWeightsRecord,
  targetSetsRecord,
  targetValuesRecord,
  evaluationRecord,
  storyRecord,
  parkDocumentRecord,
];

/** The texts of all parts that have something to keep, by name. */
export function printWorkRecords(
  state: State,
  records: readonly WorkRecord[] = workRecords,
): Record<string, string> {
  const pairs = records.flatMap(({ name, print }) => {
    const text = print(state);
    return text === null ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}

/** The state that the texts of a workspace stand for: parts that it does not keep are as if new. */
export function parseWorkRecords(
  texts: Readonly<Record<string, string>>,
  records: readonly WorkRecord[] = workRecords,
): Partial<State> {
  const textOf = (name: string) => (Object.hasOwn(texts, name) ? texts[name]! : null);
  return Object.assign({}, ...records.map(({ name, parse }) => parse(textOf(name))));
}
