import { expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { originsOfField } from './field-origins';

const plain = datasetFromRows({ plots: [{ agreedStart: '2023-03-01' }, {}] });
const [layer] = plain.layers;
const map = { ...layer!, file: 'map.geojson', fields: { 约定动工: 'agreedStart' } };

it('is the cell of the plot’s own file', () => {
  const dataset = { ...plain, layers: [map] };
  expect(originsOfField(dataset, 1, 'agreedStart')).toEqual([
    { file: 'map.geojson', row: 2, heading: '约定动工' },
  ]);
  expect(originsOfField(dataset, 1, 'priceYuan')).toEqual([]);
});

it('names the row of the table that joined first, and then the map', () => {
  const fields = { '价款(万元)': 'priceYuan', 动工: 'agreedStart' };
  const table = { ...layer!, file: 'ledger.xlsx', fields };
  const join = {
    table: 1,
    map: 0,
    tableHeading: '编号',
    mapHeading: '编号',
    met: 1,
    normalised: 0,
    accepted: 0,
    onlyInTable: 2,
    onlyOnMap: 1,
    repeatedInTable: 0,
    repeatedOnMap: 0,
    keyField: 'id',
    mapRowOf: Int32Array.from([-1, -1, 1]),
    how: new Uint8Array(3),
    firstInTable: new Int32Array(3).fill(-1),
    firstOnMap: new Int32Array(2).fill(-1),
    matches: {},
  };
  const dataset = { ...plain, layers: [map, table], joins: [join] };
  expect(originsOfField(dataset, 1, 'agreedStart')).toEqual([
    { file: 'ledger.xlsx', row: 3, heading: '动工' },
    { file: 'map.geojson', row: 2, heading: '约定动工' },
  ]);
  expect(originsOfField(dataset, 1, 'priceYuan')).toEqual([
    { file: 'ledger.xlsx', row: 3, heading: '价款(万元)' },
  ]);
  expect(originsOfField(dataset, 0, 'priceYuan')).toEqual([]);
});
