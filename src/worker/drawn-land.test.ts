import { expect, test } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { landOfView, mapOnPaper } from './drawn-land';
import { LandIndex } from './land-index';

/** A ring of about so many metres a side, closed. */
const square = (lon: number, lat: number, metres: number) => {
  const [x, y] = [metres / (111_320 * Math.cos((lat * Math.PI) / 180)), metres / 110_850];
  return [
    [
      [lon, lat],
      [lon + x, lat],
      [lon + x, lat + y],
      [lon, lat + y],
      [lon, lat],
    ],
  ];
};
const dataset = datasetFromRows({
  parks: [
    { name: '甲', multiPolygon: [square(106.5, 29.5, 1900)] },
    { name: '乙', multiPolygon: [square(108, 31, 500)] },
    { name: '丙' },
  ],
  plots: [
    { park: 0, multiPolygon: [square(106.505, 29.505, 300)] },
    { park: 1, multiPolygon: [square(108.001, 31.001, 100)] },
    { park: 0 },
  ],
});
const index = new LandIndex(dataset);
const ask = { zone: null, widthMm: 200, heightMm: 150, scale: null };
/** The corners of a path, in its order. */
const cornersOf = (d: string) =>
  d
    .replace(/[MZ]/g, '')
    .split('L')
    .map((text) => text.split(' ').map(Number) as [number, number]);

test('a park lies on paper at the largest round scale at which it fits, true to the scale', () => {
  const map = mapOnPaper({ ...ask, subject: { kind: 'park', park: 0 } }, dataset, index)!;
  // 1.9 km, a little turned in the plane, on 134 mm of paper.
  expect(map.frame.scale).toBe(15_000);
  expect(map.zone).toEqual({ width: 3, centralMeridian: 108 });
  expect(map.epsg).toBe(4524);
  expect([...map.land.rows]).toEqual([0]);
  const [a, b] = cornersOf(map.land.plots![0]!.d) as [[number, number], [number, number]];
  expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeCloseTo((300 / 15_000) * 1000, 1);
  expect(map.land.parks.map(({ name }) => name)).toEqual(['甲']);
});

test('a scale that was chosen stands, and says what would fit', () => {
  const subject = { kind: 'park', park: 0 } as const;
  const map = mapOnPaper({ ...ask, scale: 500, subject }, dataset, index)!;
  expect([map.frame.scale, map.fittingScale]).toEqual([500, 15_000]);
  // At 1:500 the paper shows 100 m about the middle, where no plot lies.
  expect(map.land.plots).toEqual([]);
});

test('chosen plots and a stretch of the map go on paper too; what has no shape does not', () => {
  const plots = mapOnPaper({ ...ask, subject: { kind: 'plots', plots: [1, 2] } }, dataset, index)!;
  expect(plots.frame.scale).toBe(1000);
  const view = { kind: 'bounds', bounds: [106.5, 29.5, 106.51, 29.51] } as const;
  const bounds = mapOnPaper(
    { ...ask, subject: { ...view, bounds: [...view.bounds] } },
    dataset,
    index,
  )!;
  expect([...bounds.land.rows]).toEqual([0]);
  expect(mapOnPaper({ ...ask, subject: { kind: 'park', park: 2 } }, dataset, index)).toBeNull();
  expect(mapOnPaper({ ...ask, subject: { kind: 'plots', plots: [2] } }, dataset, index)).toBeNull();
});

test('another zone moves the sheet to its plane', () => {
  const zone = { width: 3, centralMeridian: 105 } as const;
  const map = mapOnPaper({ ...ask, zone, subject: { kind: 'park', park: 0 } }, dataset, index)!;
  expect(Math.floor(map.frame.east / 1e6)).toBe(35);
});

test('a view gives the plots in it, their shapes only when they are wanted', () => {
  const frame = { width: 800, height: 600, lon: 106.506, lat: 29.506, zoom: 15, bearing: 0 };
  const view = landOfView({ frame, bounds: null, withShapes: true }, dataset, index);
  expect([...view.rows]).toEqual([0]);
  const [first] = cornersOf(view.plots![0]!.d);
  expect(first![0]).toBeGreaterThan(0);
  expect(first![0]).toBeLessThan(400);
  const bare = landOfView({ frame, bounds: null, withShapes: false }, dataset, index);
  expect([[...bare.rows], bare.plots]).toEqual([[0], null]);
});
