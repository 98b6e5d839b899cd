import { describe, expect, it } from 'vitest';
import { block, type FixtureRow, rawLayerFromRows } from '../../data/fixtures/raw-layer-from-rows';
import { dayAt, numberAt, textAt } from '../domain/column';
import { formatDay } from '../domain/day';
import type { Issue } from '../domain/issue';
import { Plot } from '../domain/plot';
import { buildDataset, type LayerInput } from './build-dataset';
import type { RawLayer } from './raw-layer';

const checkpoint = async () => {};
const gate = async (...inputs: (LayerInput | RawLayer)[]) =>
  buildDataset(
    inputs.map((input) => ('layer' in input ? input : { layer: input })),
    [],
    checkpoint,
  );
const plotsLayer = (rows: FixtureRow[], more: Partial<RawLayer> = {}) =>
  ({ layer: rawLayerFromRows(rows, more), role: 'plots' }) as const;
const parksLayer = (rows: FixtureRow[]) =>
  ({
    layer: rawLayerFromRows(rows, { file: 'parks.geojson', name: 'parks' }),
    role: 'parks',
  }) as const;
const find = (issues: Issue[], code: string) => issues.filter((issue) => issue.code === code);
const one = (issues: Issue[], code: string): Issue => {
  const found = find(issues, code);
  expect(found.map((issue) => issue.code)).toEqual([code]);
  return found[0]!;
};

describe('the arithmetic of rows', () => {
  it('makes accepted, warned and rejected rows add up, with notes counting as accepted', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([
        { properties: { 编号: 'A', 供地日期: '2020-05' }, polygons: block(0, 0) },
        { properties: { 编号: 'B' } },
        { properties: { 编号: 'C' }, point: [106.5, 29.5] },
        { properties: { 编号: null } },
      ]),
    );
    const [layer] = dataset.layers;
    expect(layer).toMatchObject({ rows: 4, accepted: 1, warned: 1, rejected: 2, role: 'plots' });
    expect(dataset.plots.count).toBe(2);
    expect([...dataset.plots.rowOf]).toEqual([1, 2]);
    expect(one(issues, 'no-shape')).toMatchObject({ severity: 'warns', rows: [2] });
    expect(one(issues, 'not-a-polygon')).toMatchObject({
      severity: 'blocks',
      rows: [3],
      values: { kind: 'point', rows: 1 },
    });
    expect(one(issues, 'empty-row')).toMatchObject({ severity: 'blocks', rows: [4] });
    expect(one(issues, 'day-assumed').severity).toBe('notes');
  });

  it('counts what reading found, and passes its issues on', async () => {
    const reading: Issue[] = [
      { code: 'a', severity: 'warns', file: 'test.geojson', layer: 'test', rows: [1] },
      { code: 'b', severity: 'blocks', file: 'test.geojson', rows: [2, 99] },
      { code: 'c', severity: 'blocks', file: 'other.geojson', rows: [3] },
    ];
    const rows = [0, 2, 4].map((x) => ({ properties: { 编号: `P${x}` }, polygons: block(x, 0) }));
    const { dataset, issues } = await buildDataset([plotsLayer(rows)], reading, checkpoint);
    expect(dataset.layers[0]).toMatchObject({ rows: 3, accepted: 1, warned: 1, rejected: 1 });
    expect([...dataset.plots.rowOf]).toEqual([1, 3]);
    expect(issues.slice(0, 3)).toEqual(reading);
  });

  it('rejects a whole layer that is not used, and says whether the user wanted that', async () => {
    const layer = rawLayerFromRows([{ properties: { 甲: 1 } }, { properties: { 甲: 2 } }]);
    const found = await gate(layer);
    expect(found.dataset.layers[0]).toMatchObject({
      role: 'unused',
      rejected: 2,
      roleChosen: false,
    });
    expect(one(found.issues, 'layer-unused').severity).toBe('blocks');
    const chosen = await gate({ layer, role: 'unused' });
    expect(chosen.dataset.layers[0]).toMatchObject({ rejected: 2, roleChosen: true });
    expect(one(chosen.issues, 'layer-set-aside').severity).toBe('notes');
    const empty = await gate(rawLayerFromRows([]));
    expect(one(empty.issues, 'layer-empty').rows).toEqual([]);
  });

  it('is frozen, and takes an empty list', async () => {
    const { dataset, issues } = await gate();
    expect(dataset.plots.count).toBe(0);
    expect(issues).toEqual([]);
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.plots.columns)).toBe(true);
    expect(Object.isFrozen(dataset.layers)).toBe(true);
  });
});

describe('columns', () => {
  it('converts units of headings and cells to SI, exactly', async () => {
    const { dataset } = await gate(
      plotsLayer([
        {
          properties: {
            编号: 'A',
            '面积(亩)': 3,
            '年产值（亿元）': '1,234.5',
            '总投资(万元)': '2亿元',
            应动工面积_公顷: 1.5,
            '出让年限(年)': '50年',
          },
          polygons: block(0, 0),
        },
      ]),
    );
    const plot = new Plot(dataset.plots, 0);
    expect(plot.number('declaredAreaSquareMeters')).toBe(2000);
    expect(plot.number('outputYuan')).toBe(123_450_000_000);
    expect(plot.number('totalInvestmentYuan')).toBe(200_000_000);
    expect(plot.number('shouldStartAreaSquareMeters')).toBe(15_000);
    expect(plot.number('termYears')).toBe(50);
    expect(dataset.layers[0]!.fields['年产值（亿元）']).toBe('outputYuan');
  });

  it('does not use money and areas without a unit, and keeps them', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([
        {
          properties: { 编号: 'A', 产值: 5, '税收(万美元)': 2, DKMJ: 2, tax: null },
          polygons: block(0, 0),
        },
      ]),
    );
    const plot = new Plot(dataset.plots, 0);
    expect(plot.number('outputYuan')).toBeNull();
    expect(plot.number('taxYuan')).toBeNull();
    expect(plot.number('declaredAreaSquareMeters')).toBe(20_000);
    expect(Object.keys(dataset.plots.extra)).toEqual(['产值', '税收(万美元)']);
    expect(one(issues, 'unit-missing').values).toEqual({ heading: '产值', example: '产值(万元)' });
    expect(one(issues, 'unit-unknown').values).toMatchObject({ came: '万美元' });
    expect(one(issues, 'unit-assumed')).toMatchObject({
      severity: 'notes',
      values: { heading: 'DKMJ' },
    });
  });

  it('takes the English money names as 万元 and says so', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([{ properties: { id: 'A', output_value: 2, tax: 1 }, polygons: block(0, 0) }]),
    );
    expect(new Plot(dataset.plots, 0).number('outputYuan')).toBe(20_000);
    expect(find(issues, 'unit-assumed').map((issue) => issue.values?.heading)).toEqual([
      'output_value',
      'tax',
    ]);
  });

  it('keeps unknown apart from 0 and empty, and tells what is no number', async () => {
    const values = [0, null, '', '约300', -5, 2e15, '-', '暂无', Number.NaN, 1e15];
    const { dataset, issues } = await gate(
      plotsLayer(
        values.map((value, i) => ({
          properties: { 编号: `P${i}`, '产值(元)': value },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    const column = dataset.plots.columns.outputYuan!;
    expect(values.map((_, i) => numberAt(column, i))).toEqual([
      0,
      ...new Array(8).fill(null),
      1e15,
    ]);
    expect(one(issues, 'not-a-number')).toMatchObject({
      field: 'outputYuan',
      rows: [4, 8, 9],
      values: { heading: '产值(元)', came: '“约300” “暂无” “NaN”' },
    });
    expect(one(issues, 'negative-number').rows).toEqual([5]);
    expect(one(issues, 'number-out-of-range').rows).toEqual([6]);
    expect(one(issues, 'blank-mark')).toMatchObject({ severity: 'notes', rows: [7] });
    expect(dataset.layers[0]!.warned).toBe(5);
  });

  it('lets tax be negative, which a refund makes it', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([{ properties: { 编号: 'A', '税收(万元)': -2 }, polygons: block(0, 0) }]),
    );
    expect(new Plot(dataset.plots, 0).number('taxYuan')).toBe(-20_000);
    expect(find(issues, 'negative-number')).toEqual([]);
  });

  it('reads dates from text, numbers and months, and tells what is none', async () => {
    const values = [
      '2025-03-06',
      '2025/3/6',
      20250306,
      '2025年3月',
      '2025-02-30',
      45722,
      true,
      '—',
    ];
    const { dataset, issues } = await gate(
      plotsLayer(
        values.map((value, i) => ({
          properties: { 编号: `P${i}`, 供地日期: value },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    const column = dataset.plots.columns.supplyDate!;
    const days = values.map((_, i) => dayAt(column, i));
    expect(days.map((day) => day && formatDay(day))).toEqual([
      '2025-03-06',
      '2025-03-06',
      '2025-03-06',
      '2025-03-01',
      null,
      '2025-03-06',
      null,
      null,
    ]);
    expect(one(issues, 'not-a-date')).toMatchObject({ rows: [5, 7], severity: 'warns' });
    expect(one(issues, 'day-from-serial')).toMatchObject({ rows: [6], severity: 'notes' });
    expect(one(issues, 'day-assumed')).toMatchObject({ rows: [4], severity: 'notes' });
    expect(one(issues, 'blank-mark').rows).toEqual([8]);
  });

  it('reads flags and tells what is neither', async () => {
    const values = ['是', '否', true, false, 1, 0, '√', '也许', null];
    const { dataset, issues } = await gate(
      plotsLayer(
        values.map((value, i) => ({
          properties: { 编号: `P${i}`, 标准地: value },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    expect([...dataset.plots.columns.standardPlot!.values]).toEqual([2, 1, 2, 1, 2, 1, 2, 0, 0]);
    expect(one(issues, 'not-a-flag').rows).toEqual([8]);
  });

  it('takes the fuller of two headings for one field and keeps the other', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([
        { properties: { 地块编号: null, 宗地编号: 'Z1' }, polygons: block(0, 0) },
        { properties: { 地块编号: 'D2', 宗地编号: 'Z2' }, polygons: block(2, 0) },
      ]),
    );
    expect(new Plot(dataset.plots, 0).text('id')).toBe('Z1');
    expect(Object.keys(dataset.plots.extra)).toEqual(['地块编号']);
    expect(one(issues, 'field-twice')).toMatchObject({
      severity: 'notes',
      values: { heading: '地块编号', used: '宗地编号' },
    });
  });

  it('follows the mapping of the user before the names', async () => {
    const { dataset } = await gate({
      ...plotsLayer([{ properties: { 甲: 'A', 乙: 3, 名称: '不要' }, polygons: block(0, 0) }]),
      mapping: { 甲: 'id', 乙: 'declaredAreaSquareMeters:mu', 名称: '' },
    });
    const plot = new Plot(dataset.plots, 0);
    expect(plot.text('id')).toBe('A');
    expect(plot.number('declaredAreaSquareMeters')).toBe(2000);
    expect(plot.text('name')).toBeNull();
    expect(Object.keys(dataset.plots.extra)).toEqual(['名称']);
  });

  it('keeps other headings, even __proto__, in the kind that they have', async () => {
    const { dataset } = await gate(
      plotsLayer([
        {
          properties: { 编号: 'A', far: 1.5, ok: true, ['__proto__']: 'x', o: { a: 1 } },
          polygons: block(0, 0),
        },
        { properties: { 编号: 'B', far: null, ok: false }, polygons: block(2, 0) },
      ]),
    );
    const { extra } = dataset.plots;
    expect(Object.keys(extra)).toEqual(['far', 'ok', '__proto__', 'o']);
    expect(extra.far).toMatchObject({ kind: 'number' });
    expect(extra.ok).toMatchObject({ kind: 'flag' });
    const text = extra.o!;
    expect(
      text.kind !== 'number' && text.kind !== 'day' && text.kind !== 'flag' && textAt(text, 0),
    ).toBe('{"a":1}');
  });

  it('trims and unescapes text, repairs its encoding, and writes numbers out', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([
        { properties: { 编号: 7, 名称: '  "A"\n' }, polygons: block(0, 0) },
        { properties: { 编号: 'x', 名称: 'Ø´Ø±ÙƒØ©' }, polygons: block(2, 0) },
        { properties: { 编号: true, 名称: '\u3000 ' }, polygons: block(4, 0) },
      ]),
    );
    const plots = [0, 1, 2].map((i) => new Plot(dataset.plots, i));
    expect(plots.map((plot) => plot.text('id'))).toEqual(['7', 'x', 'true']);
    expect(plots.map((plot) => plot.text('name'))).toEqual(['"A"', 'شركة', null]);
    expect(one(issues, 'encoding-repaired')).toMatchObject({
      severity: 'notes',
      rows: [2],
      values: { before: 'Ø´Ø±ÙƒØ©', after: 'شركة' },
    });
  });

  it('joins layers of one role', async () => {
    const { dataset } = await gate(
      plotsLayer([{ properties: { 编号: 'A', '产值(万元)': 1, 甲: 1 }, polygons: block(0, 0) }]),
      plotsLayer([{ properties: { 编号: 'B', '产值(元)': 5, 甲: '二' }, polygons: block(2, 0) }], {
        file: 'b.geojson',
      }),
    );
    expect([...dataset.plots.layerOf]).toEqual([0, 1]);
    expect([...dataset.plots.columns.outputYuan!.values]).toEqual([10_000, 5]);
    expect(dataset.plots.polygons.rowOffsets.length).toBe(3);
    expect(dataset.plots.extra.甲!.kind).toBe('code');
    expect(new Plot(dataset.plots, 1).text('id')).toBe('B');
  });
});

describe('ids, dates and words of plots', () => {
  it('makes missing ids from the row and warns of repeated ones on both rows', async () => {
    const { dataset, issues } = await gate(
      plotsLayer(
        ['A', null, 'A', 'B'].map((id, i) => ({
          properties: { 编号: id },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    expect(new Plot(dataset.plots, 1).text('id')).toBe('#2');
    expect(one(issues, 'id-made')).toMatchObject({ severity: 'notes', rows: [2] });
    expect(one(issues, 'duplicate-id')).toMatchObject({
      rows: [1, 3],
      values: { id: 'A', firstRow: 1 },
    });
    expect(dataset.layers[0]).toMatchObject({ accepted: 2, warned: 2 });
  });

  it('uses the id member of features when no column is an id', async () => {
    const layer = rawLayerFromRows([{ properties: { 状态: '在建' }, polygons: block(0, 0) }]);
    const { rawColumn } = await import('../../data/fixtures/raw-layer-from-rows');
    const { dataset } = await gate({
      ...plotsLayer([]),
      layer: { ...layer, ids: rawColumn('id', ['F1']) },
    });
    expect(new Plot(dataset.plots, 0).text('id')).toBe('F1');
  });

  it.each([
    ['2020-05-01', '2020-05-01', 0],
    ['2020-05-02', '2020-05-01', 1],
    [null, '2020-05-01', 0],
  ])('approval %s and supply %s: %d warning', async (批准日期, 供地日期, count) => {
    const { issues } = await gate(
      plotsLayer([{ properties: { 编号: 'A', 批准日期, 供地日期 }, polygons: block(0, 0) }]),
    );
    const found = find(issues, 'dates-out-of-order');
    expect(found.length).toBe(count);
    if (count > 0)
      expect(found[0]).toMatchObject({
        field: 'supplyDate',
        values: { earlier: '批准日期', later: '供地日期', rows: 1 },
      });
  });

  it('groups status words that it does not know', async () => {
    const { dataset, issues } = await gate(
      plotsLayer(
        ['Allocated', 'Closed', '闲置', 'Allocated', null].map((状态, i) => ({
          properties: { 编号: `P${i}`, 状态 },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    expect(one(issues, 'status-not-understood')).toMatchObject({
      severity: 'warns',
      rows: [1, 2, 4],
      values: { heading: '状态', came: '“Allocated” ×2 “Closed”', distinct: 2 },
    });
    expect(new Plot(dataset.plots, 0).text('statedStatus')).toBe('Allocated');
    expect(dataset.layers[0]).toMatchObject({ accepted: 2, warned: 3 });
  });
});

describe('stated status', () => {
  const words = ['已建成', '低效用地', '标准地', '批而未征', '预留用地', 'Closed', '未供应', null];
  const layer = plotsLayer(
    words.map((状态, i) => ({
      properties: { 编号: `P${i}`, 状态, 标准地: i === 0 ? '否' : null },
      polygons: block(2 * i, 0),
    })),
  );

  it('puts words as status keys and flags, and keeps the words', async () => {
    const { dataset } = await gate(layer);
    const plots = words.map((_, i) => new Plot(dataset.plots, i));
    expect(plots.map((plot) => plot.text('statedStatus'))).toEqual([
      'built',
      'built',
      null,
      'approved_unsupplied',
      'planned_unapproved',
      'Closed',
      'undetermined',
      null,
    ]);
    expect(plots.map((plot) => plot.flag('standardPlot')).slice(0, 3)).toEqual([false, null, true]);
    expect(plots.map((plot) => plot.flag('inefficient')).slice(0, 2)).toEqual([null, true]);
    expect(plots[3]!.flag('requisitionDone')).toBe(false);
    expect(plots[4]!.text('reservedFor')).toBe('预留用地');
    const kept = dataset.plots.extra.状态!;
    expect(kept.kind === 'code' && words.map((_, i) => textAt(kept, i))).toEqual(words);
  });
});

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
