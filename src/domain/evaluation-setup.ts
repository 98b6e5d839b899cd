import * as v from 'valibot';
import {
  type EvaluationGoal,
  type EvaluationSetup,
  evaluationEntries,
  evaluationEntry,
  evaluationUnits,
  goalOf,
} from './evaluation';
import type { TargetProblem } from './own-targets';

export const evaluationFormat = 'tuban-evaluation';
const version = 1;

/** What stands for a unit in the file. */
const fileUnits = {
  '%': '%',
  '': 'ratio',
  ha: '公顷',
  'wan/ha': '万元/公顷',
  'people/ha': '人/公顷',
};

const number = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const goalSchema = v.object({
  indicator: v.string(),
  unit: v.optional(v.string()),
  ideal: v.optional(number, null),
  weight: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), null),
});
const fileSchema = v.object({
  format: v.literal(evaluationFormat),
  version: v.pipe(v.number(), v.maxValue(version)),
  source: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  indicators: v.pipe(v.array(v.unknown()), v.maxLength(200)),
});

/** Whether an ideal can be divided by: more than 0 where more is better, a share below 100 % where less is. */
export function isIdeal(id: string, ideal: number): boolean {
  const entry = evaluationEntry(id);
  if (!entry || !Number.isFinite(ideal) || ideal < 0) return false;
  if (entry.scoring === 'more') return ideal > 0 && (entry.unit !== '%' || ideal <= 100);
  return entry.unit !== '%' || ideal < 100;
}

/** Ideal values and weights as a file that a person can read and write. */
export function printEvaluation(setup: EvaluationSetup): string {
  const indicators = evaluationEntries
    .filter(({ id }) => Object.hasOwn(setup.goals, id))
    .map(({ id, unit }) => ({ indicator: id, unit: fileUnits[unit], ...goalOf(setup, id) }));
  return JSON.stringify(
    { format: evaluationFormat, version, source: setup.source, indicators },
    null,
    1,
  );
}

/** The setup of a file's text, or everything that is wrong in it: nothing is taken in part. */
export function parseEvaluation(
  text: string,
): { setup: EvaluationSetup } | { problems: TargetProblem[] } {
  const whole = (field: string, code: TargetProblem['code']) => ({
    problems: [{ entry: null, name: null, field, code }],
  });
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''));
  if (!json.success) return whole('', 'not-json');
  const file = v.safeParse(fileSchema, json.output);
  if (!file.success) return whole(v.getDotPath(file.issues[0]) ?? '', 'value');
  const problems: TargetProblem[] = [];
  const goals: Record<string, EvaluationGoal> = {};
  file.output.indicators.forEach((item, at) => {
    const read = v.safeParse(goalSchema, item);
    const tell = (name: string | null, field: string, code: TargetProblem['code']) =>
      problems.push({ entry: at + 1, name, field, code });
    if (!read.success) {
      const fields = new Set(read.issues.map((issue) => v.getDotPath(issue) ?? ''));
      for (const field of fields) tell(null, field, 'value');
      return;
    }
    const { indicator, unit, ideal, weight } = read.output;
    const entry = evaluationEntry(indicator);
    if (!entry) {
      tell(indicator, 'indicator', 'unknown-word');
      return;
    }
    if (unit !== undefined && unit !== fileUnits[entry.unit]) tell(indicator, 'unit', 'fits-not');
    if (ideal !== null && !isIdeal(indicator, ideal)) tell(indicator, 'ideal', 'fits-not');
    if (Object.hasOwn(goals, indicator)) tell(indicator, 'indicator', 'twice');
    goals[indicator] = { ideal, weight };
  });
  return problems.length > 0 ? { problems } : { setup: { source: file.output.source, goals } };
}

/** Decimals with which a value of an indicator is shown. */
export function decimalsOf(id: string): number {
  return evaluationUnits[evaluationEntry(id)?.unit ?? ''].decimals;
}
