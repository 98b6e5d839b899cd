import { describe, expect, it } from 'vitest';
import { find, gate, one, parksLayer, plotsLayer } from '../../data/fixtures/gate-setup';
import { block, type FixtureRow, rawLayerFromRows } from '../../data/fixtures/raw-layer-from-rows';
import { textAt } from '../domain/column';

describe('shapes and areas', () => {
  const bowTie = [
    [
      [
        [106.55, 29.56],
        [106.551, 29.561],
        [106.551, 29.56],
        [106.55, 29.561],
        [106.55, 29.56],
      ],
    ],
  ];

  it('repairs what can be repaired, and keeps the rest without a shape', async () => {
    const line = [
      [
        [
          [106.6, 29.56],
          [106.61, 29.56],
          [106.6, 29.56],
        ],
      ],
    ];
    const { dataset, issues } = await gate(
      plotsLayer([
        { properties: { 编号: 'A' }, polygons: bowTie },
        { properties: { 编号: 'B' }, polygons: line },
      ]),
    );
    const repaired = one(issues, 'ring-repaired');
    expect(repaired).toMatchObject({ rows: [1], values: { kind: 'self-intersection' } });
    expect(dataset.repairs).toEqual([
      { table: 'plots', row: 0, before: expect.any(Number), after: expect.any(Number) },
    ]);
    expect(repaired.values!.afterSquareMeters).toBeCloseTo(dataset.plotEllipsoidal[0]!, 1);
    expect(one(issues, 'shape-unrepairable')).toMatchObject({ rows: [2], severity: 'warns' });
    expect(dataset.plotEllipsoidal[1]).toBeNaN();
    expect(dataset.layers[0]).toMatchObject({ accepted: 0, warned: 2, rejected: 0 });
  });

  it.each([
    [0.0088, 1],
    [0.0105, 0],
  ])('a square of %f hundred metres gives %d sliver', async (side, count) => {
    const { dataset, issues } = await gate(
      plotsLayer([{ properties: { 编号: 'A' }, polygons: block(0, 0, side, side) }]),
    );
    expect(dataset.plotEllipsoidal[0]! < 1).toBe(count === 1);
    expect(find(issues, 'sliver').length).toBe(count);
  });

  it('notes a declared area that differs by more than 0.5 %', async () => {
    const shape = block(0, 0);
    const first = await gate(plotsLayer([{ properties: { 编号: 'A' }, polygons: shape }]));
    const area = first.dataset.plotEllipsoidal[0]!;
    for (const [factor, count] of [
      [1.0049, 0],
      [0.9951, 0],
      [1.0051, 1],
      [0.9949, 1],
    ] as const) {
      const { issues } = await gate(
        plotsLayer([{ properties: { 编号: 'A', '面积(平方米)': area * factor }, polygons: shape }]),
      );
      expect(find(issues, 'area-differs').length).toBe(count);
    }
  });
});

describe('parks and placement', () => {
  const park = (name: string, x: number, y: number, width: number, height: number): FixtureRow => ({
    properties: { 园区编号: `P-${name}`, 园区名称: name },
    polygons: block(x, y, width, height),
  });

  it('finds parks by id, by name in any width and case, and by geometry', async () => {
    const { dataset, issues } = await gate(
      parksLayer([park('Alpha 园区', 0, 0, 10, 10)]),
      plotsLayer([
        { properties: { 编号: 'A', 园区: 'P-Alpha 园区' }, polygons: block(1, 1) },
        { properties: { 编号: 'B', 园区: 'ＡＬＰＨＡ  园区\n' }, polygons: block(3, 1) },
        { properties: { 编号: 'C' }, polygons: block(5, 1) },
        { properties: { 编号: 'D', 园区: '别处' }, polygons: block(7, 1) },
      ]),
    );
    expect([...dataset.placement.parkOf]).toEqual([0, 0, 0, 0]);
    expect([...dataset.placement.how]).toEqual([1, 1, 2, 2]);
    expect(one(issues, 'park-unknown')).toMatchObject({ rows: [4], severity: 'warns' });
    expect(dataset.parks.count).toBe(1);
  });

  it('makes parks of names that no file has, once for each spelling of a name', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([
        { properties: { 编号: 'A', 园区: 'Estate, Raipur' }, polygons: block(0, 0) },
        { properties: { 编号: 'B', 园区: 'estate,  raipur\n' }, polygons: block(2, 0) },
        { properties: { 编号: 'C', 园区: 'Raipur' }, polygons: block(4, 0) },
        { properties: { 编号: 'D' }, polygons: block(6, 0) },
      ]),
    );
    expect(dataset.parks.count).toBe(2);
    expect([...dataset.parks.named]).toEqual([1, 1]);
    expect([0, 1].map((i) => textAt(dataset.parks.columns.name!, i))).toEqual([
      'Estate, Raipur',
      'Raipur',
    ]);
    expect([...dataset.placement.parkOf]).toEqual([0, 0, 1, -1]);
    expect(dataset.placement.parentOf.length).toBe(2);
    expect(dataset.parkEllipsoidal.length).toBe(2);
    expect(dataset.parkEllipsoidal[0]).toBeNaN();
    expect(one(issues, 'park-without-boundary')).toMatchObject({
      severity: 'notes',
      rows: [1, 2, 3],
    });
    expect(find(issues, 'outside-parks')).toEqual([]);
  });

  it('keeps files’ parks before named ones when plots name a park that lies nowhere', async () => {
    const { dataset, issues } = await gate(
      parksLayer([
        {
          ...park('甲', 0, 0, 10, 10),
          properties: { 园区名称: '甲', '核准面积(公顷)': 1, 批准日期: '2006-03-01' },
        },
      ]),
      plotsLayer([{ properties: { 编号: 'A', 园区: '乙' }, polygons: block(30, 1) }]),
    );
    expect(dataset.parks.count).toBe(2);
    expect([...dataset.parks.named]).toEqual([0, 1]);
    expect([...dataset.parks.columns.declaredAreaSquareMeters!.values]).toEqual([
      10_000,
      Number.NaN,
    ]);
    expect(dataset.parks.columns.approvalDate!.values.length).toBe(2);
    expect(dataset.placement.parkOf[0]).toBe(1);
    expect(one(issues, 'park-unknown').rows).toEqual([1]);
  });

  it('tells plots outside, across a border and in another park, with areas', async () => {
    const { issues, dataset } = await gate(
      parksLayer([park('甲', 0, 0, 10, 10), park('乙', 20, 0, 10, 10)]),
      plotsLayer([
        { properties: { 编号: 'out' }, polygons: block(13, 1) },
        { properties: { 编号: 'across' }, polygons: block(9.5, 3) },
        { properties: { 编号: 'barely' }, polygons: block(9.0005, 5) },
        { properties: { 编号: 'other', 园区: '乙' }, polygons: block(1, 1) },
      ]),
    );
    expect(one(issues, 'outside-parks')).toMatchObject({ rows: [1] });
    expect(one(issues, 'outside-parks').values!.squareMeters).toBeCloseTo(
      dataset.plotEllipsoidal[0]!,
      1,
    );
    const across = one(issues, 'crosses-border');
    expect(across).toMatchObject({
      rows: [2],
      values: { plot: 'across', park: '甲', percent: 50 },
    });
    expect(across.values!.squareMeters).toBeCloseTo(dataset.plotEllipsoidal[1]! / 2, 0);
    expect(one(issues, 'park-mismatch')).toMatchObject({
      rows: [4],
      values: { plot: 'other', park: '乙', percent: 100 },
    });
  });

  it('tells overlaps and equal shapes with both rows, and nested parks', async () => {
    const { dataset, issues } = await gate(
      parksLayer([park('大', 0, 0, 20, 20), park('小', 1, 1, 5, 5)]),
      plotsLayer([
        { properties: { 编号: 'A' }, polygons: block(8, 8, 2, 2) },
        { properties: { 编号: 'B' }, polygons: block(9, 8, 2, 2) },
        { properties: { 编号: 'C' }, polygons: block(15, 15) },
        { properties: { 编号: 'D' }, polygons: block(15, 15) },
      ]),
    );
    const overlap = one(issues, 'overlap');
    expect(overlap).toMatchObject({ rows: [1, 2], values: { plot: 'A', otherPlot: 'B' } });
    expect(overlap.values!.squareMeters).toBeCloseTo(dataset.plotEllipsoidal[0]! / 2, 0);
    expect(one(issues, 'duplicate-shape')).toMatchObject({ rows: [3, 4], severity: 'warns' });
    expect(one(issues, 'nested-park')).toMatchObject({
      severity: 'notes',
      rows: [2],
      values: { park: '小', parent: '大' },
    });
  });
});

describe('statistics, areas and context', () => {
  const parks = parksLayer([
    { properties: { 园区编号: 'Y1', 园区名称: '甲' }, polygons: block(0, 0, 9, 9) },
  ]);
  const statistics = (rows: Record<string, unknown>[]) => ({
    layer: rawLayerFromRows(
      rows.map((properties) => ({ properties: properties as FixtureRow['properties'] })),
      { file: 's.geojson', name: 's' },
    ),
  });

  it('reads years and quarters in the units of the headings', async () => {
    const { dataset, issues } = await gate(
      parks,
      statistics([
        { 园区编号: 'Y1', 年份: 2024, 季度: null, '产值(亿元)': 1.5, 从业人数: 0 },
        { 园区编号: '甲', 年份: '2024年', 季度: '一季度', '产值(亿元)': null, 从业人数: 12 },
        { 园区编号: 'Y1', 年份: 2024, 季度: 'Q2', '产值(亿元)': 1, 从业人数: null },
      ]),
    );
    expect(dataset.layers[1]).toMatchObject({ role: 'statistics', rows: 3, accepted: 3 });
    expect(dataset.statistics).toEqual([
      {
        park: 0,
        year: 2024,
        quarter: null,
        outputYuan: 150_000_000,
        taxYuan: null,
        investedYuan: null,
        employees: 0,
        layer: 1,
        row: 1,
      },
      {
        park: 0,
        year: 2024,
        quarter: 1,
        outputYuan: null,
        taxYuan: null,
        investedYuan: null,
        employees: 12,
        layer: 1,
        row: 2,
      },
      {
        park: 0,
        year: 2024,
        quarter: 2,
        outputYuan: 100_000_000,
        taxYuan: null,
        investedYuan: null,
        employees: null,
        layer: 1,
        row: 3,
      },
    ]);
    expect(issues.filter((issue) => issue.severity === 'blocks')).toEqual([]);
  });

  it.each([
    ['statistics-no-park', { 园区编号: '' }],
    ['statistics-park-unknown', { 园区编号: 'Y9' }],
    ['statistics-no-year', { 年份: 24 }],
    ['statistics-quarter', { 季度: 5 }],
    ['statistics-empty', { 年份: 2023, '产值(万元)': '' }],
    ['statistics-twice', {}],
  ])('%s rejects the row', async (code, wrong) => {
    const right = { 园区编号: 'Y1', 年份: 2024, '产值(万元)': 1 };
    const { dataset, issues } = await gate(parks, statistics([right, { ...right, ...wrong }]));
    expect(one(issues, code)).toMatchObject({ severity: 'blocks', rows: [2] });
    expect(dataset.statistics.length).toBe(1);
    expect(dataset.layers[1]).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('keeps areas with a name and context as GeoJSON', async () => {
    const areas = {
      layer: rawLayerFromRows([
        { properties: { NAME: '江北区' }, polygons: block(0, 0, 50, 50) },
        { properties: { NAME: null, 备注: '无名' }, polygons: block(60, 0, 5, 5) },
      ]),
      role: 'areas',
    } as const;
    const roads = rawLayerFromRows([
      {
        properties: { name: '路' },
        line: [
          [106.5, 29.5],
          [106.6, 29.6],
        ],
      },
      { properties: { name: '点' }, point: [106.5, 29.5] },
      { properties: { name: '空' } },
    ]);
    const { dataset, issues } = await gate(areas, roads);
    expect(dataset.areas.names).toEqual(['江北区', '无名']);
    expect(dataset.areas.count).toBe(2);
    expect(dataset.context[0]).toMatchObject({ layer: 1, name: 'test' });
    expect(JSON.parse(dataset.context[0]!.geojson).features).toEqual([
      {
        type: 'Feature',
        properties: { row: 1, name: '路' },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [106.5, 29.5],
              [106.6, 29.6],
            ],
          ],
        },
      },
      {
        type: 'Feature',
        properties: { row: 2, name: '点' },
        geometry: { type: 'MultiPoint', coordinates: [[106.5, 29.5]] },
      },
    ]);
    expect(one(issues, 'context-no-shape').rows).toEqual([3]);
    expect(dataset.layers[1]).toMatchObject({ role: 'context', accepted: 2, rejected: 1 });
  });

  it('names the zone of the file’s CRS and marks samples', async () => {
    const { dataset } = await gate(
      plotsLayer([{ properties: { 编号: 'A', 数据来源: '示例数据' }, polygons: block(0, 0) }], {
        crs: 'EPSG:4524',
      }),
      plotsLayer([{ properties: { 编号: 'B', 数据来源: '国土' }, polygons: block(2, 0) }]),
    );
    expect(dataset.layers[0]).toMatchObject({
      crs: 'EPSG:4524',
      zone: { width: 3, centralMeridian: 108 },
      sample: true,
    });
    expect(dataset.layers[1]).toMatchObject({ crs: null, zone: null, sample: false });
  });
});
