import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import reference from '../../data/reference/indicators.json' with { type: 'json' };
import targets from '../../data/reference/targets/draft-2021-08-05.json' with { type: 'json' };
import { type FigureMode, REFERENCE_STEP } from '../domain/colour-mode';
import { parseIsoDay } from '../domain/day';
import { type Denominator, denominators } from '../domain/figure';
import { classifyPlots } from '../rules/classify-plots';
import { figureOf } from './assess';
import type { Context } from './indicator';
import { classesOfScale, classifyValues, figureScales, plotValues } from './plot-values';

const built: Row = { landUseCode: 'M2', actualFinish: '2020-01-01', squareMeters: 10_000 };
const rows: Row[] = [
  { ...built, outputYuan: 6.5e7, taxYuan: 1e6, investedYuan: 5e7, floorAreaSquareMeters: 9300 },
  { ...built, outputYuan: 0, floorAreaSquareMeters: 0 },
  { ...built },
  { ...built, actualFinish: '2027-01-01', actualStart: '2020-01-01', floorAreaSquareMeters: 5000 },
  { ...built, landUseCode: '1401', landUseScheme: 'guide' },
  { ...built, landUseCode: null, outputYuan: 1e7 },
  { landUseCode: 'M2', approvalDate: '2020-01-01', squareMeters: 10_000 },
  { landUseCode: 'M2', squareMeters: 10_000 },
];
const [full, zero, silent, unbuilt, green, withoutUse, approved, undated] = rows.keys();

function contextAt(denominator: Denominator, plots = rows): Context {
  const dataset = datasetFromRows({ plots, emptyColumns: ['supplyDate'] });
  return {
    dataset,
    classes: classifyPlots(dataset, parseIsoDay('2026-10-31')!),
    areaBasis: 'ellipsoidal',
    denominator,
    plotAreas: dataset.plotEllipsoidal,
    parkAreas: dataset.parkEllipsoidal,
  };
}
const classesOf = (mode: FigureMode, context = contextAt('built-industrial')) =>
  [...classifyValues(figureScales[mode], plotValues(mode, context))].map((index) => {
    const one = classesOfScale(figureScales[mode])[index]!;
    return one.kind === 'step' ? one.step : one.kind;
  });

describe('the figure of every plot', () => {
  it.each(denominators)('is that of its own panel, over %s', (denominator) => {
    const context = contextAt(denominator);
    for (const mode of ['outputIntensity', 'taxIntensity', 'investmentIntensity'] as const) {
      const { values } = plotValues(mode, context);
      rows.forEach((_, plot) => {
        const { value } = figureOf({ kind: 'plot', plot }, mode, context);
        expect(values[plot]).toBe(value ?? Number.NaN);
      });
    }
  });

  it('tells what is missing from what does not apply, and from 0', () => {
    const classes = classesOf('outputIntensity');
    expect(classes[full!]).toBe(REFERENCE_STEP);
    expect(classes[zero!]).toBe(0);
    expect(classes[silent!]).toBe('unknown');
    expect(classes[unbuilt!]).toBe('not-applicable');
    expect(classes[green!]).toBe('not-applicable');
    expect(classes[withoutUse!]).toBe('unknown');
    expect(classes[approved!]).toBe('not-applicable');
    expect(classes[undated!]).toBe('unknown');
  });

  it('is the ratio of floor to land of built plots alone', () => {
    const { values } = plotValues('plotRatio', contextAt('all-plots'));
    expect([...values.slice(0, 4)]).toEqual([0.93, 0, Number.NaN, Number.NaN]);
    const classes = classesOf('plotRatio');
    expect(classes.slice(0, 4)).toEqual([REFERENCE_STEP, 0, 'unknown', 'not-applicable']);
  });

  it('needs no column', () => {
    const context = contextAt('all-plots', [{ squareMeters: 1000 }]);
    expect(classesOf('plotRatio', context)).toEqual(['unknown']);
  });
});

describe('the steps of a ramp', () => {
  it.each(Object.keys(figureScales) as FigureMode[])('of %s begin at their breaks', (mode) => {
    const scale = figureScales[mode];
    const values = Float64Array.from(scale.breaks.flatMap((at) => [at * (1 - 1e-12), at]));
    const steps = classifyValues(scale, { values, isMissing: new Uint8Array(values.length) });
    expect([...steps]).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
    expect(scale.reference).toBe(REFERENCE_STEP - 1);
  });

  it('have the reference values of the sources', () => {
    const at = (mode: FigureMode) => figureScales[mode].breaks[figureScales[mode].reference];
    const { indicators } = reference;
    const national = (key: string) => {
      const found = indicators.find((one) => one.key === key)!;
      return (found.nationalReference as Record<string, unknown>)['2020'];
    };
    const draft = targets.targets.find(({ id }) => id === 'CQDR-03')!;
    expect(draft).toMatchObject({ status: 'draft', value: 65 });
    expect(at('outputIntensity')).toBe(Number(draft.value) * 100);
    expect(at('taxIntensity')).toBe(national('industrial_tax_per_land'));
    expect(at('investmentIntensity')).toBe(national('industrial_investment_intensity'));
    expect(at('plotRatio')).toBe(national('industrial_far'));
  });
});
