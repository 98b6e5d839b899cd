import * as v from 'valibot';
import { type OwnTargetSet, parseTargetSet, printTargetSet } from '../domain/own-targets';
import { noTargetSets, noTargetValues } from './target-state';
import type { WorkRecord } from './work-records';

const setsSchema = v.object({
  format: v.literal('tuban-target-sets'),
  version: v.pipe(v.number(), v.maxValue(1)),
  sets: v.array(v.unknown()),
});

function parseSets(text: string | null): readonly OwnTargetSet[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), setsSchema), text);
  if (!read.success) return noTargetSets;
  const sets = new Map<string, OwnTargetSet>();
  for (const item of read.output.sets) {
    // Which indicators there are may differ by build: a set stays, and one that is gone has no figure.
    const parsed = parseTargetSet(JSON.stringify(item), null);
    if ('set' in parsed) sets.set(parsed.set.name, parsed.set);
  }
  return sets.size > 0 ? [...sets.values()] : noTargetSets;
}

/** How a workspace keeps the targets of the user's own. */
export const targetSetsRecord: WorkRecord = {
  name: 'target-sets',
  print: ({ targetSets }) =>
    targetSets.length === 0
      ? null
      : JSON.stringify({
          format: 'tuban-target-sets',
          version: 1,
          sets: targetSets.map((set) => JSON.parse(printTargetSet(set))),
        }),
  parse: (text) => ({ targetSets: parseSets(text) }),
};

const valueSchema = v.object({
  target: v.pipe(v.string(), v.nonEmpty()),
  park: v.pipe(v.string(), v.nonEmpty()),
  year: v.pipe(v.number(), v.integer()),
  value: v.pipe(v.number(), v.finite()),
});
const valuesSchema = v.object({
  format: v.literal('tuban-target-values'),
  version: v.pipe(v.number(), v.maxValue(1)),
  values: v.array(v.fallback(v.nullable(valueSchema), null)),
});

/** How a workspace keeps the values that the user gave by hand. */
export const targetValuesRecord: WorkRecord = {
  name: 'target-values',
  print: ({ targetValues }) =>
    targetValues.length === 0
      ? null
      : JSON.stringify({ format: 'tuban-target-values', version: 1, values: targetValues }),
  parse: (text) => {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), valuesSchema), text);
    const values = read.success ? read.output.values.filter((one) => one !== null) : [];
    return { targetValues: values.length > 0 ? values : noTargetValues };
  },
};
