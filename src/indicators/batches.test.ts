import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { formatDay, parseIsoDay } from '../domain/day';
import { batchesOf, batchParts } from './batches';
import { contextOf } from './context-of';
import { resolveLand } from './resolve-land';

function batchesFrom(plots: Row[], asOf = '2026-10-31') {
  const dataset = datasetFromRows({
    parks: [{ name: '甲' }, { name: '乙' }],
    plots,
    emptyColumns: ['supplyDate', 'approvalDate'],
  });
  const context = contextOf(dataset, {
    asOf: parseIsoDay(asOf)!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  return batchesOf(resolveLand({ kind: 'all' }, context), context);
}

const approved = { batchId: 'B1', approvalDate: '2023-02-28', squareMeters: 100 };

describe('approval batches', () => {
  it('are supplied piecewise', () => {
    const [batch] = batchesFrom([
      { ...approved, squareMeters: 300, supplyDate: '2024-01-01' },
      { ...approved, requisitionDone: false, approvalDocument: '渝府地〔2023〕1号' },
      { ...approved, requisitionDone: true },
      { ...approved, squareMeters: 50 },
      { ...approved, squareMeters: 200, approvalWithdrawn: true },
    ]);
    expect(batch!.approved).toEqual({ plots: 5, squareMeters: 750, withoutArea: 0 });
    expect(batch!.parts.supplied.squareMeters).toBe(300);
    expect(batch!.parts.unsupplied.squareMeters).toBe(250);
    expect(batch!.parts.withdrawn.squareMeters).toBe(200);
    expect(batch!.supplyRate).toBe(0.4);
    expect(batch!.unrequisitioned.squareMeters).toBe(100);
    expect(batch!.requisitioned.squareMeters).toBe(100);
    expect(batch!.requisitionUnknown.squareMeters).toBe(50);
    expect(formatDay(batch!.lapseDay!)).toBe('2025-02-28');
    expect(batch!.lapsing.squareMeters).toBe(150);
    expect(batch!.documents).toEqual(['渝府地〔2023〕1号']);
  });

  it('do not lapse on the last day of the two years, and do on the day after', () => {
    expect(batchesFrom([approved], '2025-02-28')[0]!.lapsing.plots).toBe(0);
    expect(batchesFrom([approved], '2025-03-01')[0]!.lapsing.plots).toBe(1);
  });

  it('leave out what is approved or supplied later', () => {
    expect(batchesFrom([approved], '2023-02-27')).toEqual([]);
    const rows = [{ ...approved, supplyDate: '2024-01-01' }];
    expect(batchesFrom(rows, '2023-12-31')[0]!.supplyRate).toBe(0);
    expect(batchesFrom(rows, '2024-01-01')[0]!.supplyRate).toBe(1);
  });

  it('name what is unknown in place of a rate', () => {
    const [noArea] = batchesFrom([approved, { ...approved, squareMeters: Number.NaN }]);
    expect(noArea!.approved.withoutArea).toBe(1);
    expect(noArea!.supplyRate).toBeNull();
    const [noDay] = batchesFrom([{ batchId: 'B', squareMeters: 9 }]);
    expect(noDay!.parts.unsettled.plots).toBe(1);
    expect(noDay!.supplyRate).toBeNull();
    expect(noDay!.approvedFrom).toBeNull();
  });

  it('set plots without a batch apart, at the end', () => {
    const found = batchesFrom([{ ...approved, batchId: null }, approved]);
    expect(found.map(({ id }) => id)).toEqual(['B1', null]);
  });

  it('add up: every approved plot and its land is in one part', () => {
    const row = fc.record({
      batchId: fc.constantFrom('A', 'B', null),
      approvalDate: fc.constantFrom('2020-01-01', '2026-01-01', '2027-01-01', null),
      supplyDate: fc.constantFrom('2024-01-01', '2027-06-01', null),
      approvalWithdrawn: fc.constantFrom(true, false, null),
      requisitionDone: fc.constantFrom(true, false, null),
      requisitionDate: fc.constantFrom('2022-01-01', '2030-01-01', null),
      squareMeters: fc.constantFrom(10, 250, Number.NaN),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        for (const batch of batchesFrom(rows)) {
          for (const key of ['plots', 'squareMeters', 'withoutArea'] as const) {
            const sum = batchParts.reduce((all, part) => all + batch.parts[part][key], 0);
            expect(sum).toBeCloseTo(batch.approved[key], 9);
            const { unrequisitioned: a, requisitioned: b, requisitionUnknown: c } = batch;
            expect(a[key] + b[key] + c[key]).toBeCloseTo(batch.parts.unsupplied[key], 9);
          }
          expect(batch.plots.length).toBe(batch.approved.plots);
        }
      }),
    );
  });
});
