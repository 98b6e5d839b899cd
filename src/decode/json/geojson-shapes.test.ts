import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  collection,
  feature,
  hole,
  kindsOf,
  partsOf,
  polygon,
  scan,
  square,
} from '../../../data/fixtures/scan-geojson';

describe('shapes', () => {
  it('reads every geometry type into rows, parts, rings and points', async () => {
    const { layer, issues } = await scan(
      collection(
        feature({ type: 'Point', coordinates: [1, 2] }),
        feature({
          type: 'MultiPoint',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        }),
        feature({
          type: 'LineString',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        }),
        feature({
          type: 'MultiLineString',
          coordinates: [
            [
              [1, 2],
              [3, 4],
            ],
            [
              [5, 6],
              [7, 8],
            ],
          ],
        }),
        feature({ type: 'Polygon', coordinates: [square(), hole] }),
        feature({ type: 'MultiPolygon', coordinates: [[square()], [square(5, 5)]] }),
        feature(null),
      ),
    );
    expect(issues).toEqual([]);
    expect(kindsOf(layer)).toEqual([
      'point',
      'point',
      'line',
      'line',
      'polygon',
      'polygon',
      'none',
    ]);
    expect(partsOf(layer!, 0)).toEqual([[[[1, 2]]]]);
    expect(partsOf(layer!, 1)).toEqual([[[[1, 2]]], [[[3, 4]]]]);
    expect(partsOf(layer!, 2)).toEqual([
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
    expect(partsOf(layer!, 3)).toEqual([
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [
          [5, 6],
          [7, 8],
        ],
      ],
    ]);
    expect(partsOf(layer!, 4)).toEqual([[square(), hole]]);
    expect(partsOf(layer!, 5)).toEqual([[square()], [square(5, 5)]]);
    expect(partsOf(layer!, 6)).toEqual([]);
  });

  it('gives back any multipolygons, in any white space, with type before or after the coordinates', async () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    const ring = fc
      .array(point, { minLength: 3, maxLength: 9 })
      .map((points) => [...points, points[0]!] as number[][]);
    const shape = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(shape, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0, 1, '\t', '\r\n  '),
        fc.boolean(),
        async (rows, space, isTypeFirst) => {
          const features = rows.map((coordinates) =>
            feature(
              isTypeFirst
                ? { type: 'MultiPolygon', coordinates }
                : { coordinates, type: 'MultiPolygon' },
            ),
          );
          const text = JSON.stringify(collection(...features), null, space);
          const { layer } = await scan(text);
          const expected = (
            JSON.parse(text) as { features: { geometry: { coordinates: unknown } }[] }
          ).features;
          for (const [row, one] of expected.entries())
            expect(partsOf(layer!, row)).toEqual(one.geometry.coordinates);
        },
      ),
    );
  });

  it('gives the very doubles of JSON.parse for coordinates as they are written', async () => {
    const digits = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
    const ordinate = fc
      .tuple(fc.constantFrom('', '-'), digits(11), digits(17), fc.constantFrom('', 'e2', 'E-3'))
      .map(([sign, whole, fraction, e]) => `${sign}${Number(whole)}.${fraction}${e}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(ordinate, ordinate), { minLength: 2 }), async (points) => {
        const text = `{"type":"LineString","coordinates":[${points.map((point) => `[${point.join(', ')}]`).join()}]}`;
        const { layer } = await scan(text);
        expect(partsOf(layer!, 0)).toEqual([[JSON.parse(text).coordinates]]);
      }),
      { numRuns: 500 },
    );
  });

  it('gathers a GeometryCollection, nested ones too; unlike kinds are mixed', async () => {
    const result = await scan(
      collection(
        feature({
          type: 'GeometryCollection',
          geometries: [polygon, { ...polygon, coordinates: [square(3, 3)] }],
        }),
        feature({
          geometries: [polygon, { type: 'Point', coordinates: [9, 9] }],
          type: 'GeometryCollection',
        }),
        feature({
          type: 'GeometryCollection',
          geometries: [{ type: 'GeometryCollection', geometries: [polygon] }, polygon],
        }),
        feature({ type: 'GeometryCollection', geometries: [] }),
        feature({ type: 'GeometryCollection', geometries: [polygon, null] }),
        feature(polygon),
      ),
    );
    expect(kindsOf(result.layer)).toEqual([
      'polygon',
      'mixed',
      'polygon',
      'none',
      'invalid',
      'polygon',
    ]);
    expect(partsOf(result.layer!, 0)).toEqual([[square()], [square(3, 3)]]);
    expect(partsOf(result.layer!, 1)).toEqual([[square()], [[[9, 9]]]]);
    expect(partsOf(result.layer!, 5)).toEqual([[square()]]);
    expect(codesOf(result)).toEqual([
      'warns geometry-collection-nested',
      'notes geometry-collection-single',
      'warns geometry-not-object',
    ]);
  });

  it('drops further ordinates with a note', async () => {
    const result = await scan(
      collection(
        feature({
          type: 'LineString',
          coordinates: [
            [1, 2, 300.5],
            [3, 4],
          ],
        }),
        feature({ type: 'Point', coordinates: [1, 2, 3, 4] }),
      ),
    );
    expect(partsOf(result.layer!, 0)).toEqual([
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
    expect(codesOf(result)).toEqual(['notes height-dropped', 'notes ordinates-dropped']);
    expect(result.issues.map(({ rows }) => rows)).toEqual([[1], [2]]);
  });

  it.each([
    [4, false, 'polygon', []],
    [3, false, 'polygon', ['warns ring-not-closed']],
    [3, true, 'invalid', ['warns ring-too-short']],
    [2, false, 'invalid', ['warns ring-too-short']],
    [0, false, 'invalid', ['warns ring-too-short']],
  ])('a ring of %i points, closed by its last: %s', async (count, isClosed, kind, codes) => {
    const points = square().slice(0, count);
    const ring = isClosed ? [...points.slice(0, -1), points[0]] : count === 4 ? square() : points;
    const result = await scan(feature({ type: 'Polygon', coordinates: [ring] }));
    expect(kindsOf(result.layer)).toEqual([kind]);
    expect(codesOf(result)).toEqual(codes);
  });

  it('leaves out a hole that has no area and keeps the shell', async () => {
    const result = await scan(
      feature({
        type: 'Polygon',
        coordinates: [
          square(),
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
          hole,
        ],
      }),
    );
    expect(partsOf(result.layer!, 0)).toEqual([[square(), hole]]);
    expect(codesOf(result)).toEqual(['warns hole-too-short']);
  });

  it('takes empty coordinates as no shape', async () => {
    const result = await scan(
      collection(
        feature({ type: 'Polygon', coordinates: [] }),
        feature({ type: 'MultiPolygon', coordinates: [[], [square()]] }),
        feature({ type: 'Point', coordinates: [] }),
        feature({ coordinates: [], type: 'LineString' }),
      ),
    );
    expect(kindsOf(result.layer)).toEqual(['none', 'polygon', 'none', 'none']);
    expect(codesOf(result)).toEqual(['notes geometry-empty']);
    expect(result.issues[0]!.rows).toEqual([1, 3, 4]);
  });

  it.each([
    ['coordinates-missing', { type: 'Point' }],
    ['coordinates-not-array', { type: 'Point', coordinates: 'foo' }],
    ['coordinates-not-array', { type: 'Point', coordinates: null }],
    ['coordinates-not-numbers', { type: 'Point', coordinates: ['1', 2] }],
    [
      'coordinates-not-numbers',
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 2],
            [null, 3],
          ],
        ],
      },
    ],
    ['coordinates-not-numbers', { type: 'Polygon', coordinates: ['encoded'] }],
    ['coordinates-nesting', { type: 'Polygon', coordinates: square() }],
    ['coordinates-nesting', { type: 'LineString', coordinates: [square()] }],
    ['coordinates-nesting', { type: 'MultiPolygon', coordinates: [1, 2] }],
    ['position-too-short', { type: 'Point', coordinates: [1] }],
    ['position-too-short', { type: 'LineString', coordinates: [[], [1, 2]] }],
    ['line-too-short', { type: 'LineString', coordinates: [[1, 2]] }],
    ['unknown-geometry-type', { type: 'Circle', coordinates: [1, 2] }],
    ['unknown-geometry-type', { type: '__proto__', coordinates: [1, 2] }],
    ['type-missing', { coordinates: [1, 2] }],
    ['type-not-text', { type: 3, coordinates: [1, 2] }],
    ['geometry-not-object', 'POINT(1 2)'],
    ['geometry-not-object', [1, 2]],
    ['geometries-missing', { type: 'GeometryCollection' }],
    ['geometries-not-array', { type: 'GeometryCollection', geometries: {} }],
  ])('%s makes only its own row invalid', async (code, geometry) => {
    const result = await scan(collection(feature(polygon), feature(geometry), feature(polygon)));
    expect(kindsOf(result.layer)).toEqual(['polygon', 'invalid', 'polygon']);
    expect(partsOf(result.layer!, 2)).toEqual([[square()]]);
    expect(result.issues).toMatchObject([{ code, severity: 'warns', rows: [2] }]);
  });

  it('refuses coordinates beyond the range of numbers, and keeps 1e308 for the projection to judge', async () => {
    const shape = (x: string) =>
      `{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[${x},2]}}`;
    const result = await scan(
      `{"type":"FeatureCollection","features":[${['1e400', 'NaN', '-Infinity', '1e308', '1'].map(shape).join()}]}`,
    );
    expect(kindsOf(result.layer)).toEqual(['invalid', 'invalid', 'invalid', 'point', 'point']);
    expect(result.issues).toMatchObject([{ code: 'coordinates-not-finite', rows: [1, 2, 3] }]);
    expect(Array.from(result.layer!.geometry.coordinates)).toEqual([1e308, 2, 1, 2]);
  });

  it('notes rings that wind the other way, and decimals finer than a tenth of a millimetre', async () => {
    const reversed = square().reverse();
    const result = await scan(
      collection(
        feature(polygon),
        feature({ type: 'Polygon', coordinates: [reversed] }),
        feature({ type: 'Polygon', coordinates: [square(), hole.slice().reverse()] }),
      ),
    );
    expect(result.issues).toMatchObject([
      { code: 'winding-order', severity: 'notes', rows: [2, 3] },
    ]);
    const fine = (decimals: string) => scan(`{"type":"Point","coordinates":[1.${decimals},2]}`);
    expect(codesOf(await fine('123456789'))).toEqual([]);
    expect(codesOf(await fine('1234567891'))).toEqual(['notes precision-excessive']);
  });

  it('reads a polygon of many vertices', async () => {
    const count = 200_000;
    const points = Array.from({ length: count }, (_, k) => {
      const angle = (2 * Math.PI * k) / count;
      return `[${(106 + Math.cos(angle)).toFixed(7)},${(29 + Math.sin(angle)).toFixed(7)}]`;
    });
    const { layer, issues } = await scan(
      `{"type":"Polygon","coordinates":[[${points.join()},${points[0]}]]}`,
    );
    expect(issues).toEqual([]);
    expect(layer!.geometry.coordinates.length).toBe(2 * (count + 1));
  });
});
