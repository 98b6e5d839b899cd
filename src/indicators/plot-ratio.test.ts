import { expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { figureOf } from './assess';
import { contextOf } from './context-of';

const built = { landUseCode: 'M2', actualFinish: '2020-01-01' };

it('the plot ratio is that of built plots whose floor area is known', () => {
  const dataset = datasetFromRows({
    plots: [
      { ...built, squareMeters: 1000, floorAreaSquareMeters: 900 },
      { ...built, squareMeters: 3000, floorAreaSquareMeters: 700 },
      { ...built, squareMeters: 500 },
      {
        ...built,
        actualFinish: '2027-01-01',
        actualStart: '2020-01-01',
        squareMeters: 200,
        floorAreaSquareMeters: 50,
      },
    ],
  });
  const context = contextOf(dataset, {
    asOf: parseIsoDay('2026-10-31')!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const figure = figureOf({ kind: 'all' }, 'plotRatio', context);
  expect(figure.value).toBe(0.4);
  expect(figure.unit).toBe('m2/m2');
  expect([...figure.derivation.included]).toEqual([0, 1]);
  expect(figure.derivation.excluded.map(({ reason, plots }) => [reason, [...plots]])).toEqual([
    ['not-built', [3]],
    ['no-floor-area', [2]],
  ]);
  const alone = figureOf({ kind: 'plot', plot: 2 }, 'plotRatio', context);
  expect([alone.value, alone.missing]).toEqual([null, ['floorAreaSquareMeters']]);
});
