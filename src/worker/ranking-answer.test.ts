import { expect, it } from 'vitest';
import {
  fileOf,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import { Session } from './session';

const ring = [
  [106.5, 29.5],
  [106.51, 29.5],
  [106.51, 29.51],
  [106.5, 29.51],
  [106.5, 29.5],
];
const park = (name: string, shift: number) => ({
  type: 'Feature',
  properties: { 园区名称: name, 园区编号: name },
  geometry: { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x! + shift, y])] },
});
const parks = JSON.stringify({
  type: 'FeatureCollection',
  features: [park('甲园', 0), park('乙园', 1)],
});
const statistics =
  '园区编号,年份,产值（亿元）\r\n甲园,2023,10\r\n甲园,2024,30\r\n乙园,2023,20\r\n乙园,2024,20\r\n';

it('ranks by indicators of the table and of the evaluation, each once', () => {
  const ids = new Session().rankedIndicators().map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['outputIntensity', 'landBuiltRate', 'industrialOutput']),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

it('tells places and values of the years that statistics tell of, and none where nothing is reported', async () => {
  const session = new Session();
  const files = [fileOf('园区.geojson', parks), fileOf('统计.csv', statistics)];
  await session.load(files, { sample: false, question }, tell);
  const ask = (indicator: string) =>
    session.rankParks({ parks: [0, 1], indicator, weights: {} }).years;
  expect(ask('outputTotal')).toEqual([
    { year: 2023, ranks: [2, 1], values: [1e9, 2e9] },
    { year: 2024, ranks: [1, 2], values: [3e9, 2e9] },
  ]);
  const unknown = { ranks: [null, null], values: [null, null] };
  expect(ask('industrialOutput')).toEqual([
    { year: 2023, ...unknown },
    { year: 2024, ...unknown },
  ]);
});
