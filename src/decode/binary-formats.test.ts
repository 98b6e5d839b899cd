import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../data/fixtures/binary-mutations';
import { plainLayer } from '../../data/fixtures/plain-layer';
import { zhBinaryFormatIssues } from '../i18n/zh/binary-format-issues';
import { zhDecodeIssues } from '../i18n/zh/decode-issues';
import { flatgeobuf } from './flatgeobuf/flatgeobuf';
import { Cancelled, type Format } from './format';
import { geopackage } from './geopackage/geopackage';
import { geoparquet } from './geoparquet/geoparquet';
import { geojson } from './json/geojson';
import { cellKinds } from './raw-layer';

const fixtures = new URL('../../data/fixtures/', import.meta.url);
const load = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const checkpoint = async () => {};
const known: Record<string, string> = { ...zhDecodeIssues, ...zhBinaryFormatIssues };

const cases: { format: Format; name: string; crs: string; keep: number }[] = [
  { format: geopackage, name: 'three-plots.gpkg', crs: 'EPSG:4326', keep: 16 },
  { format: flatgeobuf, name: 'three-plots.fgb', crs: 'EPSG:4326', keep: 8 },
  { format: geoparquet, name: 'three-plots.parquet', crs: 'CRS84', keep: 4 },
];

describe.each(cases)('$name', ({ format, name, crs, keep }) => {
  it('holds what the GeoJSON holds', async () => {
    const source = { name: 'three-plots.geojson', bytes: load('three-plots.geojson') };
    const expected = (await geojson.read(source, checkpoint)).layers[0]!;
    const bytes = load(name);
    expect(format.sniff(bytes, 'nameless')).toBe(true);
    const { layers, issues } = await format.read({ name, bytes }, checkpoint);
    expect(issues).toEqual([]);
    expect(layers).toHaveLength(1);
    const layer = layers[0]!;
    expect(layer).toMatchObject({ file: name, name: 'three-plots', rowCount: 3, crs, ids: null });
    expect(plainLayer(layer)).toEqual(plainLayer(expected));
    for (const column of layer.columns) {
      const twin = expected.columns.find((one) => one.name === column.name)!;
      const isNumber = (kinds: Uint8Array) => [...kinds].map((kind) => kind === cellKinds.number);
      expect([column.name, isNumber(column.kinds)]).toEqual([column.name, isNumber(twin.kinds)]);
    }
  });

  it('takes the reference system that the user names', async () => {
    const { layers } = await format.read({ name, bytes: load(name) }, checkpoint, {
      crs: 'EPSG:4490',
    });
    expect(layers[0]!.crs).toBe('EPSG:4490');
  });

  it('can be cancelled', async () => {
    const cancel = async () => {
      throw new Cancelled();
    };
    await expect(format.read({ name, bytes: load(name) }, cancel)).rejects.toThrow(Cancelled);
  });

  it('does not recognise the others', () => {
    for (const other of cases)
      if (other.format !== format) expect(format.sniff(load(other.name), name)).toBe(false);
  });

  it('survives 2,000 damaged copies, and has words for all that it says', {
    timeout: 30000,
  }, async () => {
    const base = load(name);
    const codes = new Set<string>();
    let whole = 0;
    for (const bytes of mutations(base, 2000, keep)) {
      const { layers, issues } = await format.read({ name, bytes }, checkpoint);
      for (const { code, severity } of issues) codes.add(`${severity} ${code}`);
      if (layers.length > 0 && issues.length === 0) whole++;
      if (layers.length === 0) expect(issues).not.toEqual([]);
      for (const { rowCount, geometry, columns } of layers) {
        expect(rowCount).toBeLessThan(1000);
        expect(geometry.kinds).toHaveLength(rowCount);
        expect(geometry.coordinates.length).toBeLessThan(base.length);
        for (const column of columns) {
          expect(column.kinds).toHaveLength(rowCount);
          expect(column.name).toBeTypeOf('string');
        }
      }
    }
    expect([...codes].filter((code) => known[`issue.${code.split(' ')[1]}`] === undefined)).toEqual(
      [],
    );
    expect(codes.size).toBeGreaterThan(3);
    expect(whole).toBeLessThan(2000);
  });
});
