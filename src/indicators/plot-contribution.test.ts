import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { classifyPlots } from '../rules/classify-plots';
import type { Context } from './indicator';
import { outputIntensity } from './output-intensity';
import { outputTotal } from './output-total';
import { contributionsOf, holdingBack } from './plot-contribution';
import { resolveLand } from './resolve-land';

const built: Row = { landUseCode: 'M2', actualFinish: '2020-01-01', squareMeters: 10_000 };
const plots: Row[] = [
  { ...built, outputYuan: 6e7 },
  { ...built, outputYuan: 0, squareMeters: 20_000 },
  { ...built, outputYuan: 3e7 },
  { ...built },
];

function contextOf(): Context {
  const dataset = datasetFromRows({ plots, emptyColumns: ['supplyDate'] });
  return {
    dataset,
    classes: classifyPlots(dataset, parseIsoDay('2026-10-31')!),
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    plotAreas: dataset.plotEllipsoidal,
    parkAreas: dataset.parkEllipsoidal,
  };
}
const context = contextOf();
const all = resolveLand({ kind: 'all' }, context);

describe('the part of each plot in a figure', () => {
  it('sums to the figure, and leaves out what is out of it', () => {
    const { value, parts, plots: count } = contributionsOf(outputIntensity, all, context);
    expect(count).toBe(4);
    expect(parts.map(({ plot }) => plot)).toEqual([0, 1, 2]);
    const sum = (of: 'numerator' | 'denominator') =>
      parts.reduce((total, part) => total + part[of]!, 0);
    expect(sum('numerator') / sum('denominator')).toBeCloseTo(value!, 9);
  });

  it('tells the figure without each plot as one computed anew tells it', () => {
    const { value, parts } = contributionsOf(outputIntensity, all, context);
    for (const { plot, without } of parts) {
      const rest = [0, 1, 2, 3].filter((other) => other !== plot);
      const land = resolveLand({ kind: 'selection', plots: rest }, context);
      expect(value! + without!).toBeCloseTo(outputIntensity.value(land, context), 6);
    }
  });

  it('tells what the mean would bring: in all of them together nothing', () => {
    const { value, parts } = contributionsOf(outputIntensity, all, context);
    const gain = parts.reduce((sum, { atMean }) => sum + atMean!, 0);
    expect(gain / value!).toBeCloseTo(0, 9);
    expect(parts[1]!.atMean! / value!).toBeCloseTo(0.5, 3);
  });

  it('names those that hold it back, the greatest first', () => {
    const { parts } = contributionsOf(outputIntensity, all, context);
    expect(holdingBack(parts, 'higher', 10).map(({ plot }) => plot)).toEqual([1]);
    expect(holdingBack(parts, 'lower', 10).map(({ plot }) => plot)).toEqual([0, 2]);
    expect(holdingBack(parts, 'neither', 10)).toEqual([]);
  });

  it('of a sum is what would be gone', () => {
    const { parts } = contributionsOf(outputTotal, all, context);
    expect(parts[0]).toMatchObject({ without: -6e7, atMean: null, own: null });
  });
});
