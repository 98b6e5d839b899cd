import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, contextOf } from '../../data/fixtures/assess-setup';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import type { AreaReference, Denominator } from '../domain/figure';
import { assessAll, figureOf, indicatorsFor } from './assess';

const row: fc.Arbitrary<Row> = fc.record({
  park: fc.integer({ min: -1, max: 2 }),
  squareMeters: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 9999 }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  ),
  landUseCode: fc.constantFrom('M1', 'W1', 'R2', '1001', null),
  statedStatus: fc.constantFrom(
    'built',
    'under_construction',
    'idle_suspected_1y',
    'approved_unsupplied',
    'planned_unapproved',
    null,
  ),
  inefficient: fc.boolean(),
  outputYuan: fc.option(fc.integer({ min: 0, max: 1000 })),
  taxYuan: fc.option(fc.integer({ min: 0, max: 1000 })),
  investedYuan: fc.option(fc.integer({ min: 0, max: 1000 })),
});
const tables = fc.record({
  plots: fc.array(row, { maxLength: 30 }),
  parks: fc.constant([{ squareMeters: 5e4 }, { squareMeters: 7e4, parent: 0 }, {}]),
  statistics: fc.array(
    fc.record({
      park: fc.nat(2),
      year: fc.integer({ min: 2024, max: 2027 }),
      outputYuan: fc.option(fc.nat(9999)),
    }),
    { maxLength: 4 },
  ),
});
const denominator = fc.constantFrom<Denominator>(
  'built-industrial',
  'supplied-industrial',
  'all-plots',
  'park-boundary',
);

describe('the figures of all parks', () => {
  it('equal those with a derivation', () => {
    fc.assert(
      fc.property(tables, denominator, (rows, choice) => {
        const context = contextOf(datasetFromRows(rows), { denominator: choice });
        const { figures, order } = assessAll(context);
        for (let park = 0; park < 3; park++)
          for (const [k, id] of order.entries())
            expect(figures[park * order.length + k]).toBe(
              figureOf({ kind: 'park', park }, id, context).value ?? Number.NaN,
            );
      }),
      { numRuns: 60 },
    );
  });

  it('and the plots outside add up to all, and categories to the whole', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const dataset = datasetFromRows(rows);
        const context = contextOf(dataset);
        const outside = [...dataset.placement.parkOf.keys()].filter(
          (i) => dataset.placement.parkOf[i] === -1,
        );
        const parts: AreaReference[] = [
          { kind: 'park', park: 0 },
          { kind: 'park', park: 2 },
          { kind: 'selection', plots: outside },
        ];
        const of = (reference: AreaReference, id: string) =>
          figureOf(reference, id, context).value ?? 0;
        for (const id of ['plotCount', 'landArea', 'categoryArea.idle', 'categoryCount.built'])
          expect(parts.reduce((sum, part) => sum + of(part, id), 0)).toBe(of(all, id));
        for (const part of [all, ...parts]) {
          const sum = (id: string) =>
            categories.reduce((total, category) => total + of(part, `${id}.${category}`), 0);
          expect(sum('categoryCount')).toBe(of(part, 'plotCount'));
          expect(sum('categoryArea')).toBe(of(part, 'landArea'));
          if (of(part, 'landArea') > 0) expect(sum('categoryShare')).toBeCloseTo(1, 12);
        }
        const byCategory = categories.reduce(
          (total, category) => total + of({ kind: 'category', category, park: null }, 'landArea'),
          0,
        );
        expect(byCategory).toBe(of(all, 'landArea'));
      }),
      { numRuns: 60 },
    );
  });

  it('account for every plot: in, out for a reason, or both when its money alone is out', () => {
    fc.assert(
      fc.property(tables, denominator, (rows, choice) => {
        const context = contextOf(datasetFromRows(rows), { denominator: choice });
        for (const id of indicatorsFor(all)) {
          const { included, excluded } = figureOf(all, id, context).derivation;
          const seen = new Set([...included, ...excluded.flatMap(({ plots }) => [...plots])]);
          expect(seen.size).toBe(rows.plots.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('throw on an indicator that does not exist', () => {
    expect(() => figureOf(all, 'nothing', contextOf(datasetFromRows({ plots: [] })))).toThrow();
  });
});
