import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row, type Rows } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import { parseIsoDay } from '../domain/day';
import type { AreaReference, Denominator, Figure } from '../domain/figure';
import { ellipsoidalAreas } from '../geometry/ellipsoidal-area';
import { findOverlaps } from '../geometry/overlaps';
import { RowIndex } from '../geometry/row-index';
import { intensityChain } from '../i18n/format';
import { classifyPlots } from '../rules/classify-plots';
import { assessAll, figureOf, indicatorsFor } from './assess';
import type { Context } from './indicator';

function contextOf(
  dataset: Dataset,
  {
    denominator = 'built-industrial',
    asOf = '2026-10-31',
  }: { denominator?: Denominator; asOf?: string } = {},
): Context {
  return {
    dataset,
    classes: classifyPlots(dataset, parseIsoDay(asOf)!),
    areaBasis: 'ellipsoidal',
    denominator,
    plotAreas: dataset.plotEllipsoidal,
    parkAreas: dataset.parkEllipsoidal,
  };
}
const all = { kind: 'all' } as AreaReference;
const valueIn = (rows: Rows, id: string, denominator?: Denominator, reference = all) =>
  figureOf(reference, id, contextOf(datasetFromRows(rows), { denominator })).value;
const figure = (rows: Rows, id: string, denominator?: Denominator, reference = all) =>
  figureOf(reference, id, contextOf(datasetFromRows(rows), { denominator }));
const outOf = (found: Figure) =>
  Object.fromEntries(
    found.derivation.excluded.map(({ reason, plots, squareMeters }) => [
      reason,
      [[...plots], squareMeters],
    ]),
  );

const built: Row = { landUseCode: 'M2', actualFinish: '2020-01-01', squareMeters: 10_000 };
const idle: Row = {
  landUseCode: 'M2',
  supplyDate: '2020-01-01',
  agreedStart: '2021-01-01',
  squareMeters: 10_000,
};
const approved: Row = { landUseCode: 'M2', approvalDate: '2020-01-01', squareMeters: 10_000 };
const road: Row = { landUseCode: 'S1', actualFinish: '2020-01-01', squareMeters: 10_000 };

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

/** A square of about 100 m, `x` and `y` squares from the origin. */
function square(x: number, y: number, width = 1): number[][][][] {
  const [west, south, step] = [106.5 + x / 1000, 29.5 + y / 1000, 1 / 1000];
  const [east, north] = [west + width * step, south + step];
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}

function withGeometry(rows: Rows): Dataset {
  const dataset = datasetFromRows(rows);
  const plotEllipsoidal = ellipsoidalAreas(dataset.plots.polygons);
  const { overlaps, coveredShare } = findOverlaps(
    dataset.plots.polygons,
    plotEllipsoidal,
    new RowIndex(dataset.plots.polygons),
  );
  return {
    ...dataset,
    plotEllipsoidal,
    placement: { ...dataset.placement, overlaps, coveredShare },
  };
}
const areaOf = (dataset: Dataset, reference: AreaReference) =>
  figureOf(reference, 'landArea', contextOf(dataset)).value!;

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

const row: fc.Arbitrary<Row> = fc.record({
  park: fc.integer({ min: -1, max: 2 }),
  squareMeters: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 9999 }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  ),
  landUseCode: fc.constantFrom('M1', 'W1', 'R2', '1001', null),
  statedStatus: fc.constantFrom(
    'built',
    'under_construction',
    'idle_suspected_1y',
    'approved_unsupplied',
    'planned_unapproved',
    null,
  ),
  inefficient: fc.boolean(),
  outputYuan: fc.option(fc.integer({ min: 0, max: 1000 })),
  taxYuan: fc.option(fc.integer({ min: 0, max: 1000 })),
  investedYuan: fc.option(fc.integer({ min: 0, max: 1000 })),
});
const tables = fc.record({
  plots: fc.array(row, { maxLength: 30 }),
  parks: fc.constant([{ squareMeters: 5e4 }, { squareMeters: 7e4, parent: 0 }, {}]),
  statistics: fc.array(
    fc.record({
      park: fc.nat(2),
      year: fc.integer({ min: 2024, max: 2027 }),
      outputYuan: fc.option(fc.nat(9999)),
    }),
    { maxLength: 4 },
  ),
});
const denominator = fc.constantFrom<Denominator>(
  'built-industrial',
  'supplied-industrial',
  'all-plots',
  'park-boundary',
);

describe('the figures of all parks', () => {
  it('equal those with a derivation', () => {
    fc.assert(
      fc.property(tables, denominator, (rows, choice) => {
        const context = contextOf(datasetFromRows(rows), { denominator: choice });
        const { figures, order } = assessAll(context);
        for (let park = 0; park < 3; park++)
          for (const [k, id] of order.entries())
            expect(figures[park * order.length + k]).toBe(
              figureOf({ kind: 'park', park }, id, context).value ?? Number.NaN,
            );
      }),
      { numRuns: 60 },
    );
  });

  it('and the plots outside add up to all, and categories to the whole', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const dataset = datasetFromRows(rows);
        const context = contextOf(dataset);
        const outside = [...dataset.placement.parkOf.keys()].filter(
          (i) => dataset.placement.parkOf[i] === -1,
        );
        const parts: AreaReference[] = [
          { kind: 'park', park: 0 },
          { kind: 'park', park: 2 },
          { kind: 'selection', plots: outside },
        ];
        const of = (reference: AreaReference, id: string) =>
          figureOf(reference, id, context).value ?? 0;
        for (const id of ['plotCount', 'landArea', 'categoryArea.idle', 'categoryCount.built'])
          expect(parts.reduce((sum, part) => sum + of(part, id), 0)).toBe(of(all, id));
        for (const part of [all, ...parts]) {
          const sum = (id: string) =>
            categories.reduce((total, category) => total + of(part, `${id}.${category}`), 0);
          expect(sum('categoryCount')).toBe(of(part, 'plotCount'));
          expect(sum('categoryArea')).toBe(of(part, 'landArea'));
          if (of(part, 'landArea') > 0) expect(sum('categoryShare')).toBeCloseTo(1, 12);
        }
        const byCategory = categories.reduce(
          (total, category) => total + of({ kind: 'category', category, park: null }, 'landArea'),
          0,
        );
        expect(byCategory).toBe(of(all, 'landArea'));
      }),
      { numRuns: 60 },
    );
  });

  it('account for every plot: in, out for a reason, or both when its money alone is out', () => {
    fc.assert(
      fc.property(tables, denominator, (rows, choice) => {
        const context = contextOf(datasetFromRows(rows), { denominator: choice });
        for (const id of indicatorsFor(all)) {
          const { included, excluded } = figureOf(all, id, context).derivation;
          const seen = new Set([...included, ...excluded.flatMap(({ plots }) => [...plots])]);
          expect(seen.size).toBe(rows.plots.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('throw on an indicator that does not exist', () => {
    expect(() => figureOf(all, 'nothing', contextOf(datasetFromRows({ plots: [] })))).toThrow();
  });
});
