import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../format';
import { cellKinds, cellText, geometryKinds, type RawColumn, type RawLayer } from '../raw-layer';
import { scanGeojson } from './geojson-scanner';

const noCheckpoint = async () => undefined;
const encode = (text: string) => new TextEncoder().encode(text);

async function scan(source: string | object) {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  return scanGeojson(encode(text), 'plots.geojson', noCheckpoint);
}

const codesOf = ({ issues }: { issues: { severity: string; code: string }[] }) =>
  issues.map(({ severity, code }) => `${severity} ${code}`);

function kindsOf(layer: RawLayer | null): (string | undefined)[] {
  return Array.from(layer?.geometry.kinds ?? [], (kind) => geometryKinds[kind]);
}

/** Parts of a row as arrays of rings of points. */
function partsOf({ geometry }: RawLayer, row: number): number[][][][] {
  const { coordinates, ringOffsets, partOffsets, rowOffsets } = geometry;
  const parts: number[][][][] = [];
  for (let p = rowOffsets[row]!; p < rowOffsets[row + 1]!; p++) {
    const rings: number[][][] = [];
    for (let g = partOffsets[p]!; g < partOffsets[p + 1]!; g++) {
      const ring: number[][] = [];
      for (let k = ringOffsets[g]!; k < ringOffsets[g + 1]!; k++)
        ring.push([coordinates[2 * k]!, coordinates[2 * k + 1]!]);
      rings.push(ring);
    }
    parts.push(rings);
  }
  return parts;
}

function valueAt(column: RawColumn, row: number): unknown {
  switch (column.kinds[row]) {
    case cellKinds.missing:
      return undefined;
    case cellKinds.null:
      return null;
    case cellKinds.true:
      return true;
    case cellKinds.false:
      return false;
    case cellKinds.number:
      return column.numbers[row];
    default: {
      const text = new TextDecoder().decode(
        column.bytes.subarray(column.starts[row], column.ends[row]),
      );
      if (column.kinds[row] === cellKinds.json) return JSON.parse(text);
      return column.escaped?.[row] ? JSON.parse(`"${text}"`) : text;
    }
  }
}

const square = (x = 0, y = 0) => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];
const hole = [
  [0.2, 0.2],
  [0.2, 0.4],
  [0.4, 0.4],
  [0.2, 0.2],
];
const feature = (geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const polygon = { type: 'Polygon', coordinates: [square()] };

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

describe('properties', () => {
  it('gives back any properties of any JSON', async () => {
    const properties = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a', 'b', '地块编号')),
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.jsonValue(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(properties, { maxLength: 6 }), async (rows) => {
        const text = JSON.stringify(collection(...rows.map((row) => feature(null, row))));
        const { layer, issues } = await scan(text);
        expect(issues.filter(({ severity }) => severity !== 'warns')).toEqual([]);
        const parsed = (JSON.parse(text) as { features: { properties: object }[] }).features;
        for (const [k, row] of parsed.entries()) {
          const entries = Object.entries(row.properties);
          const columns = layer!.columns.filter(({ kinds }) => kinds[k] !== cellKinds.missing);
          expect(new Set(columns.map(({ name }) => name))).toEqual(
            new Set(entries.map(([name]) => name)),
          );
          for (const [name, value] of entries)
            expect(valueAt(columns.find((column) => column.name === name)!, k)).toEqual(value);
        }
      }),
    );
  });

  it('marks each kind of cell and leaves NaN where there is no number', async () => {
    const { layer } = await scan(
      collection(
        feature(null, { a: 1.5, b: '甲', c: null, d: true }),
        feature(null, { b: 'x\n', a: '1.5', d: false, e: [1, { f: 2 }] }),
        feature(null),
      ),
    );
    const { number, text, missing, true: yes, false: no, json } = cellKinds;
    const kinds = Object.fromEntries(
      layer!.columns.map(({ name, kinds }) => [name, Array.from(kinds)]),
    );
    expect(kinds).toEqual({
      a: [number, text, missing],
      b: [text, text, missing],
      c: [cellKinds.null, missing, missing],
      d: [yes, no, missing],
      e: [missing, json, missing],
    });
    const [a, b] = layer!.columns;
    expect(Array.from(a!.numbers)).toEqual([1.5, NaN, NaN]);
    expect(a!.escaped).toBeNull();
    expect(Array.from(b!.escaped!)).toEqual([0, 1, 0]);
    expect(cellText(b!, 0)).toBe('甲');
    expect(cellText(a!, 1)).toBe('1.5');
    expect(Array.from(b!.numbers)).toEqual([NaN, NaN, NaN]);
  });

  it('takes prototype names as plain columns and escaped keys as the same column', async () => {
    const { layer } = await scan(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":1,"constructor":2,"na\\u006de":"x"}},{"type":"Feature","geometry":null,"properties":{"name":"y"}}]}',
    );
    expect(layer!.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'name']);
    expect(cellText(layer!.columns[2]!, 1)).toBe('y');
  });

  it('lets the last of doubled keys win, and tells', async () => {
    const result = await scan(
      '{"type":"Feature","properties":{"gone":1},"geometry":{"type":"Point","coordinates":[1,2],"coordinates":[3,4]},"properties":{"a":"text","a":7},"geometry":{"type":"Point","coordinates":[5,6]},"properties":{"a":"x","a":7}}',
    );
    expect(result.layer!.columns.map((column) => [column.name, valueAt(column, 0)])).toEqual([
      ['gone', undefined],
      ['a', 7],
    ]);
    expect(partsOf(result.layer!, 0)).toEqual([[[[5, 6]]]]);
    expect(new Set(codesOf(result))).toEqual(new Set(['warns duplicate-key']));
  });

  it('keeps ids of both kinds', async () => {
    const { layer, issues } = await scan(
      collection(
        { ...feature(null), id: 7 },
        feature(null),
        { ...feature(null), id: 'x' },
        { id: null, ...feature(null) },
      ),
    );
    expect(issues).toEqual([]);
    expect([0, 1, 2, 3].map((row) => valueAt(layer!.ids!, row))).toEqual([7, undefined, 'x', null]);
    expect((await scan(feature(null))).layer!.ids).toBeNull();
  });

  it('takes NaN in properties as unknown, and tells the column', async () => {
    const result = await scan(
      '{"type":"Feature","geometry":null,"properties":{"tax":NaN,"far":-Infinity,"a":1e999,"b":1}}',
    );
    expect(result.layer!.columns.map((column) => valueAt(column, 0))).toEqual([
      null,
      null,
      null,
      1,
    ]);
    expect(result.issues.map(({ code, field, severity }) => [code, field, severity])).toEqual([
      ['number-not-finite', 'tax', 'warns'],
      ['number-not-finite', 'far', 'warns'],
      ['number-not-finite', 'a', 'warns'],
    ]);
  });

  it('reads a very long text as a range', async () => {
    const { layer } = await scan(feature(polygon, { note: 'x'.repeat(3_000_000), after: 1 }));
    expect(layer!.columns[0]!.ends[0]! - layer!.columns[0]!.starts[0]!).toBe(3_000_000);
    expect(valueAt(layer!.columns[1]!, 0)).toBe(1);
  });

  it('keeps 512 columns and tells when there are more', async () => {
    const wide = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, k) => [`f${k}`, k]));
    expect(codesOf(await scan(feature(null, wide(512))))).toEqual([]);
    const result = await scan(feature(null, wide(513)));
    expect(codesOf(result)).toEqual(['warns too-many-columns']);
    expect(result.layer!.columns.length).toBe(512);
  });

  it('lists at most 1000 rows of one finding and counts the others', async () => {
    const { issues } = await scan(
      collection(...Array.from({ length: 1003 }, () => ({ type: 'Feature', geometry: null }))),
    );
    expect(issues).toMatchObject([{ code: 'properties-missing', moreRows: 3 }]);
    expect(issues[0]!.rows.length).toBe(1000);
  });
});

describe('the document', () => {
  it.each([
    [
      'features first',
      {
        features: [feature(polygon)],
        name: '园区',
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'EPSG:4524' } },
      },
    ],
    [
      'features last',
      {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4524' } },
        name: '园区',
        type: 'FeatureCollection',
        features: [feature(polygon)],
      },
    ],
  ])('takes crs and name with %s', async (_, document) => {
    const { layer, issues } = await scan(document);
    expect(issues).toEqual([]);
    expect(layer).toMatchObject({
      name: '园区',
      crs: 'EPSG:4524',
      rowCount: 1,
      file: 'plots.geojson',
    });
  });

  it('names the layer after the file, and warns of a crs member that is none', async () => {
    expect((await scan(feature(null))).layer).toMatchObject({ name: 'plots', crs: null });
    expect(codesOf(await scan({ ...collection(feature(null)), crs: {} }))).toEqual([
      'warns crs-member-malformed',
    ]);
    expect(codesOf(await scan({ ...collection(feature(null)), crs: null }))).toEqual([]);
  });

  it('reads a byte order mark', async () => {
    expect((await scan(`\ufeff${JSON.stringify(feature(polygon))}`)).layer!.rowCount).toBe(1);
  });

  it.each([
    ['warns type-missing', { features: [feature(polygon)] }, ['polygon']],
    ['warns type-case', { type: 'featureCollection', features: [feature(polygon)] }, ['polygon']],
    [
      'warns collection-type-wrong',
      { type: 'Features', features: [feature(polygon)] },
      ['polygon'],
    ],
    ['warns feature-type-missing', collection({ properties: {}, geometry: polygon }), ['polygon']],
    ['warns feature-type-wrong', collection({ ...feature(polygon), type: 'Featre' }), ['polygon']],
    ['warns geometry-in-place-of-feature', collection(polygon), ['polygon']],
    ['warns geometry-missing', { type: 'Feature', properties: {} }, ['none']],
    ['notes properties-missing', { type: 'Feature', geometry: null }, ['none']],
    ['warns properties-not-object', { type: 'Feature', properties: [1], geometry: null }, ['none']],
    ['blocks feature-not-object', collection('x'), ['invalid']],
    ['warns no-features', collection(), []],
    ['blocks features-missing', { type: 'FeatureCollection' }, []],
    ['blocks features-not-array', { type: 'FeatureCollection', features: {} }, []],
    ['warns root-array', [feature(polygon)], ['polygon']],
    ['warns feature-id-not-scalar', { ...feature(polygon), id: [] }, ['polygon']],
    ['notes member-misplaced', { ...collection(feature(polygon)), properties: {} }, ['polygon']],
    ['warns bbox-length', { ...collection(feature(polygon)), bbox: [1, 2, 3] }, ['polygon']],
    ['warns bbox-not-numbers', { ...feature(polygon), bbox: [1, 2, 3, null] }, ['polygon']],
    ['warns bbox-not-array', { ...polygon, bbox: '1,2,3,4' }, ['polygon']],
  ])('%s', async (code, document, kinds) => {
    const result = await scan(document);
    expect(codesOf(result)).toEqual([code]);
    expect(kindsOf(result.layer)).toEqual(kinds);
  });

  it.each([
    ['{"type":"Feature",\n "geometry":null,\n "properties":{"a":1,}}', 3, 22, '"', '}'],
    ['{"type":"MultiPoint" "coordinates":[]}', 1, 22, ', }', '"'],
    ['{type:"Point"}', 1, 2, '" }', 'type'],
    [
      '{"type":"Feature","properties":{"名称":"甲","b":undefined}}',
      1,
      46,
      '{ [ " 0-9 true false null',
      'undefined',
    ],
    ['{"type":"Point","coordinates":[1,2,]}', 1, 36, '{ [ " 0-9 true false null', ']'],
    ['{"a":"b\\q"}', 1, 9, '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u', 'q'],
    ['{"a":01}', 1, 7, '. e , ] }', '1'],
    ["var plots = {'a':1}", 1, 1, '{ [ " 0-9 true false null', 'var'],
  ])('tells where the syntax breaks: %s', async (text, line, column, expected, found) => {
    const { layer, issues } = await scan(text);
    expect(layer).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'json-syntax',
        severity: 'blocks',
        values: { line, column, expected, found, readRows: 0 },
      },
    ]);
  });

  it('keeps the features before a fault, with their count', async () => {
    const text = JSON.stringify(
      collection(
        feature(polygon, { a: 1 }),
        feature(polygon, { a: 2 }),
        feature(polygon, { b: 3 }),
      ),
    );
    const at = text.lastIndexOf('"b"');
    const broken = await scan(`${text.slice(0, at)}#${text.slice(at)}`);
    expect(kindsOf(broken.layer)).toEqual(['polygon', 'polygon']);
    expect(broken.layer!.columns.map(({ name }) => name)).toEqual(['a']);
    expect(broken.issues).toMatchObject([{ code: 'json-syntax', values: { readRows: 2 } }]);
  });

  it('keeps whole features of a file cut anywhere, and never throws', async () => {
    const document = {
      type: 'FeatureCollection',
      features: [
        feature(polygon, { 名称: '甲\n', n: -1.5e3, ok: true }),
        feature({ type: 'GeometryCollection', geometries: [polygon] }, { deep: [{ a: null }] }),
      ],
    };
    const bytes = encode(JSON.stringify(document));
    const ends = document.features.map((_, k) => JSON.stringify(document.features[k]).length);
    expect(ends.length).toBe(2);
    let rows = 0;
    for (let length = 1; length < bytes.length; length++) {
      const { layer, issues } = await scanGeojson(
        bytes.slice(0, length),
        'cut.geojson',
        noCheckpoint,
      );
      const blocking = issues.filter(({ severity }) => severity === 'blocks');
      expect(blocking.map(({ code }) => code)).toEqual(['json-truncated']);
      expect(blocking[0]!.values!.readRows).toBe(layer?.rowCount ?? 0);
      expect(layer?.rowCount ?? 0).toBeGreaterThanOrEqual(rows);
      rows = layer?.rowCount ?? 0;
    }
    expect(rows).toBe(2);
  });

  it('never throws, whatever byte is changed', async () => {
    const bytes = encode(
      JSON.stringify({
        crs: { type: 'name', properties: { name: 'EPSG:4524' } },
        bbox: [1, 2, 3, 4],
        ...collection(
          { id: 1, ...feature(polygon, { 名: '甲\\', n: 1.5 }) },
          feature({ type: 'GeometryCollection', geometries: [polygon] }),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        const { layer, issues, isNotUtf8, root } = await scanGeojson(
          changed,
          'x.geojson',
          noCheckpoint,
        );
        expect(layer !== null || issues.length > 0 || isNotUtf8 || root.kind !== 'broken').toBe(
          true,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('stops at 256 levels of nesting', async () => {
    const nested = (depth: number) =>
      `{"type":"Feature","geometry":null,"properties":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    expect(codesOf(await scan(nested(254)))).toEqual([]);
    expect(codesOf(await scan(nested(255)))).toEqual(['blocks json-too-deep']);
    expect(codesOf(await scan(nested(1_000_000)))).toEqual(['blocks json-too-deep']);
  });

  it('tells what follows the end, and where another document begins', async () => {
    const one = JSON.stringify(feature(polygon));
    expect(codesOf(await scan(`${one} ;`))).toEqual(['warns json-trailing']);
    expect((await scan(`${one}\n${one}`)).root.isFollowed).toBe(true);
    expect((await scan(`${one}\n\n`)).root.isFollowed).toBe(false);
  });

  it('reports bytes that are no UTF-8 without deciding', async () => {
    const bytes = encode('{"type":"Feature","geometry":null,"properties":{"a":"??"}}');
    bytes.set([0xbc, 0xd7], bytes.indexOf(0x3f));
    expect((await scanGeojson(bytes, 'gbk.geojson', noCheckpoint)).isNotUtf8).toBe(true);
    const accepted = await scanGeojson(bytes, 'gbk.geojson', noCheckpoint, {
      acceptsDamagedText: true,
    });
    expect(accepted.layer!.rowCount).toBe(1);
    for (const bad of [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe0, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0x80],
    ]) {
      const text = new Uint8Array([0x22, ...bad, 0x22]);
      expect((await scanGeojson(text, 'x', noCheckpoint)).isNotUtf8).toBe(true);
    }
    expect((await scan(JSON.stringify('é甲😀'))).isNotUtf8).toBe(false);
  });

  it('comes to a checkpoint about every 2 MB and lets a cancellation through', async () => {
    const text = JSON.stringify(
      collection(...Array.from({ length: 30 }, () => feature(polygon, { a: 'x'.repeat(200_000) }))),
    );
    const seen: number[] = [];
    const bytes = encode(text);
    await scanGeojson(bytes, 'big.geojson', async (done, total) => {
      seen.push(done);
      expect(total).toBe(bytes.length);
    });
    expect(seen.length).toBe(2);
    const cancel = () => Promise.reject(new Cancelled());
    await expect(scanGeojson(bytes, 'big.geojson', cancel)).rejects.toBeInstanceOf(Cancelled);
  });
});
