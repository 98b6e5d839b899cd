import { describe, expect, it } from 'vitest';
import { find, gate, one, plotsLayer } from '../../data/fixtures/gate-setup';
import { block } from '../../data/fixtures/raw-layer-from-rows';
import { dayAt, numberAt, textAt } from '../domain/column';
import { formatDay } from '../domain/day';
import { Plot } from '../domain/plot';

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
