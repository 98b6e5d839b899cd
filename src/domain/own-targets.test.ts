import { expect, test } from 'vitest';
import {
  documentOfSet,
  mostOwnTargets,
  type OwnTargetSet,
  parseTargetSet,
  printTargetSet,
} from './own-targets';
import { handValueOf } from './target';

const indicators = ['outputIntensity', 'idleShare'];
const set: OwnTargetSet = {
  name: '2027 年考核',
  source: '管委会〔2026〕1号',
  targets: [
    {
      id: 'a',
      name: '产出强度',
      operator: '>=',
      value: 80,
      unit: '1e8 CNY/km2',
      indicator: 'outputIntensity',
      status: 'in-force',
      reach: 'park',
      baseYear: null,
      targetYear: 2027,
      clause: '二',
      note: '',
    },
  ],
};
const problems = (change: object, first: object = {}) => {
  const file = { ...JSON.parse(printTargetSet(set)), ...change };
  if (Object.keys(first).length > 0) file.targets = [{ ...set.targets[0], ...first }];
  const read = parseTargetSet(JSON.stringify(file), indicators);
  return 'problems' in read
    ? read.problems.map(({ entry, field, code }) => `${entry} ${field} ${code}`)
    : [];
};

test('a set is read back as it was printed', () => {
  expect(parseTargetSet(printTargetSet(set), indicators)).toEqual({ set });
  expect(parseTargetSet(`\uFEFF${printTargetSet(set)}`, indicators)).toEqual({ set });
});

test('what an entry may leave out has its usual value', () => {
  const targets = [{ id: 'x', name: '绿地率', operator: '<=', value: 20, unit: '%' }];
  const text = JSON.stringify({ format: 'tuban-targets', version: 1, name: '一', targets });
  const read = parseTargetSet(text, indicators);
  expect('set' in read && read.set.targets[0]).toMatchObject({
    status: 'in-force',
    reach: 'park',
    indicator: null,
    targetYear: null,
  });
});

test('each problem names its entry and its field, and nothing is taken', () => {
  expect(problems({ format: 'other' })).toEqual(['null format unknown-word']);
  expect(problems({ targets: [] })).toEqual(['null targets value']);
  expect(problems({ targets: Array(mostOwnTargets + 1).fill(set.targets[0]) })).toEqual([
    'null targets too-many',
  ]);
  expect(problems({}, { name: undefined, operator: '>>' })).toEqual([
    '1 name missing',
    '1 operator unknown-word',
  ]);
  expect(problems({}, { targetYear: 27 })).toEqual(['1 targetYear value']);
  expect(problems({}, { value: 'viel' })).toEqual(['1 value value']);
  expect(problems({}, { value: null })).toEqual(['1 value fits-not']);
  expect(problems({}, { operator: 'between' })).toEqual(['1 value fits-not']);
  expect(problems({}, { operator: 'between', value: [3, 2] })).toEqual(['1 value fits-not']);
  expect(problems({}, { operator: 'between', value: [2, 3] })).toEqual([]);
  expect(problems({}, { operator: 'decrease' })).toEqual(['1 value fits-not']);
  expect(problems({}, { indicator: 'nothing' })).toEqual(['1 indicator fits-not']);
  expect(problems({}, { unit: 'furlong' })).toEqual(['1 unit fits-not']);
  expect(problems({}, { unit: 'furlong', indicator: null })).toEqual([]);
  expect(problems({ targets: [set.targets[0], set.targets[0]] })).toEqual(['2 id twice']);
  expect(parseTargetSet('{', indicators)).toEqual({
    problems: [{ entry: null, name: null, field: '', code: 'not-json' }],
  });
});

test('a set stands as a document whose ids no other has', () => {
  const { document, targets } = documentOfSet(set);
  expect(document).toBe('own:2027 年考核');
  expect(targets[0]).toMatchObject({ id: 'own:2027 年考核/a', zh: '产出强度', needs: null });
});

test('of the values by hand the latest counts that is not after the year', () => {
  const values = [2023, 2025, 2024].map((year) => ({ target: 't', park: 'p', year, value: year }));
  expect(handValueOf(values, 't', 'p', 2026)?.year).toBe(2025);
  expect(handValueOf(values, 't', 'p', 2024)?.year).toBe(2024);
  expect(handValueOf(values, 't', 'p', 2022)).toBeNull();
  expect(handValueOf(values, 't', 'q', 2026)).toBeNull();
});
