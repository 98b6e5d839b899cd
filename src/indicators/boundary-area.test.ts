import { expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { figureOf } from './assess';
import { contextOf } from './context-of';

it('the area of a boundary is ellipsoidal, names its file, and is unknown without a boundary', () => {
  const dataset = datasetFromRows({ parks: [{ squareMeters: 5000 }, {}], plots: [{ park: 0 }] });
  const context = contextOf(dataset, {
    asOf: 20_000,
    areaBasis: 'declared',
    denominator: 'built-industrial',
    zone: null,
  });
  const figure = figureOf({ kind: 'park', park: 0 }, 'boundaryArea', context);
  expect(figure.value).toBe(dataset.parkEllipsoidal[0]);
  expect(figure.value).toBeGreaterThan(0);
  expect(figure.derivation).toMatchObject({
    areaBasis: 'ellipsoidal',
    files: [dataset.layers[dataset.parks.layerOf[0]!]!.file],
  });
  const without = figureOf({ kind: 'all' }, 'boundaryArea', context);
  expect([without.value, without.missing]).toEqual([null, ['boundary']]);
});
