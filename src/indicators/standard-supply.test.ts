import { describe, expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { contextOf } from './context-of';
import { resolveLand } from './resolve-land';
import { standardSupply } from './standard-supply';

const industrial: Row = {
  landUseName: '工业用地',
  approvalDate: '2019-01-01',
  supplyDate: '2024-05-06',
  squareMeters: 10_000,
};

function supplyOf(plots: Row[], date = '2026-10-31') {
  const context = contextOf(datasetFromRows({ plots }), {
    asOf: parseIsoDay(date)!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  return standardSupply(resolveLand({ kind: 'all' }, context), context);
}

describe('the coverage of 标准地 by year', () => {
  test('counts industrial land in the year of its supply', () => {
    const { years, withoutYear, withoutUse } = supplyOf([
      { ...industrial, standardPlot: true },
      { ...industrial, squareMeters: 30_000 },
      { ...industrial, supplyDate: '2025-01-01', standardPlot: true },
      { ...industrial, landUseName: '商业用地', standardPlot: true },
      { ...industrial, landUseName: null, landUseCode: null },
    ]);
    expect(years.map(({ year }) => year)).toEqual([2025, 2024]);
    expect(years[1]).toMatchObject({
      all: { plots: [0, 1], squareMeters: 40_000 },
      standard: { plots: [0], squareMeters: 10_000 },
    });
    expect(years[0]!.standard.plots).toEqual([2]);
    expect(withoutYear.plots).toEqual([]);
    expect(withoutUse.plots).toEqual([4]);
  });

  test('land supplied after the date is not supplied yet, on the day it is', () => {
    expect(supplyOf([industrial], '2024-05-05').years).toEqual([]);
    expect(supplyOf([industrial], '2024-05-06').years).toHaveLength(1);
  });

  test('land without an area counts as a plot, and is told', () => {
    const { years } = supplyOf([{ ...industrial, squareMeters: Number.NaN }, industrial]);
    expect(years[0]!.all).toEqual({ plots: [0, 1], squareMeters: 10_000, withoutArea: 1 });
  });
});

describe('land by mode of supply', () => {
  test('is told by the words of the file, with terms beyond a limit', () => {
    const { modes } = supplyOf([
      { ...industrial, supplyMode: '出让', termYears: 50 },
      { ...industrial, supplyMode: '挂牌出让', termYears: 51 },
      { ...industrial, supplyMode: '弹性年期出让', termYears: 20 },
      { ...industrial, supplyMode: '先租后让' },
      { ...industrial, supplyMode: '其他' },
    ]);
    expect(modes.map(({ mode, sum }) => [mode, sum.plots])).toEqual([
      ['sale', [0, 1]],
      ['flexible-term', [2]],
      ['lease-before-sale', [3]],
      [null, [4]],
    ]);
    expect(modes[0]!.beyond).toEqual([1]);
    expect(modes[2]!.termUnknown).toBe(1);
  });
});

test('each standard plot stands with its contract', () => {
  const contract: Row = {
    ...industrial,
    standardPlot: true,
    declaredAreaSquareMeters: 10_000,
    agreedProduction: '2026-01-01',
    agreedPlotRatio: 1.2,
    floorAreaSquareMeters: 12_000,
  };
  const { plots } = supplyOf([
    contract,
    { ...contract, floorAreaSquareMeters: 11_999 },
    industrial,
  ]);
  expect(plots.map(({ plot, verdict }) => [plot, verdict])).toEqual([
    [0, 'unknown'],
    [1, 'fail'],
  ]);
  expect(plots[0]!.checks[0]).toMatchObject({ indicator: 'plotRatio', verdict: 'pass' });
});
