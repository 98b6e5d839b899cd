import { describe, expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import type { Denominator } from '../domain/figure';
import { contextOf } from '../indicators/context-of';
import { scenarioAnswer, solveScenario } from './scenario-answer';

const industrial: Row = {
  park: 0,
  landUseName: '工业用地',
  approvalDate: '2018-01-01',
  supplyDate: '2019-01-01',
  agreedStart: '2020-01-01',
  squareMeters: 10_000,
};
const built: Row = {
  ...industrial,
  id: 'built',
  actualStart: '2019-06-01',
  actualFinish: '2020-01-01',
  outputYuan: 4e7,
};
const rows: Row[] = [
  built,
  { ...industrial, id: 'idle' },
  { ...industrial, id: 'approved', supplyDate: null, agreedStart: null, squareMeters: 20_000 },
  { ...industrial, id: 'shop', landUseName: '商业用地' },
  { ...built, id: 'other', park: 1, outputYuan: 5e7 },
];

function setup(denominator: Denominator = 'built-industrial') {
  const options = {
    asOf: parseIsoDay('2026-10-31')!,
    areaBasis: 'ellipsoidal',
    denominator,
    zone: null,
  } as const;
  const parks = [{ squareMeters: 60_000 }, { squareMeters: 10_000 }];
  return { context: contextOf(datasetFromRows({ plots: rows, parks }), options), options };
}
const intensity = (figures: readonly { indicator: string; value: number | null }[]) =>
  figures.find(({ indicator }) => indicator === 'outputIntensity')!.value;

describe('a scenario of a park', () => {
  test('stands beside what is, with the rank and the land that moved', () => {
    const { context, options } = setup();
    const edits = [{ kind: 'build', keys: ['idle'], outputYuanPerSquareMeter: 8000 } as const];
    const answer = scenarioAnswer(context, options, edits, 0);
    expect(intensity(answer.now)).toBe(4000);
    expect(intensity(answer.supposed)).toBe(6000);
    expect(answer.ranks.outputIntensity).toEqual({ now: 2, supposed: 1, of: 2 });
    expect(answer.changed).toEqual([1]);
    expect(answer.changedTo).toEqual(['built']);
    const of = (category: string) => answer.categories.find((row) => row.category === category);
    expect(of('idle')).toMatchObject({ now: { plots: 2 }, supposed: { plots: 1 } });
    expect(of('built')!.supposed.squareMeters - of('built')!.now.squareMeters).toBe(10_000);
  });
});

describe('the set that closes a gap', () => {
  const question = {
    park: 0,
    edits: [],
    target: 6000,
    expected: 8000,
    aim: 'least',
    from: ['idle', 'approved'],
  } as const;

  test.each(['built-industrial', 'supplied-industrial', 'all-plots', 'park-boundary'] as const)(
    'reaches the target when it is computed anew: %s',
    (denominator) => {
      const { context, options } = setup(denominator);
      const now = intensity(scenarioAnswer(context, options, [], 0).now)!;
      const target = now * 1.3;
      const { answer, keys } = solveScenario(context, options, { ...question, target });
      if (answer.kind !== 'found') throw new Error(`expected a set, found ${answer.kind}`);
      const edits = [{ kind: 'build', keys, outputYuanPerSquareMeter: 8000 } as const];
      const then = intensity(scenarioAnswer(context, options, edits, 0).supposed)!;
      expect(then).toBeCloseTo(answer.figure, 6);
      expect(then).toBeGreaterThanOrEqual(target - 1e-9);
    },
  );

  test('tells what is no candidate', () => {
    const { context, options } = setup();
    const found = solveScenario(context, options, question);
    expect(found.candidates).toBe(2);
    expect(found.leftOut).toEqual({ use: 1, area: 0, key: 0 });
    expect(found.keys).toEqual(['idle']);
  });
});
