import { expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import { emptyFilter } from '../domain/filter';
import { readDataset } from './read-dataset';
import { twinAnswer } from './twin-answer';
import type { TwinQuestion } from './twin-messages';

const square = [
  [
    [
      [120, 30],
      [120.001, 30],
      [120.001, 30.001],
      [120, 30.001],
      [120, 30],
    ],
  ],
];
const plot: Row = {
  id: 'P',
  park: 0,
  landUseName: '工业用地',
  approvalDate: '2018-01-01',
  supplyDate: '2019-01-01',
  agreedStart: '2020-01-01',
  squareMeters: 10_000,
  multiPolygon: square,
};
const dataset = datasetFromRows({ plots: [plot], parks: [{ squareMeters: 1e6 }] });

const question = (day: string, change: Partial<TwinQuestion> = {}): TwinQuestion => ({
  options: {
    asOf: parseIsoDay(day)!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  },
  filter: emptyFilter,
  colours: 'category',
  group: { grouping: 'countyGroup', indicator: 'outputIntensity' },
  edits: [],
  ...change,
});
const categoryOn = (asked: TwinQuestion) =>
  categories[twinAnswer(dataset, asked).reading.categories[0]!];

test('the left map has a date of its own, and says the same as a reading of that date', () => {
  expect(categoryOn(question('2019-06-01'))).toBe('supplied');
  expect(categoryOn(question('2022-06-01'))).toBe('idle');
  const asked = question('2019-06-01');
  const { reading } = readDataset(dataset, asked.options);
  expect(twinAnswer(dataset, asked).reading).toEqual(reading);
});

test('the filter is judged on its own date', () => {
  const filter = {
    join: 'all',
    conditions: [{ kind: 'oneOf', field: 'category', values: ['idle'] }],
  } as const;
  const passesOn = (day: string) => [
    ...twinAnswer(dataset, question(day, { filter })).match.passes!,
  ];
  expect(passesOn('2019-06-01')).toEqual([0]);
  expect(passesOn('2022-06-01')).toEqual([1]);
});

test('it has its own colours and supposes what its scenario says, from the facts of its date', () => {
  const edits = [{ kind: 'build', keys: ['P'], outputYuanPerSquareMeter: 8000 } as const];
  const answer = twinAnswer(dataset, question('2022-06-01', { colours: 'landUse', edits }));
  expect(answer.colouring?.mode).toBe('landUse');
  expect(answer.supposed.map(({ category }) => category)).toEqual(['built']);
  // The data as they are: the scenario never touches them.
  expect(categories[answer.reading.categories[0]!]).toBe('idle');
  expect(twinAnswer(dataset, question('2022-06-01')).supposed).toEqual([]);
});
