import { describe, expect, it } from 'vitest';
import {
  all,
  approved,
  areaOf,
  built,
  contextOf,
  figure,
  idle,
  outOf,
  road,
  square,
  valueIn,
  withGeometry,
} from '../../data/fixtures/assess-setup';
import { datasetFromRows, type Row, type Rows } from '../../data/fixtures/dataset-from-rows';
import { figureOf, indicatorsFor } from './assess';

describe('land under two plots', () => {
  const dataset = withGeometry({
    plots: [
      { ...built, park: 0, multiPolygon: square(0, 0), outputYuan: 1e7 },
      { ...built, park: 0, multiPolygon: square(0.5, 0), outputYuan: 1e7 },
      { ...built, park: 1, multiPolygon: square(0, 0), outputYuan: 4e7 },
      { ...built, park: 1, multiPolygon: square(5, 5), outputYuan: 1e7 },
    ],
    parks: [{}, {}],
  });
  const one = dataset.plotEllipsoidal[0]!;

  it('counts once, for the first of them', () => {
    expect(areaOf(dataset, all) / one).toBeCloseTo(1.5 + dataset.plotEllipsoidal[3]! / one, 9);
    const park = figureOf({ kind: 'park', park: 0 }, 'landArea', contextOf(dataset));
    expect(park.value! / one).toBeCloseTo(1.5, 9);
    expect([...park.derivation.cut.plots]).toEqual([1]);
    expect(park.derivation.cut.shares[0]).toBeCloseTo(0.5, 9);
  });

  it('counts for a plot alone when the other is not part of the land', () => {
    expect(areaOf(dataset, { kind: 'plot', plot: 1 })).toBe(dataset.plotEllipsoidal[1]);
    expect(areaOf(dataset, { kind: 'selection', plots: [3, 1] })).toBe(
      dataset.plotEllipsoidal[1]! + dataset.plotEllipsoidal[3]!,
    );
    expect(areaOf(dataset, { kind: 'park', park: 1 })).toBe(one + dataset.plotEllipsoidal[3]!);
  });

  it('of the same shape is a duplicate, money and all', () => {
    const found = figureOf(all, 'outputTotal', contextOf(dataset));
    expect(found.value).toBe(3e7);
    expect(outOf(found)).toEqual({ duplicate: [[2], one] });
    expect(figureOf(all, 'plotCount', contextOf(dataset)).value).toBe(3);
    expect(figureOf({ kind: 'park', park: 1 }, 'outputTotal', contextOf(dataset)).value).toBe(5e7);
    expect(figureOf({ kind: 'plot', plot: 2 }, 'outputTotal', contextOf(dataset)).value).toBe(4e7);
  });

  it('inside a larger plot has no land left but keeps its money', () => {
    const nested = withGeometry({
      plots: [
        { ...built, multiPolygon: square(0, 0, 2), outputYuan: 1e7 },
        { ...built, multiPolygon: square(1, 0), outputYuan: 1e7 },
      ],
    });
    expect(areaOf(nested, all)).toBeCloseTo(nested.plotEllipsoidal[0]!, 6);
    expect(figureOf(all, 'outputTotal', contextOf(nested)).value).toBe(2e7);
  });
});

describe('slivers', () => {
  it('are left out below 1 m², not at it', () => {
    const rows: Rows = {
      plots: [
        { ...built, squareMeters: 0.999 },
        { ...built, squareMeters: 1 },
      ],
    };
    expect(valueIn(rows, 'plotCount')).toBe(1);
    expect(valueIn(rows, 'landArea')).toBe(1);
    expect(outOf(figure(rows, 'landArea'))).toEqual({ sliver: [[0], 0.999] });
  });
});

describe('a selection', () => {
  const rows: Rows = { plots: [built, idle, approved, built, road] };

  it('is the same as a list and as a typed array, in any order', () => {
    const context = contextOf(datasetFromRows(rows));
    const list = { kind: 'selection', plots: [3, 0, 1] } as const;
    const typed = { kind: 'selection', plots: Uint32Array.of(0, 1, 3) } as const;
    for (const id of indicatorsFor(list))
      expect(figureOf(list, id, context)).toEqual(figureOf(typed, id, context));
    expect(figureOf(typed, 'plotCount', context).value).toBe(3);
  });
});

describe('a polygon that is not a park', () => {
  const plots: Row[] = [0, 1, 2, 3].map((x) => ({
    ...built,
    multiPolygon: square(x, 0),
    outputYuan: 1e7,
  }));
  const dataset = withGeometry({
    plots,
    areas: [
      { name: 'half', multiPolygon: square(-1, 0, 3.5) },
      { name: 'everything', multiPolygon: square(-1, 0, 9) },
      { name: 'nowhere', multiPolygon: square(100, 0) },
    ],
  });

  it('takes plots cut by its edge by their share, and says so', () => {
    const half = figureOf({ kind: 'polygon', area: 0 }, 'outputTotal', contextOf(dataset));
    expect(half.value! / 1e7).toBeCloseTo(2.5, 9);
    expect([...half.derivation.cut.plots]).toEqual([2]);
    expect(half.derivation.cut.shares[0]).toBeCloseTo(0.5, 9);
    const intensity = figureOf({ kind: 'polygon', area: 0 }, 'outputIntensity', contextOf(dataset));
    expect(intensity.value).toBeCloseTo(1e7 / dataset.plotEllipsoidal[0]!, 6);
  });

  it('has the figures of the same polygon drawn on the map', () => {
    const multiPolygon = square(-1, 0, 3.5);
    for (const id of indicatorsFor({ kind: 'drawing', multiPolygon }))
      expect(figureOf({ kind: 'drawing', multiPolygon }, id, contextOf(dataset))).toEqual(
        figureOf({ kind: 'polygon', area: 0 }, id, contextOf(dataset)),
      );
  });

  it('counts a plot that is cut and covered by what is bare of its share', () => {
    const both = withGeometry({
      plots: [
        { ...built, multiPolygon: square(0, 0) },
        { ...built, multiPolygon: square(0.5, 0) },
      ],
      areas: [{ name: 'part', multiPolygon: square(-1, 0, 2) }],
    });
    const found = figureOf({ kind: 'polygon', area: 0 }, 'landArea', contextOf(both));
    const [first, second] = both.plotEllipsoidal;
    // The second plot: half of it is inside, half of it is bare, so a quarter counts.
    expect(found.value! / (first! + second! / 4)).toBeCloseTo(1, 9);
    expect([...found.derivation.cut.plots]).toEqual([1]);
  });

  it('equals all when it covers everything, and nothing when it covers nothing', () => {
    const context = contextOf(dataset);
    for (const id of indicatorsFor(all))
      expect(figureOf({ kind: 'polygon', area: 1 }, id, context).value).toBe(
        figureOf(all, id, context).value,
      );
    expect(figureOf({ kind: 'polygon', area: 2 }, 'plotCount', context).value).toBe(0);
  });
});

describe('counties and their groups', () => {
  const dataset = datasetFromRows({
    parks: [{ county: '渝北区', squareMeters: 1e6 }, { adcode: '500114' }, {}],
    plots: [
      { ...built, park: 0, squareMeters: 1 },
      { ...built, park: 0, squareMeters: 2, county: '江北区' },
      { ...built, park: 1, squareMeters: 4 },
      { ...built, park: 2, squareMeters: 8 },
      { ...built, park: 2, squareMeters: 16, adcode: '500112' },
      { ...built, park: 2, squareMeters: 32, county: '别处县' },
    ],
  });
  it.each([
    ['county', '渝北区', 17],
    ['county', '江北区', 2],
    ['county', '黔江区', 4],
    ['county', '500114', 4],
    ['county', '别处县', 32],
    ['county', '没有县', 0],
    ['countyGroup', '中心城区', 19],
    ['countyGroup', '渝东南', 4],
    ['countyGroup', '主城都市区', 19],
    ['countyGroup', '没有', 0],
  ] as const)('%s %s', (kind, name, area) => {
    expect(areaOf(dataset, { kind, name })).toBe(area);
  });
});

describe('parks inside parks', () => {
  it('add their plots to the outer one, once', () => {
    const dataset = datasetFromRows({
      parks: [{}, { parent: 0 }, { parent: 1 }, {}],
      plots: [3, 0, 1, 2, -1].map((park, i) => ({ ...built, park, squareMeters: 10 ** i })),
    });
    const areas = [0, 1, 2, 3].map((park) => areaOf(dataset, { kind: 'park', park }));
    expect(areas).toEqual([1110, 1100, 1000, 1]);
  });

  it('end where two parks name each other', () => {
    const dataset = datasetFromRows({
      parks: [{ parent: 1 }, { parent: 0 }],
      plots: [0, 1].map((park) => ({ ...built, park, squareMeters: 5 })),
    });
    expect(areaOf(dataset, { kind: 'park', park: 0 })).toBe(10);
  });
});
