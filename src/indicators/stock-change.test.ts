import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import { classifyPlots } from '../rules/classify-plots';
import { categorySums } from './category-sums';
import { contextOf } from './context-of';
import { resolveLand } from './resolve-land';
import { stockChange } from './stock-change';

const row = fc.record({
  approvalDate: fc.constantFrom('2019-01-01', '2024-01-01', null),
  supplyDate: fc.constantFrom('2020-01-01', '2024-06-01', null),
  agreedStart: fc.constantFrom('2021-01-01', '2025-01-01', null),
  actualStart: fc.constantFrom('2022-01-01', '2025-06-01', null),
  actualFinish: fc.constantFrom('2025-12-01', null),
  inefficient: fc.constantFrom(true, null),
  squareMeters: fc.constantFrom(100, 40, Number.NaN),
});

function changeOf(plots: Parameters<typeof datasetFromRows>[0]['plots'], from: string, to: string) {
  const dataset = datasetFromRows({ plots, emptyColumns: ['supplyDate', 'approvalDate'] });
  const on = (text: string) => {
    const context = contextOf(dataset, {
      asOf: parseIsoDay(text)!,
      areaBasis: 'ellipsoidal',
      denominator: 'built-industrial',
      zone: null,
    });
    const sums = categorySums({ ...resolveLand({ kind: 'all' }, context) }, context);
    return { context, sums };
  };
  const [first, last] = [on(from), on(to)];
  const before = classifyPlots(dataset, parseIsoDay(from)!).categories;
  const after = classifyPlots(dataset, parseIsoDay(to)!).categories;
  const land = resolveLand({ kind: 'all' }, last.context);
  const change = stockChange(land, before, after, last.context);
  return { change, rows: change.rows, opening: first.sums, closing: last.sums };
}

describe('the change of the stock', () => {
  it('tells where each plot went', () => {
    const { change } = changeOf(
      [
        { approvalDate: '2019-01-01', supplyDate: '2024-06-01', agreedStart: '2027-01-01' },
        { approvalDate: '2019-01-01', supplyDate: null },
        { approvalDate: '2019-01-01', supplyDate: '2020-01-01', agreedStart: '2021-01-01' },
      ].map((plot) => ({ ...plot, squareMeters: 10 })),
      '2021-06-30',
      '2024-12-31',
    );
    expect(change.passages.map(({ from, to, plots }) => [from, to, plots])).toEqual([
      ['approved', 'approved', [1]],
      ['approved', 'supplied', [0]],
      ['supplied', 'idle', [2]],
    ]);
  });

  it('adds up to the figures of both days, by category', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (plots) => {
        const { rows, opening, closing } = changeOf(plots, '2022-06-30', '2026-06-30');
        for (const { category, ...sums } of rows) {
          const at = categories.indexOf(category);
          for (const key of ['plots', 'squareMeters', 'withoutArea'] as const) {
            expect(sums.opening[key]).toBeCloseTo(opening[key][at]!, 9);
            expect(sums.closing[key]).toBeCloseTo(closing[key][at]!, 9);
            const reached = sums.opening[key] + sums.added[key] - sums.left[key];
            expect(reached).toBeCloseTo(sums.closing[key], 9);
          }
        }
      }),
    );
  });
});
