import { expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import { emptyDisposal } from '../domain/disposal';
import { contextOf } from './context-of';
import { resolveLand } from './resolve-land';
import { stockChange } from './stock-change';
import { stockLeft } from './stock-left';

it('tells what left the stock by where it went and by the measure of the ledger', () => {
  const plain = datasetFromRows({
    plots: Array.from({ length: 5 }, (_, i) => ({ squareMeters: 10 * (i + 1) })),
  });
  const record = (values: object) => ({ ...emptyDisposal('1'), values });
  const ledger = [
    record({ measure: 'supply', closed: '2025-01-01' }),
    record({ measure: 'supply' }),
    undefined,
    record({ measure: 'take-back' }),
    undefined,
  ];
  const dataset = { ...plain, plots: { ...plain.plots, ledger } };
  const context = contextOf(dataset, {
    asOf: 20_000,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const land = resolveLand({ kind: 'all' }, context);
  const codes = (...names: (typeof categories)[number][]) =>
    Uint8Array.from(names, (name) => categories.indexOf(name));
  const before = codes('approved', 'idle', 'supplied', 'idle', 'built');
  const after = codes('built', 'built', 'built', 'supplied', 'built');
  const found = stockLeft(land, before, after, context);
  expect(found).toMatchObject([
    { to: 'built', measure: 'supply', plots: 2, closed: 1, squareMeters: 30, rows: [0, 1] },
    { to: 'built', measure: null, plots: 1, closed: 0, squareMeters: 30, rows: [2] },
  ]);
  // What went from one category of the stock to another left neither by the total nor here.
  const { total, rows } = stockChange(land, before, after, context);
  expect(total.left.plots).toBe(3);
  expect(total.opening.plots + total.added.plots - total.left.plots).toBe(total.closing.plots);
  expect(rows.find(({ category }) => category === 'idle')!.left.plots).toBe(2);
});
