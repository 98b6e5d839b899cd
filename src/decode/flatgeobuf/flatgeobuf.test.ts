import { readFileSync } from 'node:fs';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { plainLayer } from '../../../data/fixtures/plain-layer';
import { geojson } from '../json/geojson';
import { cellKinds, geometryKinds } from '../raw-layer';
import { flatgeobuf } from './flatgeobuf';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const load = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const checkpoint = async () => {};
const read = (bytes: Uint8Array) => flatgeobuf.read({ name: 'a.fgb', bytes }, checkpoint);

describe('flatgeobuf', () => {
  it('passes over the index and names the zone', async () => {
    const { layers, issues } = await read(load('foreign/three-plots-indexed.fgb'));
    expect(issues).toEqual([]);
    expect(layers[0]).toMatchObject({ rowCount: 3, crs: 'EPSG:4524' });
    const source = { name: 'a.geojson', bytes: load('three-plots-4524.geojson') };
    const expected = plainLayer((await geojson.read(source, checkpoint)).layers[0]!);
    const got = plainLayer(layers[0]!);
    // The index sorts the features by place.
    for (const name of Object.keys(expected.columns))
      expect([...got.columns[name]!].sort()).toEqual([...expected.columns[name]!].sort());
    expect([...got.coordinates].sort()).toEqual([...expected.coordinates].sort());
  });

  it('reads every kind of shape by ogr2ogr', async () => {
    const { layers, issues } = await read(load('foreign/kinds.fgb'));
    const { columns, kinds } = plainLayer(layers[0]!);
    const found = Object.fromEntries(columns.name!.map((n, i) => [n, geometryKinds[kinds[i]!]]));
    expect(found).toEqual({
      point: 'point',
      multipoint: 'point',
      line: 'line',
      multiline: 'line',
      polygon: 'polygon',
      multipolygon: 'polygon',
      collection: 'mixed',
      height: 'polygon',
      measured: 'point',
      curve: 'invalid',
    });
    expect(issues.map(({ code }) => code)).toContain('geometry-type-not-read');
  });

  it('reads what the library writes', async () => {
    const properties = { text: '地块', size: 1.5, ok: true, list: [1, { a: '二' }], nothing: 'x' };
    const ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    const features = [properties, { ...properties, ok: false, nothing: null }].map((one) => ({
      type: 'Feature' as const,
      properties: one,
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    }));
    const { layers, issues } = await read(serialize({ type: 'FeatureCollection', features }));
    expect(issues).toEqual([]);
    expect(layers[0]!.crs).toBeNull();
    const { columns, coordinates } = plainLayer(layers[0]!);
    expect(columns).toEqual({
      text: ['地块', '地块'],
      size: ['1.5', '1.5'],
      ok: ['true', 'false'],
      list: ['[1,{"a":"二"}]', '[1,{"a":"二"}]'],
      nothing: ['x', null],
    });
    expect(coordinates).toEqual([...ring.flat(), ...ring.flat()]);
    const list = layers[0]!.columns.find(({ name }) => name === 'list')!;
    expect(list.kinds[0]).toBe(cellKinds.json);
  });

  it('leaves out heights and says so', async () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: [
        [1, 2, 9],
        [3, 4, 9],
      ],
    };
    const feature = { type: 'Feature' as const, properties: { a: 1 }, geometry };
    const bytes = serialize({ type: 'FeatureCollection', features: [feature] });
    const { layers, issues } = await read(bytes);
    expect(issues).toMatchObject([{ code: 'height-dropped', severity: 'notes', rows: [1] }]);
    expect(plainLayer(layers[0]!).coordinates).toEqual([1, 2, 3, 4]);
  });

  it('lets no feature reach into the next', async () => {
    const bytes = load('three-plots.fgb');
    const view = new DataView(bytes.buffer);
    const first = 12 + view.getUint32(8, true);
    const next = first + 4 + view.getUint32(first, true);
    const rootOfNext = next + 4 + view.getUint32(next + 4, true);
    view.setUint32(first + 4, rootOfNext - first - 4, true);
    const { layers, issues } = await read(bytes);
    expect(issues).toMatchObject([
      { code: 'fgb-feature-damaged', rows: [1], values: { at: first } },
    ]);
    expect([...layers[0]!.geometry.kinds]).toEqual([5, 3, 3]);
  });

  it('reads up to where the file breaks off', async () => {
    const bytes = load('three-plots.fgb');
    const { layers, issues } = await read(bytes.slice(0, bytes.length - 10));
    expect(layers[0]!.rowCount).toBe(2);
    expect(issues).toMatchObject([
      { code: 'fgb-truncated', severity: 'blocks', values: { expected: 3, readRows: 2 } },
    ]);
  });

  it('names another version and a header that is longer than the file', async () => {
    const bytes = load('three-plots.fgb');
    bytes[3] = 2;
    expect((await read(bytes)).issues).toMatchObject([
      { code: 'fgb-version', values: { found: 2, expected: 3 } },
    ]);
    bytes[3] = 3;
    new DataView(bytes.buffer).setUint32(8, 0xfffffff0, true);
    expect((await read(bytes)).issues).toMatchObject([{ code: 'fgb-header-damaged' }]);
  });
});
