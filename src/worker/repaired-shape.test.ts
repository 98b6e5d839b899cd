import { expect, it } from 'vitest';
import {
  fileOf,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import { Session } from './session';

const bowTie = [
  [106.5, 29.5],
  [106.504, 29.504],
  [106.504, 29.5],
  [106.5, 29.503],
  [106.5, 29.5],
];
const square = [
  [106.51, 29.5],
  [106.513, 29.5],
  [106.513, 29.502],
  [106.51, 29.502],
  [106.51, 29.5],
];
const features = [square, bowTie, null].map((ring, i) => ({
  type: 'Feature',
  properties: { 地块编号: `A${i}` },
  geometry: ring && { type: 'Polygon', coordinates: [ring] },
}));

it('gives a row as the file has it and as it was repaired, with where it crossed itself', async () => {
  const session = new Session();
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const files = [fileOf('plots.geojson', text)];
  const { loaded } = await session.load(files, { sample: false, question }, tell);
  const repaired = loaded!.snapshot.issues.find(({ code }) => code === 'ring-repaired');
  expect(repaired?.rows).toEqual([2]);

  const shape = session.repairedShape(0, 2)!;
  expect(shape.before).toEqual([bowTie]);
  expect(shape.crossings).toHaveLength(1);
  const [lon, lat] = shape.crossings[0]!;
  expect(lon).toBeCloseTo(106.5 + 0.012 / 7, 6);
  expect(lat).toBeCloseTo(29.5 + 0.012 / 7, 6);
  // Two triangles that meet where the outline crossed.
  expect(shape.after.length).toBe(2);

  expect(session.repairedShape(0, 1)).toEqual({ before: [square], after: [square], crossings: [] });
  expect(session.repairedShape(0, 3)).toBeNull();
  expect(session.repairedShape(5, 1)).toBeNull();
});
