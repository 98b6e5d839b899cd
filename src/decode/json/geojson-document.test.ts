import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  collection,
  encode,
  feature,
  kindsOf,
  noCheckpoint,
  polygon,
  scan,
} from '../../../data/fixtures/scan-geojson';
import { Cancelled } from '../format';
import { scanGeojson } from './geojson-scanner';

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
