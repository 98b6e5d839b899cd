import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainLayer } from '../../../data/fixtures/plain-layer';
import { dbfOf, pointContent, polygonContent, shpOf } from '../../../data/fixtures/shapefile-bytes';
import type { Issue } from '../../domain/issue';
import { unpackArchive } from '../archive/archive';
import { groupFiles } from '../archive/group-files';
import type { SourceFile } from '../format';
import { geojson } from '../json/geojson';
import { geometryKinds, type RawLayer } from '../raw-layer';
import { reproject } from '../reproject';
import { shapefile } from './shapefile';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const checkpoint = async () => {};
const load = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const codes = (issues: readonly Issue[]) =>
  issues.map(({ severity, code }) => `${severity} ${code}`);

async function fromZip(name: string): Promise<SourceFile> {
  const { files, issues } = await unpackArchive({ name, bytes: load(name) }, checkpoint);
  expect(issues).toEqual([]);
  const grouped = groupFiles(files);
  expect(grouped.length).toBe(1);
  return grouped[0]!;
}

async function expectedLayer(): Promise<RawLayer> {
  const name = 'three-plots.geojson';
  return (await geojson.read({ name, bytes: load(name) }, checkpoint)).layers[0]!;
}

/** Columns by their place: headings differ, since a shapefile holds ten bytes of each. */
function valuesInOrder(layer: RawLayer) {
  return Object.values(plainLayer(layer).columns);
}

function fileOf(
  contents: readonly Uint8Array[],
  companions: Record<string, Uint8Array> = {},
): SourceFile {
  const bytes = shpOf(contents).shp;
  return { name: 'a.shp', bytes, companions: new Map(Object.entries(companions)) };
}

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const hole = (x: number, y: number, size: number) => square(x, y, size).reverse();

describe('three-plots', () => {
  it('reads the zipped UTF-8 shapefile in EPSG:4490', async () => {
    const { layers, issues } = await shapefile.read(await fromZip('three-plots.zip'), checkpoint);
    const [layer] = layers as [RawLayer];
    const expected = await expectedLayer();
    expect(codes(issues)).toEqual([]);
    expect(layer).toMatchObject({ name: 'three-plots', rowCount: 3, crs: 'EPSG:4490' });
    expect(layer.encoding).toEqual({ encoding: 'utf-8', from: 'cpg' });
    expect(valuesInOrder(layer)).toEqual(valuesInOrder(expected));
    const { columns: _, ...shapes } = plainLayer(layer);
    const { columns: __, ...want } = plainLayer(expected);
    expect(shapes).toEqual(want);
    expect(layer.columns[3]!.name).toBe('区县');
  });

  it('reads the GBK shapefile in zone 36 without a .cpg', async () => {
    const file = await fromZip('three-plots-4524-gbk.zip');
    expect(file.name).toBe('示例/三个地块.shp');
    const { layers, issues } = await shapefile.read(file, checkpoint);
    const [layer] = layers as [RawLayer];
    const expected = await expectedLayer();
    expect(codes(issues)).toEqual(['notes dbf-encoding-guessed']);
    expect(layer).toMatchObject({ name: '三个地块', crs: 'EPSG:4524' });
    expect(layer.encoding).toEqual({ encoding: 'gb18030', from: 'content' });
    expect(layer.columns.map(({ name }) => name).slice(0, 9)).toEqual(
      '地块编号 地块名称 园区编号 区县 用地标准 地类编码 地类名称 状态 面积(m2)'.split(' '),
    );
    expect(valuesInOrder(layer)).toEqual(valuesInOrder(expected));
    const { layer: moved } = await reproject(layer);
    for (const [k, value] of expected.geometry.coordinates.entries())
      expect(Math.abs(moved.geometry.coordinates[k]! - value)).toBeLessThan(1e-9);
    const asBig5 = await shapefile.read(file, checkpoint, { encoding: 'big5', crs: 'EPSG:4490' });
    expect(asBig5.layers[0]!.encoding).toEqual({ encoding: 'big5', from: 'user' });
    expect(asBig5.layers[0]!.crs).toBe('EPSG:4490');
  });
});

describe('shapefiles by GDAL', () => {
  async function layerOf(name: string) {
    const file = await fromZip(`foreign/${name}-shp.zip`);
    const { layers, issues } = await shapefile.read(file, checkpoint);
    return { layer: layers[0]!, plain: plainLayer(layers[0]!), codes: codes(issues) };
  }

  it('reads points with heights, one without a place', async () => {
    const { plain, layer, codes: told } = await layerOf('point-z');
    expect(plain.columns).toEqual({ id: ['1', '2', '3'], name: ['点甲', '点乙', null] });
    expect(plain.coordinates).toEqual([106.55, 29.56, 106.56, 29.57]);
    expect(plain.rows).toEqual([0, 1, 2, 2]);
    expect(layer.encoding).toEqual({ encoding: 'gb18030', from: 'cpg' });
    expect(told).toEqual(['notes height-dropped']);
  });

  it('reads polygons with Z and M in a zone without prefix', async () => {
    const { plain, layer } = await layerOf('polygon-zm');
    expect(layer.crs).toBe('EPSG:4545');
    expect(plain.columns.DKBH).toEqual(['SP-001', 'SP-002', 'SP-003']);
    const want = plainLayer(await expectedLayer());
    expect([plain.rows, plain.parts, plain.rings]).toEqual([want.rows, want.parts, want.rings]);
    const { layer: moved } = await reproject(layer);
    for (const [k, value] of want.coordinates.entries())
      expect(Math.abs(moved.geometry.coordinates[k]! - value)).toBeLessThan(1e-9);
  });

  it('reads lines with M and an encoding named by the language byte', async () => {
    const { plain, layer, codes: told } = await layerOf('arc-m');
    expect(plain.columns.DKMC).toEqual(['示例一号地块', '示例二号地块', '示例三号地块']);
    expect(layer.encoding).toEqual({ encoding: 'gb18030', from: 'ldid' });
    expect(plain.kinds.map((kind) => geometryKinds[kind])).toEqual(['line', 'line', 'line']);
    expect(plain.rows).toEqual([0, 1, 3, 5]);
    expect(plain.coordinates).toEqual(plainLayer(await expectedLayer()).coordinates);
    expect(told).toEqual([]);
  });

  it('reads several points in one row', async () => {
    const { plain } = await layerOf('multipoint');
    expect(plain.coordinates).toEqual([106.5, 29.5, 106.6, 29.6]);
    expect(plain.rows).toEqual([0, 2]);
  });
});

describe('rings', () => {
  async function shapesOf(rings: number[][][]) {
    const { layers, issues } = await shapefile.read(fileOf([polygonContent(rings)]), checkpoint);
    const { partOffsets, kinds } = layers[0]!.geometry;
    return {
      kind: geometryKinds[kinds[0]!],
      parts: [...partOffsets],
      codes: codes(issues).filter((code) => !/missing/.test(code)),
    };
  }

  it('gives each hole to the smallest shell around it', async () => {
    const rings = [square(0, 0, 100), hole(10, 10, 50), square(20, 20, 30), hole(25, 25, 5)];
    expect(await shapesOf(rings)).toEqual({ kind: 'polygon', parts: [0, 2, 4], codes: [] });
    // Holes may come before their shells.
    expect((await shapesOf(rings.reverse())).parts).toEqual([0, 2, 4]);
  });

  it('goes by containment where all rings run the same way', async () => {
    const rings = [square(0, 0, 10), square(2, 2, 3), square(20, 0, 5)];
    const told = ['notes shp-ring-direction'];
    expect(await shapesOf(rings)).toEqual({ kind: 'polygon', parts: [0, 2, 3], codes: told });
    const turned = rings.map((ring) => [...ring].reverse());
    expect(await shapesOf(turned)).toEqual({ kind: 'polygon', parts: [0, 2, 3], codes: told });
    expect((await shapesOf([hole(0, 0, 10)])).codes).toEqual([]);
  });

  it('closes open rings, leaves out those without area and tells', async () => {
    const open = square(0, 0, 10).slice(0, 4);
    const flat = [
      [2, 2],
      [3, 3],
      [2, 2],
      [2, 2],
    ];
    expect(await shapesOf([open, flat])).toEqual({
      kind: 'polygon',
      parts: [0, 1],
      codes: ['warns ring-not-closed', 'warns hole-too-short'],
    });
    expect(await shapesOf([flat])).toMatchObject({
      kind: 'invalid',
      codes: ['warns ring-too-short'],
    });
  });

  it('does not hang on thousands of nested rings', async () => {
    const rings = Array.from({ length: 20_000 }, (_, k) => square(-k, -k, 2 * k + 1));
    const { kind, codes: told } = await shapesOf(rings);
    expect(kind).toBe('polygon');
    expect(told).toContain('warns shp-rings-too-many');
  });
});

describe('damage', () => {
  const contents = [pointContent(1, 2), pointContent(), pointContent(3, 4), pointContent(5, 6)];
  const table = dbfOf([{ name: 'ID', type: 'N', width: 4 }], [['1'], ['2'], ['3'], ['4']]);
  const xs = (layer: RawLayer) => [...layer.geometry.coordinates].filter((_, k) => k % 2 === 0);

  it('reads rows past a forged record length', async () => {
    const file = fileOf(contents, { dbf: table });
    new DataView(file.bytes.buffer).setInt32(104, 0x7fffffff);
    const { layers, issues } = await shapefile.read(file, checkpoint);
    expect(xs(layers[0]!)).toEqual([1, 3, 5]);
    expect(codes(issues)).toContain('warns shp-damaged');
  });

  it('asks the index where the records cannot be walked', async () => {
    const { shp, shx } = shpOf(contents);
    shp.fill(0xff, 128, 140);
    const companions = new Map([['shx', shx]]);
    const { layers } = await shapefile.read({ name: 'a.shp', bytes: shp, companions }, checkpoint);
    expect(xs(layers[0]!)).toEqual([1, 3, 5]);
    expect(layers[0]!.rowCount).toBe(4);
  });

  it('keeps what is there of a truncated file, and its row', async () => {
    const file = fileOf(contents, { dbf: table });
    const bytes = file.bytes.subarray(0, file.bytes.length - 6);
    const { layers, issues } = await shapefile.read({ ...file, bytes }, checkpoint);
    expect(xs(layers[0]!)).toEqual([1, 3]);
    expect([...layers[0]!.geometry.kinds].map((kind) => geometryKinds[kind])).toEqual([
      'point',
      'none',
      'point',
      'invalid',
    ]);
    expect(issues.find(({ code }) => code === 'shp-record-cut')!.rows).toEqual([4]);
  });

  it('tells when shapes and rows differ in number, and loses none', async () => {
    const fewer = dbfOf([{ name: 'ID', type: 'N', width: 4 }], [['1'], ['2']]);
    const { layers, issues } = await shapefile.read(fileOf(contents, { dbf: fewer }), checkpoint);
    expect(plainLayer(layers[0]!).columns).toEqual({ ID: ['1', '2', null, null] });
    expect(issues.find(({ code }) => code === 'shp-dbf-count')!.values).toEqual({
      shapes: 4,
      rows: 2,
    });
    const more = await shapefile.read(fileOf(contents.slice(0, 1), { dbf: table }), checkpoint);
    expect(plainLayer(more.layers[0]!).columns).toEqual({ ID: ['1', '2', '3', '4'] });
  });

  it('leaves out deleted rows with their shapes and tells', async () => {
    const rows = [['1'], ['2'], ['3'], ['4']];
    const dbf = dbfOf([{ name: 'ID', type: 'N', width: 4 }], rows, { deleted: [0] });
    const { layers, issues } = await shapefile.read(fileOf(contents, { dbf }), checkpoint);
    expect(xs(layers[0]!)).toEqual([3, 5]);
    expect(plainLayer(layers[0]!).columns).toEqual({ ID: ['2', '3', '4'] });
    expect(issues.find(({ code }) => code === 'dbf-rows-deleted')!.values).toEqual({ count: 1 });
  });

  it('reads shapes alone when nothing came with them', async () => {
    const { layers, issues } = await shapefile.read(fileOf(contents), checkpoint);
    expect(layers[0]).toMatchObject({ crs: null, columns: [], rowCount: 4 });
    expect(codes(issues)).toEqual(['warns dbf-missing', 'notes prj-missing']);
  });

  it('marks shapes of unknown types and without finite coordinates', async () => {
    const strange = new Uint8Array(8);
    strange[0] = 31;
    const ring = square(0, 0, 1);
    ring[2] = [1, Number.POSITIVE_INFINITY];
    const points = [pointContent(Number.NaN, 1), pointContent(1, 1)];
    const file = fileOf([strange, ...points, polygonContent([ring])]);
    const { issues } = await shapefile.read(file, checkpoint);
    expect(
      issues.filter(({ rows }) => rows.length > 0).map(({ code, rows }) => [code, rows]),
    ).toEqual([
      ['shp-type-unknown', [1]],
      ['coordinates-not-finite', [2, 4]],
    ]);
  });

  it('survives 3,000 mutated files', async () => {
    const file = await fromZip('three-plots-4524-gbk.zip');
    let rows = 0;
    const parts: [string, number][] = [
      ['shp', 1200],
      ['dbf', 1200],
      ['shx', 300],
      ['prj', 300],
    ];
    for (const [part, count] of parts) {
      const base = part === 'shp' ? file.bytes : file.companions!.get(part)!;
      for (const bytes of mutations(base, count, part === 'shp' ? 4 : 0)) {
        const mutated =
          part === 'shp'
            ? { ...file, bytes }
            : { ...file, companions: new Map([...file.companions!, [part, bytes]]) };
        const { layers } = await shapefile.read(mutated, checkpoint);
        for (const layer of layers) {
          rows += layer.rowCount;
          expect(layer.rowCount).toBeLessThan(2000);
          expect(layer.geometry.rowOffsets.length).toBe(layer.rowCount + 1);
          for (const column of layer.columns) {
            expect(column.kinds.length).toBe(layer.rowCount);
            expect(Math.max(0, ...column.ends)).toBeLessThanOrEqual(column.bytes.length);
          }
        }
      }
    }
    expect(rows).toBeGreaterThan(6000);
  });

  it('lets a cancelled read through', async () => {
    const cancel = async () => {
      throw new Error('cancelled');
    };
    await expect(shapefile.read(fileOf(contents), cancel)).rejects.toThrow('cancelled');
  });
});
