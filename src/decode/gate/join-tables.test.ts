import { describe, expect, it } from 'vitest';
import { type FixtureRow, rawLayerFromRows } from '../../../data/fixtures/raw-layer-from-rows';
import { textAt } from '../../domain/column';
import { dayFromCivil } from '../../domain/day';
import { buildDataset } from '../build-dataset';
import { normaliseKey } from './join-keys';

const square = (x: number) => [
  [
    [
      [x, 29.5],
      [x + 0.001, 29.5],
      [x + 0.001, 29.501],
      [x, 29.501],
      [x, 29.5],
    ],
  ],
];
const shape = (x: number, properties: FixtureRow['properties']): FixtureRow => ({
  polygons: square(x),
  properties: { 地类编码: '100101', ...properties },
});

async function join(map: FixtureRow[], table: FixtureRow[]) {
  const layers = [
    rawLayerFromRows(table, { file: 'ledger.xlsx', name: '台账' }),
    rawLayerFromRows(map, { file: 'map.zip', name: '红线' }),
  ];
  const { dataset, issues } = await buildDataset(
    layers.map((layer) => ({ layer })),
    [],
    async () => {},
  );
  const { plots, joins, layers: summaries } = dataset;
  const ids = Array.from({ length: plots.count }, (_, i) => textAt(plots.columns.id!, i));
  return { dataset, plots, joins, summaries, ids, issues };
}

const codes = (issues: { code: string }[]) => issues.map((issue) => issue.code);

describe('normaliseKey', () => {
  it.each([
    ['ＤＫ－００１', 'dk-1'],
    ['QY 014', 'QY-14'],
    ['qy_0014', 'QY14'.replace('QY', 'QY ')],
    ['  12 ', '0012'],
  ])('%s and %s are one key', (a, b) => expect(normaliseKey(a)).toBe(normaliseKey(b)));

  it('keeps apart what differs', () => {
    expect(normaliseKey('QY-1')).not.toBe(normaliseKey('QY-10'));
    expect(normaliseKey('QY-100')).not.toBe(normaliseKey('QY-1'));
    expect(normaliseKey('0')).toBe('0');
    expect(normaliseKey(' - ')).toBeNull();
  });
});

describe('a table beside a map', () => {
  it('adds its facts to the plots of the same number, as it stands or normalised', async () => {
    const { plots, joins, ids, summaries } = await join(
      [shape(106.5, { 地块编号: 'QY-001' }), shape(106.6, { 地块编号: 'QY-002' })],
      [
        { properties: { 地块编号: 'QY-002', 供地日期: '2019年3月6日', '面积(亩)': 30 } },
        { properties: { 地块编号: 'qy 1', 供地日期: '2020-01-02', '面积(亩)': 15 } },
      ],
    );
    expect(plots.count).toBe(2);
    expect(ids).toEqual(['QY-001', 'QY-002']);
    expect([...plots.columns.supplyDate!.values]).toEqual([
      dayFromCivil(2020, 1, 2),
      dayFromCivil(2019, 3, 6),
    ]);
    expect([...plots.columns.declaredAreaSquareMeters!.values]).toEqual([10_000, 20_000]);
    expect(joins).toMatchObject([
      {
        table: 0,
        map: 1,
        tableHeading: '地块编号',
        mapHeading: '地块编号',
        met: 2,
        normalised: 1,
        accepted: 0,
        onlyInTable: 0,
        onlyOnMap: 0,
        repeatedInTable: 0,
        repeatedOnMap: 0,
      },
    ]);
    // A table lies in no coordinate system.
    expect(summaries.map(({ hasShapes }) => hasShapes)).toEqual([false, true]);
    expect(
      summaries.map(({ rows, accepted, warned, rejected }) => [rows, accepted + warned, rejected]),
    ).toEqual([
      [2, 2, 0],
      [2, 2, 0],
    ]);
  });

  it('keeps what only the table or only the map has, and tells both', async () => {
    const { plots, ids, joins, issues } = await join(
      [shape(106.5, { 地块编号: 'A1' }), shape(106.6, { 地块编号: 'A2' })],
      [
        { properties: { 地块编号: 'A1', 使用权人: '甲' } },
        { properties: { 地块编号: 'A9', 使用权人: '乙' } },
      ],
    );
    expect(plots.count).toBe(3);
    expect([...ids].sort()).toEqual(['A1', 'A2', 'A9']);
    expect(joins[0]).toMatchObject({ met: 1, onlyInTable: 1, onlyOnMap: 1 });
    expect(textAt(plots.columns.holder!, ids.indexOf('A1'))).toBe('甲');
    expect(textAt(plots.columns.holder!, ids.indexOf('A2'))).toBeNull();
    const only = issues.find((issue) => issue.code === 'join-only-in-table');
    expect(only).toMatchObject({ file: 'ledger.xlsx', rows: [2] });
    expect(issues.find((issue) => issue.code === 'join-only-on-map')).toMatchObject({
      file: 'map.zip',
      rows: [2],
    });
  });

  it('counts a plot once when the table has it twice', async () => {
    const { plots, joins, issues, summaries } = await join(
      [shape(106.5, { 地块编号: 'A1' })],
      [
        { properties: { 地块编号: 'A1', '年产值(万元)': 100 } },
        { properties: { 地块编号: 'A1', '年产值(万元)': 900 } },
      ],
    );
    expect(plots.count).toBe(1);
    expect([...plots.columns.outputYuan!.values]).toEqual([1_000_000]);
    expect(joins[0]!.repeatedInTable).toBe(1);
    expect(issues.find((issue) => issue.code === 'join-key-repeated')).toMatchObject({
      severity: 'blocks',
      rows: [2],
    });
    expect(summaries[0]).toMatchObject({ rows: 2, rejected: 1 });
  });

  it('tells where table and map differ, and takes the table', async () => {
    const { plots, issues } = await join(
      [shape(106.5, { 地块编号: 'A1', '面积(平方米)': 10_000, 供地日期: '2019-01-01' })],
      [{ properties: { 地块编号: 'A1', '面积(亩)': 16, 供地日期: '2019-01-01' } }],
    );
    expect(plots.columns.declaredAreaSquareMeters!.values[0]).toBeCloseTo(16 * (2000 / 3), 6);
    const differs = issues.filter((issue) => issue.code === 'join-differs');
    expect(differs).toHaveLength(1);
    expect(differs[0]).toMatchObject({
      file: 'ledger.xlsx',
      rows: [1],
      field: 'declaredAreaSquareMeters',
    });
  });

  it('leaves an empty cell of the table to what the map says; 0 is not empty', async () => {
    const { plots } = await join(
      [shape(106.5, { 地块编号: 'A1', 使用权人: '甲', '出让价款(万元)': 5 })],
      [{ properties: { 地块编号: 'A1', 使用权人: '', '出让价款(万元)': 0, 供应方式: '出让' } }],
    );
    expect(textAt(plots.columns.holder!, 0)).toBe('甲');
    expect(plots.columns.priceYuan!.values[0]).toBe(0);
  });

  it('meets by another key where the numbers say nothing, and never by likeness', async () => {
    const byName = await join(
      [shape(106.5, { 地块名称: '东区一号' })],
      [{ properties: { 地块名称: '东区一号', 使用权人: '甲' } }],
    );
    expect(byName.joins[0]).toMatchObject({ mapHeading: '地块名称', met: 1 });
    const alike = await join(
      [shape(106.5, { 地块编号: 'A1' })],
      [{ properties: { 地块编号: 'A1b', 使用权人: '甲' } }],
    );
    expect(alike.joins).toEqual([]);
    expect(alike.plots.count).toBe(2);
  });

  it('is no join without a map', async () => {
    const { joins, issues } = await join([], [{ properties: { 地块编号: 'A1', 使用权人: '甲' } }]);
    expect(joins).toEqual([]);
    expect(codes(issues)).not.toContain('joined');
  });
});
