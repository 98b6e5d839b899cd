import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainLayer } from '../../../data/fixtures/plain-layer';
import { cellKinds } from '../raw-layer';
import { geoparquet } from './geoparquet';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const load = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const checkpoint = async () => {};
const read = (bytes: Uint8Array) => geoparquet.read({ name: 'a.parquet', bytes }, checkpoint);

describe('Parquet by Arrow', () => {
  it('reads every type', async () => {
    const { layers, issues } = await read(load('foreign/types.parquet'));
    const [layer] = layers;
    expect(layer!.crs).toBe('EPSG:4524');
    expect(plainLayer(layer!).columns).toEqual({
      text: ['地块', null, null, 'b', 'c'],
      words: ['甲', '乙', '甲', null, '甲'],
      bool: ['true', 'false', null, 'true', 'false'],
      int8: ['-1', '2', null, '4', '5'],
      uint32: ['4294967295', '0', null, '1', '2'],
      int64: ['9007199254740993', '-5', null, '0', '1'],
      uint64: ['18446744073709551615', '1', null, '2', '3'],
      float: ['0.1', '310.25', null, null, '-1.5'],
      double: ['0.1', null, null, '2.5', '3'],
      decimal: ['420.5', '-0.07', null, '9999999999999999.99', '3.1'],
      date: ['2016-05-20', '1949-10-01', null, '2020-02-29', '1970-01-01'],
      stamp: ['2016-05-20', '2016-05-20T08:30:15', null, '1960-01-01T01:02:03.004', '2024-01-01'],
      stampNs: ['2016-05-20', null, null, null, null],
      list: ['[1,2]', '[]', null, '[3,null]', '[4]'],
      struct: [
        '{"a":1,"b":"x"}',
        null,
        '{"a":null,"b":"y"}',
        '{"a":2,"b":null}',
        '{"a":3,"b":"z"}',
      ],
      bytes: [null, null, 'ok', null, null],
      empty: [null, null, null, null, null],
    });
    const kindsOf = (name: string) => layer!.columns.find((one) => one.name === name)!.kinds[0];
    expect(['int8', 'decimal', 'uint64', 'list', 'bool'].map(kindsOf)).toEqual([
      cellKinds.number,
      cellKinds.number,
      cellKinds.text,
      cellKinds.json,
      cellKinds.true,
    ]);
    expect([...layer!.geometry.kinds]).toEqual([3, 0, 3, 5, 0]);
    expect(issues.map(({ code, rows, field }) => [code, rows, field])).toEqual([
      ['shapes-left-out', [], 'point2'],
      ['blob-left-out', [1], 'bytes'],
      ['number-not-finite', [2], 'double'],
      ['number-not-finite', [4], 'float'],
      ['wkb-too-short', [4], undefined],
      ['geometry-empty', [5], undefined],
    ]);
  });

  it.each(['gzip', 'zstd', 'brotli', 'lz4'])(
    'unpacks %s, and its pages and encodings',
    async (codec) => {
      const { layers, issues } = await read(load(`foreign/packed-${codec}.parquet`));
      expect(issues).toEqual([]);
      const { columns, coordinates, rows } = plainLayer(layers[0]!);
      const each = <T>(of: (i: number) => T) => Array.from({ length: 60 }, (_, i) => of(i));
      expect(columns).toEqual({
        no: each((i) => `SP-${String(Math.floor(i / 3)).padStart(3, '0')}`),
        count: each(String),
        total: each((i) => String(i * 1000003)),
        area: each((i) => String(i / 8)),
        built: each((i) => (i % 5 ? String(i % 3 === 0) : null)),
      });
      expect(rows).toEqual(Array.from({ length: 61 }, (_, i) => i));
      expect(coordinates).toEqual(
        each((i) => [i, i, i + 1, i, i + 1, i + 1, i, i + 1, i, i]).flat(),
      );
      // `"crs": null` says that nobody knows it.
      expect(layers[0]!.crs).toBeNull();
    },
  );

  it('reads shapes of nested lists', async () => {
    const { layers, issues } = await read(load('foreign/native.parquet'));
    expect(issues).toEqual([]);
    const { kinds, parts, rows } = plainLayer(layers[0]!);
    expect([layers[0]!.crs, kinds, parts, rows]).toEqual([
      'CRS84',
      [3, 0, 3],
      [0, 2, 3, 4],
      [0, 1, 1, 3],
    ]);
  });

  it('finds shapes that nothing but a name tells of', async () => {
    const { layers, issues } = await read(load('foreign/unnamed.parquet'));
    expect(issues).toEqual([]);
    expect(layers[0]!.crs).toBeNull();
    expect([...layers[0]!.geometry.kinds]).toEqual([3, 3, 3]);
    expect(layers[0]!.columns.map(({ name }) => name)).not.toContain('geom');
  });
});

describe('geoparquet', () => {
  /** The same bytes with one text of the description replaced by another of its length. */
  function replaced(name: string, from: string, to: string): Uint8Array {
    expect(to).toHaveLength(from.length);
    const text = Buffer.from(load(name)).toString('latin1');
    expect(text).toContain(from);
    return Uint8Array.from(Buffer.from(text.replaceAll(from, to), 'latin1'));
  }

  it('is a table without the description', async () => {
    const bytes = replaced('three-plots.parquet', 'geo', 'xxx');
    const { layers, issues } = await read(bytes);
    expect(issues).toMatchObject([{ code: 'blob-left-out', rows: [1, 2, 3], field: 'xxxmetry' }]);
    expect(layers[0]!.crs).toBeNull();
    expect(layers[0]!.rowCount).toBe(3);
    expect([...layers[0]!.geometry.kinds]).toEqual([0, 0, 0]);
  });

  it('falls back to name and content where the description is broken', async () => {
    const { layers, issues } = await read(
      replaced('three-plots.parquet', '"primary_column"', '"primary_column{'),
    );
    expect(issues.map(({ code }) => code)).toEqual(['parquet-geo-broken']);
    expect([...layers[0]!.geometry.kinds]).toEqual([3, 3, 3]);
    expect(layers[0]!.crs).toBeNull();
  });

  it('names an encoding that it does not know', async () => {
    const { layers, issues } = await read(replaced('three-plots.parquet', '"WKB"', '"XYZ"'));
    expect(issues).toMatchObject([
      { code: 'parquet-encoding-unknown', severity: 'blocks', values: { found: 'xyz' } },
    ]);
    expect(layers[0]!.rowCount).toBe(3);
  });

  it.each([
    ['types', 500],
    ['packed-zstd', 300],
    ['packed-brotli', 300],
    ['packed-gzip', 300],
    ['packed-lz4', 300],
    ['native', 300],
  ])('survives damaged copies of %s', { timeout: 30000 }, async (name, count) => {
    for (const bytes of mutations(load(`foreign/${name}.parquet`), count, 4, 7)) {
      const { layers, issues } = await read(bytes);
      if (layers.length === 0) expect(issues).not.toEqual([]);
    }
  });
});
