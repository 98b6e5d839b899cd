import { describe, expect, it } from 'vitest';
import { scanGeojson } from './json/geojson-scanner';
import { geometryKinds, type RawLayer } from './raw-layer';
import { reproject } from './reproject';

/** North, east with prefix and without, of domain §4.3. */
const vectors = [
  { lon: 106.55, lat: 29.56, north: 3272217.2986, east: 36359474.0867, epsg: 4524 },
  { lon: 105.93, lat: 29.35, north: 3248422.1316, east: 35590313.3053, epsg: 4523 },
  { lon: 108.4, lat: 30.81, north: 3409977.8715, east: 36538277.3866, epsg: 4524 },
  { lon: 110.1, lat: 31.3, north: 3464585.5762, east: 37414314.794, epsg: 4525 },
  { lon: 104.63, lat: 30.13, north: 3334582.1444, east: 35464346.5748, epsg: 4523 },
  { lon: 107.39, lat: 29.7, north: 3287014.1235, east: 36440966.5759, epsg: 4524 },
];

async function layerOf(points: number[][], crs: string | null): Promise<RawLayer> {
  const collection = {
    type: 'FeatureCollection',
    ...(crs ? { crs: { type: 'name', properties: { name: crs } } } : {}),
    features: points.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates },
    })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(collection));
  return (await scanGeojson(bytes, 'a.geojson', async () => undefined)).layer!;
}

async function reprojected(points: number[][], crs: string | null) {
  const { layer, issues } = await reproject(await layerOf(points, crs));
  return {
    layer,
    points: Array.from(layer.geometry.coordinates),
    kinds: Array.from(layer.geometry.kinds, (kind) => geometryKinds[kind]),
    codes: issues.map((issue) => issue.code),
    issues,
  };
}

function expectDegrees(points: number[], expected: number[]): void {
  expect(points.length).toBe(expected.length);
  // 0.0001 m of the vectors is 1e-9 degrees.
  for (const [k, value] of expected.entries())
    expect(Math.abs(points[k]! - value)).toBeLessThan(2e-9);
}

describe('reproject, the vectors of domain §4.3', () => {
  it.each(vectors)('EPSG:$epsg with and without prefix: $lon, $lat', async (vector) => {
    const { lon, lat, north, east, epsg } = vector;
    const plain = east % 1e6;
    const prefixed = await reprojected([[east, north]], `urn:ogc:def:crs:EPSG::${epsg}`);
    expectDegrees(prefixed.points, [lon, lat]);
    expect(prefixed.codes).toEqual([]);
    expect(prefixed.layer.crs).toBe(`EPSG:${epsg}`);
    const unprefixed = await reprojected([[plain, north]], `EPSG:${epsg + 21}`);
    expectDegrees(unprefixed.points, [lon, lat]);
    expect(unprefixed.codes).toEqual([]);
    const unnamed = await reprojected([[east, north]], null);
    expectDegrees(unnamed.points, [lon, lat]);
    expect(unnamed.codes).toEqual(['crs-from-zone-prefix']);
    expect(unnamed.issues[0]!.values!.crs).toBe(`EPSG:${epsg}`);
    expect(unnamed.layer.crs).toBe(`EPSG:${epsg}`);
    const swapped = await reprojected([[north, east]], null);
    expectDegrees(swapped.points, [lon, lat]);
    expect(swapped.codes).toEqual(['axis-swapped', 'crs-from-zone-prefix']);
  });

  it('keeps the zone of each row when one file holds two zones', async () => {
    const { points, issues, layer } = await reprojected(
      vectors.slice(0, 3).map(({ east, north }) => [east, north]),
      null,
    );
    expectDegrees(
      points,
      vectors.slice(0, 3).flatMap(({ lon, lat }) => [lon, lat]),
    );
    expect(issues.map(({ values, rows }) => [values!.crs, rows])).toEqual([
      ['EPSG:4524', [1, 3]],
      ['EPSG:4523', [2]],
    ]);
    expect(layer.crs).toBe('EPSG:4524');
  });
});

describe('reproject', () => {
  it.each([null, 'CRS84', 'EPSG:4326', 'EPSG:4490', 'urn:ogc:def:crs:OGC:1.3:CRS84'])(
    'passes lon/lat of %s through',
    async (crs) => {
      const { points, codes } = await reprojected(
        [
          [106.5, 29.5],
          [-180, -90],
        ],
        crs,
      );
      expect(points).toEqual([106.5, 29.5, -180, -90]);
      expect(codes).toEqual([]);
    },
  );

  it('converts any EPSG code of the list', async () => {
    const mercator = await reprojected([[11855525.735, 3442949.0]], 'EPSG:3857');
    expect(mercator.points[0]).toBeCloseTo(106.5, 6);
    const utm = await reprojected([[645457.0, 3264320.0]], 'EPSG:32648');
    expect(utm.points[0]).toBeCloseTo(106.5, 2);
    expect(utm.codes).toEqual([]);
  });

  it('refuses a CRS that nobody knows and keeps the rows', async () => {
    const { layer, kinds, issues } = await reprojected(
      [
        [1, 2],
        [3, 4],
      ],
      'EPSG:999999',
    );
    expect(issues).toMatchObject([
      { code: 'crs-unknown', severity: 'blocks', rows: [1, 2], values: { crs: 'EPSG:999999' } },
    ]);
    expect(kinds).toEqual(['invalid', 'invalid']);
    expect(layer.geometry.coordinates.length).toBe(0);
    expect(layer.rowCount).toBe(2);
  });

  it('warns of Xian 80 and Beijing 54 and converts on their own ellipsoid', async () => {
    const xian = await reprojected([[36359474.0867, 3272217.2986]], 'EPSG:2360');
    expect(xian.codes).toEqual(['datum-not-cgcs2000']);
    expect(xian.points[0]).toBeCloseTo(106.55, 4);
    const beijing = await reprojected([[106.5, 29.5]], 'EPSG:4214');
    expect(beijing.codes).toEqual(['datum-not-cgcs2000']);
    expect(beijing.points).toEqual([106.5, 29.5]);
  });

  it('refuses metres without a zone and tells the observed range', async () => {
    const { issues, kinds } = await reprojected(
      [
        [359474, 3272217],
        [360000, 3272500],
      ],
      null,
    );
    expect(issues).toMatchObject([
      {
        code: 'coordinates-not-degrees',
        severity: 'blocks',
        rows: [1, 2],
        values: { xMin: 359474, xMax: 360000, yMin: 3272217, yMax: 3272500 },
      },
    ]);
    expect(kinds).toEqual(['invalid', 'invalid']);
  });

  it('swaps lat/lon when the other order is impossible', async () => {
    const { points, codes } = await reprojected(
      [
        [29.5, 106.5],
        [29.6, 106.6],
      ],
      null,
    );
    expect(points).toEqual([106.5, 29.5, 106.6, 29.6]);
    expect(codes).toEqual(['axis-swapped']);
  });

  it('does not swap a good layer for one bad row: that row is invalid', async () => {
    const { points, kinds, issues } = await reprojected(
      [
        [29.9, 31.1],
        [29.8, 31.2],
        [5, 120],
      ],
      null,
    );
    expect(points).toEqual([29.9, 31.1, 29.8, 31.2]);
    expect(kinds).toEqual(['point', 'point', 'invalid']);
    expect(issues).toMatchObject([
      {
        code: 'coordinates-out-of-range',
        severity: 'blocks',
        rows: [3],
        values: { x: '5', y: '120' },
      },
    ]);
  });

  it.each([
    [90, []],
    [90.000001, ['coordinates-out-of-range']],
  ])('latitude %d', async (lat, expected) => {
    expect(
      (
        await reprojected(
          [
            [106, 29],
            [107, 29],
            [180, lat],
          ],
          null,
        )
      ).codes,
    ).toEqual(expected);
  });

  it('takes out a row of 1e308 and leaves the others', async () => {
    const { kinds, codes } = await reprojected(
      [
        [106, 29],
        [107, 29],
        [1e308, -1e308],
      ],
      null,
    );
    expect(kinds).toEqual(['point', 'point', 'invalid']);
    expect(codes).toEqual(['coordinates-out-of-range']);
  });

  it('takes out rows that a projection cannot place', async () => {
    const { kinds, codes } = await reprojected(
      [
        [36359474, 3272217],
        [36359475, 3272218],
        [1e308, 1e308],
      ],
      'EPSG:4524',
    );
    expect(kinds).toEqual(['point', 'point', 'invalid']);
    expect(codes).toEqual(['coordinates-out-of-range']);
  });

  it('believes degrees over a projected CRS, and tells', async () => {
    const { points, codes } = await reprojected([[106.5, 29.5]], 'EPSG:4524');
    expect(points).toEqual([106.5, 29.5]);
    expect(codes).toEqual(['crs-contradicts-degrees']);
  });

  it('recognises a missing and an unexpected zone prefix, and swapped axes', async () => {
    const missing = await reprojected([[359474.0867, 3272217.2986]], 'EPSG:4524');
    expectDegrees(missing.points, [106.55, 29.56]);
    expect(missing.codes).toEqual(['crs-prefix-missing']);
    const unexpected = await reprojected([[36359474.0867, 3272217.2986]], 'EPSG:4545');
    expectDegrees(unexpected.points, [106.55, 29.56]);
    expect(unexpected.codes).toEqual(['crs-from-zone-prefix']);
    const swapped = await reprojected([[3272217.2986, 359474.0867]], 'EPSG:4545');
    expectDegrees(swapped.points, [106.55, 29.56]);
    expect(swapped.codes).toEqual(['axis-swapped']);
    const metresAsCrs84 = await reprojected([[36359474.0867, 3272217.2986]], 'CRS84');
    expectDegrees(metresAsCrs84.points, [106.55, 29.56]);
    expect(metresAsCrs84.codes).toEqual(['crs-from-zone-prefix']);
  });

  it('leaves a layer without shapes alone', async () => {
    const layer = await layerOf([], 'EPSG:999999');
    expect(await reproject(layer)).toEqual({ layer, issues: [] });
  });

  it('lets a cancellation through', async () => {
    const points = Array.from({ length: 100_001 }, () => [36359474, 3272217]);
    const cancel = () => Promise.reject(new Error('cancelled'));
    await expect(reproject(await layerOf(points, 'EPSG:4524'), cancel)).rejects.toThrow(
      'cancelled',
    );
  });
});
