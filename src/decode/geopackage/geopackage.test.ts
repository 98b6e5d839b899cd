import { readFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainLayer } from '../../../data/fixtures/plain-layer';
import { cellKinds, geometryKinds } from '../raw-layer';
import { geopackage } from './geopackage';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const load = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const checkpoint = async () => {};
const read = (bytes: Uint8Array) => geopackage.read({ name: 'a.gpkg', bytes }, checkpoint);

/** A file that SQL makes, on the grounds of a fixture or of nothing. */
async function made(sql: string, base?: Uint8Array): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database(base);
  database.exec(sql);
  const bytes = database.export();
  database.close();
  return bytes;
}

const codes = (issues: { severity: string; code: string }[]) =>
  issues.map(({ severity, code }) => `${severity} ${code}`);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.doUnmock('sql.js/dist/sql-wasm-inline.js');
  vi.resetModules();
});

describe('a GeoPackage by ogr2ogr', () => {
  it('gives each table, under the name that people see', async () => {
    const { layers } = await read(load('foreign/kinds.gpkg'));
    expect(layers.map(({ name, rowCount, crs }) => [name, rowCount, crs])).toEqual([
      ['图形', 12, 'EPSG:4524'],
      ['we"ird name', 2, null],
      [
        'park',
        1,
        '+proj=tmerc +lat_0=0 +lon_0=106.5 +k=1 +x_0=500000 +y_0=0 +a=6378137 +rf=298.257222101 +units=m +no_defs',
      ],
    ]);
  });

  it('reads every kind of shape', async () => {
    const { layers, issues } = await read(load('foreign/kinds.gpkg'));
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
      empty: 'none',
      curve: 'invalid',
      none: 'none',
    });
    expect(issues.filter(({ layer }) => layer === '图形')).toMatchObject([
      { code: 'height-dropped', severity: 'notes', rows: [8] },
      { code: 'ordinates-dropped', severity: 'notes', rows: [9], values: { count: 4 } },
      { code: 'geometry-empty', severity: 'notes', rows: [10] },
      { code: 'geometry-type-not-read', rows: [11], values: { found: 'CircularString' } },
    ]);
  });

  it('keeps types, and integers with all their digits', async () => {
    const { layers, issues } = await read(load('foreign/kinds.gpkg'));
    const { columns } = plainLayer(layers[1]!);
    expect(columns).toEqual({
      name: ['a', 'b'],
      big: ['9007199254740993', '-5'],
      ok: ['true', 'false'],
      day: ['2020-02-29', '2021-01-01'],
      moment: [
        expect.stringMatching(/^2020-02-29T08:30:00/),
        expect.stringMatching(/^2021-01-01T/),
      ],
      size: ['1.5', null],
      picture: [null, null],
    });
    const big = layers[1]!.columns.find(({ name }) => name === 'big')!;
    expect([...big.kinds]).toEqual([cellKinds.text, cellKinds.number]);
    expect(issues.filter(({ code }) => code === 'blob-left-out')).toMatchObject([
      { field: 'picture', layer: 'we"ird name' },
    ]);
  });
});

describe('geopackage', () => {
  it('reads the same where WebAssembly is forbidden', { timeout: 20000 }, async () => {
    const expected = await read(load('foreign/kinds.gpkg'));
    const refuse = () => {
      throw new WebAssembly.CompileError('blocked by the page');
    };
    vi.resetModules();
    vi.stubGlobal('WebAssembly', { Module: refuse, CompileError: WebAssembly.CompileError });
    vi.doMock('sql.js/dist/sql-wasm-inline.js', () => ({ default: refuse }));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fresh = await import('./geopackage');
    const file = { name: 'a.gpkg', bytes: load('foreign/kinds.gpkg') };
    const result = await fresh.geopackage.read(file, checkpoint);
    expect(result.issues).toEqual(expected.issues);
    expect(result.layers.map(plainLayer)).toEqual(expected.layers.map(plainLayer));
  });

  it.each([
    ['nothing', 'CREATE TABLE a (b)', 'blocks sqlite-not-geopackage'],
    ['MBTiles', 'CREATE TABLE tiles (a); CREATE TABLE metadata (a)', 'blocks sqlite-holds-tiles'],
    [
      'SpatiaLite',
      'CREATE TABLE geometry_columns (a); CREATE TABLE spatial_ref_sys (a)',
      'blocks sqlite-spatialite',
    ],
    [
      'tiles alone',
      "CREATE TABLE gpkg_contents (table_name, data_type, identifier); INSERT INTO gpkg_contents VALUES ('t', 'tiles', 't')",
      'blocks sqlite-holds-tiles',
    ],
    [
      'a table that is not there',
      "CREATE TABLE gpkg_contents (table_name, data_type, identifier); INSERT INTO gpkg_contents VALUES ('t', 'features', 't')",
      'warns gpkg-table-missing',
    ],
  ])('says what a database with %s is', async (_, sql, expected) => {
    const { layers, issues } = await read(await made(sql));
    expect(layers).toEqual([]);
    expect(codes(issues)).toContain(expected);
    expect(codes(issues).some((code) => code.startsWith('blocks'))).toBe(true);
  });

  it('keeps damaged shapes as rows, and numbers that look like flags', async () => {
    const bytes = await made(
      `UPDATE kinds SET geom = x'00' WHERE name = 'point';
       UPDATE kinds SET geom = 'text' WHERE name = 'line';
       UPDATE kinds SET geom = x'4750000100000000' WHERE name = 'polygon';
       UPDATE "we""ird name" SET ok = 7, size = 9e999`,
      load('foreign/kinds.gpkg'),
    );
    const { layers, issues } = await read(bytes);
    const { columns, kinds } = plainLayer(layers[0]!);
    expect(columns.name).toHaveLength(12);
    for (const row of [0, 2, 4]) expect(geometryKinds[kinds[row]!]).toBe('invalid');
    expect(issues.find(({ code }) => code === 'gpkg-shape-damaged')?.rows).toEqual([1, 3]);
    expect(issues.find(({ code }) => code === 'wkb-too-short')?.rows).toEqual([5]);
    expect(plainLayer(layers[1]!).columns).toMatchObject({ ok: ['7', '7'], size: [null, null] });
    expect(codes(issues)).toContain('warns number-not-finite');
  });

  it('reads views, but none that may go on for ever', async () => {
    const contents = (name: string) =>
      `INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('${name}', 'attributes', '${name}');`;
    const bytes = await made(
      `CREATE VIEW some AS SELECT name FROM kinds WHERE name LIKE 'p%'; ${contents('some')}
       CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
       ${contents('endless')}
       CREATE VIEW many AS SELECT a.name FROM kinds a, kinds b, kinds c, kinds d, kinds e, kinds f, kinds g;
       ${contents('many')}`,
      load('foreign/kinds.gpkg'),
    );
    const { layers, issues } = await read(bytes);
    expect(layers.find(({ name }) => name === 'some')?.rowCount).toBe(2);
    expect(issues.find(({ code }) => code === 'gpkg-view-refused')?.values).toEqual({
      table: 'endless',
    });
    expect(issues.find(({ code }) => code === 'gpkg-table-damaged')?.values?.table).toBe('many');
  });
});
