import { describe, expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { formatDay, parseIsoDay } from '../domain/day';
import type { Disposal } from '../domain/disposal';
import { contextOf } from '../indicators/context-of';
import { landPool } from '../indicators/land-pool';
import { resolveLand } from '../indicators/resolve-land';
import { type PoolPlot, readinessOf } from './land-pool';
import { withLedger } from './ledger-facts';

const approved: Row = {
  id: 'A',
  approvalDate: '2025-03-01',
  supplyDate: null,
  requisitionDone: true,
  planUse: '工业',
  squareMeters: 10_000,
};

function poolOf(
  plots: Row[],
  { date = '2026-10-31', records = [] as Disposal[], extra = {} as Record<string, string[]> } = {},
) {
  const bare = datasetFromRows({ plots, emptyColumns: ['supplyDate', 'approvalDate'] });
  for (const [heading, values] of Object.entries(extra))
    bare.plots.extra[heading] = { kind: 'string', values };
  const dataset = withLedger(bare, new Map(records.map((record) => [record.key, record])));
  const context = contextOf(dataset, {
    asOf: parseIsoDay(date)!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  return landPool(resolveLand({ kind: 'all' }, context), context);
}

describe('what is in the pool', () => {
  test('land that can be offered, and why', () => {
    const { plots } = poolOf([
      approved,
      { ...approved, supplyDate: '2026-01-01' },
      { ...approved, supplyDate: '2026-01-01', pool: true },
      { planUse: '工业', reservedFor: '项目甲', reserveUntil: '2027-01-01' },
      { planUse: '工业', standardPlot: true },
      { planUse: '工业' },
    ]);
    expect(plots.map(({ plot, kinds }) => [plot, ...kinds])).toEqual([
      [0, 'approved'],
      [2, 'pool'],
      [3, 'reserve'],
      [4, 'standard'],
    ]);
  });

  test('a reservation holds through its last day', () => {
    const reserved: Row = { planUse: '工业', reservedFor: '项目甲', reserveUntil: '2026-10-31' };
    const [held] = poolOf([reserved]).plots;
    expect(formatDay(held!.reserveUntil!)).toBe('2026-10-31');
    expect(poolOf([reserved], { date: '2026-11-01' }).plots).toEqual([]);
  });

  test('land taken back counts from the day on which the ledger closes it, and is free', () => {
    const idle: Row = { ...approved, supplyDate: '2020-01-01', agreedStart: '2021-01-01' };
    const records: Disposal[] = [
      { key: 'A', values: { measure: 'take-back', closed: '2026-10-31' }, history: [] },
    ];
    const [taken] = poolOf([idle], { records }).plots;
    expect(taken).toMatchObject({ kinds: ['taken-back'], checks: { free: 'yes' } });
    expect(poolOf([idle], { records, date: '2026-10-30' }).plots).toEqual([]);
  });
});

describe('readiness', () => {
  test('is told by what is there, and unknown is unknown', () => {
    const { plots, byReadiness } = poolOf(
      [
        approved,
        { ...approved, requisitionDone: false },
        { ...approved, requisitionDone: null },
        { ...approved, planUse: null },
        approved,
        approved,
      ],
      { extra: { 是否净地: ['是', '是', '是', '是', '', '否'] } },
    );
    expect(plots.map(({ readiness }) => readiness)).toEqual([
      'ready',
      'lacking',
      'unknown',
      'unknown',
      'formal',
      'lacking',
    ]);
    expect(byReadiness.ready).toEqual({ plots: [0], squareMeters: 10_000, withoutArea: 0 });
    expect(byReadiness.lacking.squareMeters).toBe(20_000);
  });

  test('one thing missing outweighs what is unknown', () => {
    const checks: PoolPlot['checks'] = {
      approval: 'unknown',
      requisition: 'no',
      free: 'yes',
      planning: 'yes',
      indicators: null,
      levelled: 'unknown',
    };
    expect(readinessOf(checks)).toBe('lacking');
    expect(readinessOf({ ...checks, requisition: 'yes' })).toBe('unknown');
    expect(readinessOf({ ...checks, requisition: 'yes', approval: 'yes' })).toBe('formal');
  });

  test('an approval lapses only while the land is not requisitioned', () => {
    const [done, open] = poolOf([approved, { ...approved, requisitionDone: false }]).plots;
    expect(done!.lapses).toBeNull();
    expect(formatDay(open!.lapses!)).toBe('2027-03-01');
  });

  test('a standard plot needs its six indicators', () => {
    const agreed: Row = {
      agreedPlotRatio: 1.2,
      agreedCoveragePercent: 40,
      agreedServicePercent: 7,
      agreedInvestmentYuanPerSquareMeter: 4500,
      agreedOutputYuanPerSquareMeter: 6000,
      agreedTaxYuanPerSquareMeter: 300,
    };
    const { plots } = poolOf([
      { ...approved, standardPlot: true, ...agreed },
      { ...approved, standardPlot: true, ...agreed, agreedTaxYuanPerSquareMeter: null },
      approved,
    ]);
    expect(plots.map(({ checks }) => checks.indicators)).toEqual(['yes', 'unknown', null]);
  });
});

test('totals by park add up to the whole, and land without an area is counted', () => {
  const { byReadiness, byPark } = poolOf([
    { ...approved, park: 0 },
    { ...approved, park: 1, squareMeters: Number.NaN },
    { ...approved, park: 1, squareMeters: 30_000 },
  ]);
  expect(byReadiness.formal).toEqual({ plots: [0, 1, 2], squareMeters: 40_000, withoutArea: 1 });
  expect(byPark.map(({ park, sums }) => [park, sums.formal.squareMeters])).toEqual([
    [1, 30_000],
    [0, 10_000],
  ]);
});
