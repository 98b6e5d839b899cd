import { describe, expect, it } from 'vitest';
import {
  approved,
  built,
  contextOf,
  figure,
  idle,
  outOf,
  road,
  valueIn,
} from '../../data/fixtures/assess-setup';
import { datasetFromRows, type Row, type Rows } from '../../data/fixtures/dataset-from-rows';
import type { AreaReference } from '../domain/figure';
import { intensityChain } from '../i18n/format';
import { figureOf } from './assess';

describe('output intensity', () => {
  const rows: Rows = {
    plots: [
      { ...built, outputYuan: 6.5e7 },
      { ...built, outputYuan: null },
      { ...built, landUseCode: 'W1', outputYuan: 1.3e8 },
      idle,
      approved,
      road,
      { ...built, landUseCode: '1001', outputYuan: 1e6 },
      { landUseCode: 'M1', squareMeters: 500, outputYuan: 2e6 },
    ],
    emptyColumns: ['supplyDate'],
  };

  it('divides by the built industrial land that reports', () => {
    const found = figure(rows, 'outputIntensity', 'built-industrial');
    expect(found.value).toBe(9750);
    expect([...found.derivation.included]).toEqual([0, 2]);
    expect(outOf(found)).toEqual({
      'no-output': [[1], 10_000],
      'not-built': [[3, 4], 20_000],
      'not-industrial': [[5], 10_000],
      'land-use-unknown': [[6], 10_000],
      'status-undetermined': [[7], 500],
    });
    expect(found.derivation.numerator).toEqual({
      key: 'output',
      value: 1.95e8,
      unit: 'yuan',
      plots: 2,
      source: 'plots',
    });
    expect(found.derivation.denominator).toMatchObject({
      key: 'builtIndustrialLand',
      value: 20_000,
      plots: 2,
    });
    expect(found.missing).toEqual(['landUseCode', 'status', 'outputYuan']);
    expect(found.derivation.denominatorChoice).toBe('built-industrial');
  });

  it('counts supplied land that is not built, with no output', () => {
    const found = figure(rows, 'outputIntensity', 'supplied-industrial');
    expect(found.value).toBe(6500);
    expect([...found.derivation.included]).toEqual([0, 2, 3]);
    expect(found.derivation.numerator?.plots).toBe(2);
    expect(outOf(found)['not-supplied']).toEqual([[4], 10_000]);
  });

  it('counts all plots but those whose output should be there and is not', () => {
    const found = figure(rows, 'outputIntensity', 'all-plots');
    expect(found.value).toBe((1.95e8 + 3e6) / 60_500);
    expect([...found.derivation.included]).toEqual([0, 2, 3, 4, 5, 6, 7]);
    expect(outOf(found)).toEqual({ 'no-output': [[1], 10_000] });
  });

  it('divides by the boundary of a park, and of nothing else', () => {
    const inPark: Rows = {
      plots: rows.plots.map((row) => ({ ...row, park: 0 })),
      parks: [{ squareMeters: 100_000 }],
      emptyColumns: ['supplyDate'],
    };
    const park = figure(inPark, 'outputIntensity', 'park-boundary', { kind: 'park', park: 0 });
    expect(park.value).toBe(1980);
    expect(park.derivation.denominator).toEqual({
      key: 'boundary',
      value: 100_000,
      unit: 'm2',
      plots: 0,
      source: 'boundary',
    });
    expect(park.missing).toEqual(['outputYuan']);
    expect(outOf(park)['not-in-production']).toEqual([[3, 4], 20_000]);
    const whole = figure(inPark, 'outputIntensity', 'park-boundary');
    expect(whole).toMatchObject({ value: null, missing: ['boundary', 'outputYuan'] });
  });

  it('is unknown where no plot reports, whatever the reason', () => {
    const silent: Rows = { plots: [{ ...built, outputYuan: null }] };
    for (const id of ['outputIntensity', 'outputTotal'])
      expect(figure(silent, id)).toMatchObject({ value: null, missing: ['outputYuan'] });
    const supplied = (plots: Row[]) => figure({ plots }, 'outputIntensity', 'supplied-industrial');
    expect(supplied([idle])).toMatchObject({ value: null, missing: ['production'] });
    expect(supplied([idle, built])).toMatchObject({ value: null, missing: ['outputYuan'] });
    expect(figure({ plots: [idle] }, 'outputIntensity')).toMatchObject({
      value: null,
      missing: ['land'],
    });
    expect(figure({ plots: [idle] }, 'outputTotal')).toMatchObject({
      value: null,
      missing: ['production'],
    });
    expect(figure({ plots: [] }, 'outputTotal')).toMatchObject({ value: null, missing: ['land'] });
  });

  it('takes a reported output of 0 for 0', () => {
    expect(valueIn({ plots: [{ ...built, outputYuan: 0 }] }, 'outputIntensity')).toBe(0);
  });

  it('does not count the output of land that is not built yet, and tells so', () => {
    const early: Rows = {
      plots: [
        { ...idle, outputYuan: 5e6 },
        { ...built, outputYuan: 1e7 },
      ],
    };
    const found = figure(early, 'outputIntensity', 'supplied-industrial');
    expect(found.value).toBe(500);
    expect(outOf(found)).toEqual({ 'not-in-production': [[0], 10_000] });
  });

  it('leaves out plots without an area on the basis, money and all', () => {
    const found = figure(
      {
        plots: [
          { ...built, outputYuan: 1e7 },
          { ...built, squareMeters: Number.NaN, outputYuan: 9e9 },
        ],
      },
      'outputIntensity',
    );
    expect(found.value).toBe(1000);
    expect(found.missing).toEqual(['shape']);
    expect(outOf(found)).toEqual({ 'no-area': [[1], 0] });
  });

  it('reads in the units of the trade', () => {
    const found = valueIn({ plots: [{ ...built, outputYuan: 6.5e7 }] }, 'outputIntensity')!;
    const { yiPerKm2, wanPerHectare, wanPerMu } = intensityChain(found);
    expect(yiPerKm2).toBe(65);
    expect(wanPerHectare).toBe(6500);
    expect(wanPerMu).toBeCloseTo(433.3333333333333, 12);
  });
});

describe('tax and investment intensity', () => {
  it('leave out what does not report tax, and count investment before completion', () => {
    const rows: Rows = {
      plots: [
        { ...built, taxYuan: 5e6, investedYuan: 4e7 },
        { ...built, investedYuan: 2e7 },
        { ...idle, investedYuan: 3e6 },
        idle,
      ],
    };
    expect(valueIn(rows, 'taxIntensity')).toBe(500);
    expect(valueIn(rows, 'taxIntensity', 'supplied-industrial')).toBe(5e6 / 30_000);
    expect(valueIn(rows, 'investmentIntensity')).toBe(3000);
    const found = figure(rows, 'investmentIntensity', 'supplied-industrial');
    expect(found.value).toBe(2100);
    expect(outOf(found)).toEqual({ 'no-investment': [[3], 10_000] });
  });
});

describe('a reported total', () => {
  const park: AreaReference = { kind: 'park', park: 0 };
  const rows: Rows = {
    parks: [{ squareMeters: 1e5 }],
    plots: [
      { ...built, park: 0, outputYuan: 5e7 },
      { ...built, park: 0 },
    ],
    statistics: [
      { year: 2024, outputYuan: 7e7 },
      { year: 2025, outputYuan: 8e7 },
      { year: 2025, quarter: 3, outputYuan: 9e9 },
      { year: 2026, quarter: 2, outputYuan: 9e9 },
      { year: 2027, outputYuan: 9e9 },
      { year: 2026, outputYuan: null, taxYuan: 1 },
    ],
  };

  it('is given beside the sum, over the land of all who report and who do not', () => {
    const found = figure(rows, 'outputIntensity', 'built-industrial', park);
    expect(found.value).toBe(5000);
    expect(found.derivation.reported).toEqual({
      value: 4000,
      numerator: 8e7,
      year: 2025,
      quarter: null,
    });
    expect(figure(rows, 'outputTotal', undefined, park).derivation.reported?.value).toBe(8e7);
    expect(figure(rows, 'outputIntensity', 'park-boundary', park).derivation.reported?.value).toBe(
      800,
    );
  });

  it('follows the date', () => {
    const context = contextOf(datasetFromRows(rows), { asOf: '2024-06-30' });
    expect(figureOf(park, 'outputTotal', context).derivation.reported?.year).toBe(2024);
    const before = contextOf(datasetFromRows(rows), { asOf: '2023-12-31' });
    expect(figureOf(park, 'outputTotal', before).derivation.reported).toBeNull();
  });

  it('stands for the plots when none of them reports', () => {
    const silent = { ...rows, plots: rows.plots.map((row) => ({ ...row, outputYuan: null })) };
    const found = figure(silent, 'outputIntensity', 'built-industrial', park);
    expect(found.value).toBe(4000);
    expect(found.missing).toEqual([]);
    expect([...found.derivation.included]).toEqual([0, 1]);
    expect(found.derivation.numerator).toMatchObject({ source: 'statistics', value: 8e7 });
    expect(found.derivation.denominator).toMatchObject({ value: 20_000, plots: 2 });
  });

  it('belongs to the park, not to a part of it', () => {
    const selection: AreaReference = { kind: 'selection', plots: [0, 1] };
    expect(figure(rows, 'outputTotal', undefined, selection).derivation.reported).toBeNull();
  });

  it('of investment, a stock, is the latest of years and quarters', () => {
    const stock: Rows = {
      ...rows,
      statistics: [
        { year: 2025, investedYuan: 1e8 },
        { year: 2025, quarter: 4, investedYuan: 9e8 },
        { year: 2026, quarter: 1, investedYuan: 2e8 },
      ],
    };
    const found = figure(stock, 'investmentIntensity', 'built-industrial', park);
    expect(found.derivation.reported).toMatchObject({ numerator: 2e8, year: 2026, quarter: 1 });
    const past = contextOf(datasetFromRows(stock), { asOf: '2025-12-31' });
    expect(figureOf(park, 'investmentIntensity', past).derivation.reported).toMatchObject({
      numerator: 1e8,
      quarter: null,
    });
  });
});

describe('shares', () => {
  it('are over supplied land, without what is undetermined', () => {
    const rows: Rows = {
      plots: [built, { ...built, squareMeters: 20_000 }, idle, approved, { squareMeters: 7 }],
      emptyColumns: ['supplyDate'],
    };
    expect(valueIn(rows, 'builtShare')).toBe(0.75);
    const found = figure(rows, 'idleShare');
    expect(found.value).toBe(0.25);
    expect(outOf(found)).toEqual({
      'not-supplied': [[3], 10_000],
      'status-undetermined': [[4], 7],
    });
    expect(valueIn({ plots: [approved], emptyColumns: ['supplyDate'] }, 'idleShare')).toBeNull();
    expect(valueIn({ plots: [built, road, road] }, 'industrialShare')).toBe(1 / 3);
  });
});
