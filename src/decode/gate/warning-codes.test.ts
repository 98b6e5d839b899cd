import { expect, it } from 'vitest';
import { find, gate, one, parksLayer, plotsLayer } from '../../../data/fixtures/gate-setup';
import { type FixtureRow, rawLayerFromRows } from '../../../data/fixtures/raw-layer-from-rows';
import { statuses } from '../../domain/category';
import { parseIsoDay } from '../../domain/day';
import { readDataset } from '../../worker/read-dataset';

const square = (x: number): FixtureRow['polygons'] => [
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

it('a stated status that the dates contradict is told with both, and the stated one is shown', async () => {
  const row = (id: string, status: string, x: number): FixtureRow => ({
    properties: { 地块编号: id, 状态: status, 供地日期: '2020-01-01', 约定动工日期: '2021-01-01' },
    polygons: square(x),
  });
  const { dataset } = await gate(
    plotsLayer([row('A', '已建成', 106.5), row('B', '已建成', 106.51)]),
  );
  const { context, reading } = readDataset(dataset, {
    asOf: parseIsoDay('2026-10-31')!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  expect(one(reading.issues, 'stated-conflict')).toMatchObject({
    severity: 'warns',
    rows: [1, 2],
    moreRows: 0,
    field: 'statedStatus',
    values: { stated: 'built', computed: 'idle_suspected_2y' },
  });
  expect(statuses[context.classes.statuses[0]!]).toBe('built');
});

it('a number that two plots of the map have is told where a table joins it', async () => {
  const map = ['A', 'B', 'B'].map((id, k) => ({
    properties: { 地块编号: id },
    polygons: square(106.5 + k / 100),
  }));
  const table = rawLayerFromRows(
    ['A', 'B'].map((id) => ({ properties: { 地块编号: id, 使用权人: `${id}公司` } })),
    { file: 'ledger.csv', name: '台账' },
  );
  const { issues } = await gate(plotsLayer(map), { layer: table, role: 'plots' });
  expect(one(issues, 'join-shape-repeated')).toMatchObject({
    severity: 'warns',
    rows: [3],
    values: { key: 'B', firstRow: 2, table: '台账' },
  });
});

it('a word of a functional zone that is not known is told, and the area stays a plain one', async () => {
  const rows = ['生产区', '云端区'].map((word, k) => ({
    properties: { 功能分区: word },
    polygons: square(106.5 + k / 100),
  }));
  const { dataset, issues } = await gate({ layer: rawLayerFromRows(rows), role: 'areas' });
  expect(dataset.areas.count).toBe(2);
  expect(one(issues, 'area-use-unknown')).toMatchObject({ rows: [2], field: 'functionalZone' });
});

it('areas of an account that do not add up are told with both sums', async () => {
  const park = parksLayer([{ properties: { 园区编号: 'WE' }, polygons: square(106.5) }]);
  const told = async (values: Record<string, number>) => {
    const row = { properties: { 园区编号: 'WE', ...values } };
    const { issues } = await gate(park, { layer: rawLayerFromRows([row]), role: 'accounts' });
    return ['sum', 'total'].flatMap((kind) => find(issues, `account-${kind}`));
  };
  expect(await told({ 'A(公顷)': 5, 'B(公顷)': 3, 'C(公顷)': 2, '总面积(公顷)': 10 })).toEqual([]);
  expect(
    await told({ 'A(公顷)': 5, 'B(公顷)': 3, 'C(公顷)': 2, '总面积(公顷)': 12 }),
  ).toMatchObject([{ code: 'account-total', values: { smallerHectares: 10, largerHectares: 12 } }]);
});
