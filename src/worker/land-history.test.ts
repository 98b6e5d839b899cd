import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import type { AreaReference } from '../domain/figure';
import { figureOf } from '../indicators/assess';
import { contextOf } from '../indicators/context-of';
import { historyOf, plotHistoryOf } from './land-history';

const day = (text: string) => parseIsoDay(text)!;
const days = ['2020-12-31', '2022-12-31', '2024-12-31', '2026-10-31'].map(day);

const dataset = datasetFromRows({
  parks: [{ name: '甲' }, { name: '乙' }],
  plots: [
    {
      park: 0,
      approvalDate: '2020-01-01',
      supplyDate: '2022-01-10',
      agreedStart: '2023-03-01',
      squareMeters: 100,
    },
    { park: 0, approvalDate: '2021-01-01', supplyDate: null, squareMeters: 50, coveredShare: 0.5 },
    { park: 1, actualFinish: '2019-05-05', squareMeters: 700 },
    { park: 0, actualFinish: '2024-05-05', squareMeters: Number.NaN },
  ],
  overlaps: [{ a: 0, b: 1, squareMeters: 25 }],
  statistics: [
    { park: 0, year: 2025, quarter: null, outputYuan: 3e8 },
    { park: 0, year: 2023, quarter: null, outputYuan: 1e8 },
    { park: 0, year: 2025, quarter: 1, outputYuan: 7e7 },
    { park: 1, year: 2024, quarter: null, outputYuan: 9e8 },
  ],
});
const contextAt = (asOf: number) =>
  contextOf(dataset, {
    asOf,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
const history = (reference: AreaReference) =>
  historyOf(dataset, contextAt(days[3]!), reference, days, async () => undefined);

describe('the history of land', () => {
  it('is on each day what the figures of that day are', async () => {
    const reference = { kind: 'park', park: 0 } as const;
    const found = await history(reference);
    for (const [at, asOf] of days.entries())
      for (const [k, category] of categories.entries()) {
        const figure = (id: string) =>
          figureOf(reference, `${id}.${category}`, contextAt(asOf)).value;
        const cell = at * categories.length + k;
        expect(found.plots[cell]).toBe(figure('categoryCount'));
        expect(found.squareMeters[cell]).toBe(figure('categoryArea') ?? 0);
      }
    expect([...found.withoutArea]).toEqual([1, 1, 1, 1]);
  });

  it('counts land once and only that of the park', async () => {
    const { squareMeters } = await history({ kind: 'park', park: 0 });
    const width = categories.length;
    const sums = days.map((_, at) =>
      squareMeters.slice(at * width, (at + 1) * width).reduce((sum, area) => sum + area, 0),
    );
    expect(sums).toEqual([125, 125, 125, 125]);
  });

  it('has the reported totals of whole years in order, of a park alone', async () => {
    const { reported } = await history({ kind: 'park', park: 0 });
    expect(reported.map(({ year, outputYuan }) => [year, outputYuan])).toEqual([
      [2023, 1e8],
      [2025, 3e8],
    ]);
    expect((await history({ kind: 'all' })).reported).toEqual([]);
  });
});

describe('the history of a plot', () => {
  it('knows on each day only what had happened', () => {
    expect(
      plotHistoryOf(dataset, 0, days).map(({ status, category }) => [status, category]),
    ).toEqual([
      ['approved_unsupplied', 'approved'],
      ['supplied_unused_within_term', 'supplied'],
      ['idle_suspected_1y', 'idle'],
      ['idle_suspected_2y', 'idle'],
    ]);
  });
});
