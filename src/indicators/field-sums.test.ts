import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { zh } from '../i18n/zh/zh';
import { tableColumns } from '../worker/table-columns';
import { totalPlots } from '../worker/table-totals';
import { figureOf } from './assess';
import { contextOf } from './context-of';
import { columnSums, sumFields } from './field-sums';

const dataset = datasetFromRows({
  parks: [{ name: '竹坪' }],
  plots: [
    { id: 'A', priceYuan: 5e6, floorAreaSquareMeters: 90, taxYuan: 0, squareMeters: 100 },
    { id: 'B', priceYuan: 2e6, floorAreaSquareMeters: null, squareMeters: 40 },
    { id: 'C', priceYuan: null, floorAreaSquareMeters: 30, squareMeters: 300 },
    { id: 'D', priceYuan: 9e6, floorAreaSquareMeters: 8, squareMeters: 0.4 },
  ],
});
const context = contextOf(dataset, {
  asOf: 20_000,
  areaBasis: 'declared',
  denominator: 'built-industrial',
  zone: null,
});
const all = Uint32Array.of(0, 1, 2, 3);

describe('the sum of a column, opened', () => {
  it('has the value under the column, and tells who said nothing', () => {
    const keys = [...tableColumns(dataset, context).values()]
      .filter(({ sums }) => sums)
      .map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['field.priceYuan', 'field.floorAreaSquareMeters', 'areaPlane']),
    );
    const [total] = totalPlots(dataset, context, all, keys, null);
    const idOf: Record<string, string> = {
      area: 'landArea',
      output: 'outputTotal',
      areaEllipsoidal: 'landArea.ellipsoidal',
      areaPlane: 'landArea.plane',
    };
    for (const key of keys) {
      const id = idOf[key] ?? key.replace('field.', 'fieldSum.');
      const figure = figureOf({ kind: 'part', plots: [...all] }, id, context);
      expect(figure.value, key).toBe(total!.sums[key]!.value);
      expect(figure.indicator).toBe(id);
    }
    const price = figureOf({ kind: 'all' }, 'fieldSum.priceYuan', context);
    expect(price.value).toBe(7e6);
    expect(price.derivation.excluded.map(({ reason, plots }) => [reason, [...plots]])).toEqual([
      ['sliver', [3]],
      ['no-value', [2]],
    ]);
  });

  it('is unknown where nobody says anything, never 0', () => {
    expect(figureOf({ kind: 'all' }, 'fieldSum.employees', context).value).toBeNull();
    expect(figureOf({ kind: 'all' }, 'fieldSum.taxYuan', context).value).toBe(0);
  });

  it('says on which basis an area is', () => {
    const figure = figureOf({ kind: 'all' }, 'landArea.ellipsoidal', context);
    expect(figure.derivation.areaBasis).toBe('ellipsoidal');
    expect(figure.value).toBe(440);
  });

  it('has a name in words', () => {
    expect(columnSums).toHaveLength(sumFields.length + 2);
    for (const { id } of columnSums) expect(zh).toHaveProperty([`indicator.${id}`]);
  });
});
