import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainRows, plainShape } from '../../../data/fixtures/plain-rows';
import { Cancelled, type ReadOptions } from '../format';
import { geojson } from '../json/geojson';
import { csv } from './csv';
import { numberOfCell } from './csv-cell';

const checkpoint = async () => {};
const encoder = new TextEncoder();
const load = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));

async function readBytes(bytes: Uint8Array, name = 'test.csv', options?: ReadOptions) {
  const { layers, issues } = await csv.read({ name, bytes }, checkpoint, options);
  return { layer: layers[0]!, layers, issues, codes: issues.map((issue) => issue.code) };
}
const readText = (text: string, name?: string) => readBytes(encoder.encode(text), name);

describe('csv', () => {
  it('reads the three plots as GeoJSON has them', async () => {
    const bytes = load('data/fixtures/three-plots.csv');
    const { layer, issues } = await readBytes(bytes, 'three-plots.csv');
    const source = await geojson.read(
      { name: 'three-plots.geojson', bytes: load('data/fixtures/three-plots.geojson') },
      checkpoint,
    );
    const expected = source.layers[0]!;
    expect(issues).toEqual([]);
    expect(layer).toMatchObject({ name: 'three-plots', rowCount: 3, crs: null });
    expect(layer.encoding).toEqual({ encoding: 'utf-8', from: 'mark' });
    expect(layer.columns.map((column) => column.name)).toEqual(
      expected.columns.map((column) => column.name),
    );
    // A code of digits alone is a number here; as a text field it reads the same.
    expect(plainRows(layer)).toEqual(
      plainRows(expected).map((row) => {
        const kept = Object.entries(row).filter(([, value]) => value !== null);
        return { ...Object.fromEntries(kept), 地类编码: Number(row.地类编码) };
      }),
    );
    for (const row of [0, 1, 2]) expect(plainShape(layer, row)).toEqual(plainShape(expected, row));
  });

  it('reads the land supply table: GBK, Chinese dates, rows with hardly anything', async () => {
    const { layer, issues } = await readBytes(
      load('../shared/data/tables/land-supply-results-2018-gbk.csv'),
    );
    expect(issues).toEqual([]);
    expect(layer.encoding).toEqual({ encoding: 'gb18030', from: 'content' });
    expect(layer.rowCount).toBe(241);
    const rows = plainRows(layer);
    expect(rows.filter((row) => row.idnumber === undefined)).toHaveLength(38);
    expect(rows[0]).toMatchObject({
      idnumber: '1306262018B00730',
      adcode6: 130626,
      district: '定兴县',
      area_ha: 5.292804,
      price_wan_yuan: 10484,
      far_min: 1,
      handover_plan: '2018年12月31日',
    });
    expect(rows.filter((row) => row.price_wan_yuan === undefined)).toHaveLength(83);
    expect(rows.filter((row) => row.price_wan_yuan === 0)).toHaveLength(51);
    expect([...layer.geometry.kinds].every((kind) => kind === 0)).toBe(true);
  });

  it('reads the directory of zones and a TSV', async () => {
    const zones = await readBytes(
      load('../shared/data/tables/development-zones-2018-chongqing-sichuan.csv'),
    );
    expect(zones.issues).toEqual([]);
    expect(zones.layer.rowCount).toBe(48);
    expect(plainRows(zones.layer)[0]).toMatchObject({ code: 'S509001', approvedAreaHa: 1152.88 });
    const rates = await readBytes(load('../shared/data/tables/unemployment.tsv'), 'u.tsv');
    expect(rates.issues).toEqual([]);
    expect(rates.layer.rowCount).toBeGreaterThan(3000);
    expect(plainRows(rates.layer)[0]).toEqual({ id: 1001, rate: 0.097 });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s', async (encoding) => {
    const text = '\ufeff编号\t名称\n0012\t甲\n';
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++)
      view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
    const { layer } = await readBytes(bytes);
    expect(layer.encoding).toEqual({ encoding, from: 'mark' });
    expect(plainRows(layer)).toEqual([{ 编号: '0012', 名称: '甲' }]);
  });

  it('follows the user in encoding and CRS', async () => {
    const bytes = Uint8Array.from([0x61, 0x2c, 0x62, 0x0a, 0xc4, 0xe3, 0x2c, 0x31]);
    const { layer } = await readBytes(bytes, 'a.csv', { encoding: 'big5', crs: 'EPSG:4524' });
    expect(layer).toMatchObject({ crs: 'EPSG:4524', encoding: { encoding: 'big5', from: 'user' } });
    expect(plainRows(layer)[0]!.a).toBe('斕');
  });

  it.each([',', '\t', ';', '|'])('finds the delimiter %j', async (delimiter) => {
    const text = [
      ['a', 'b', 'c'],
      ['一，二', '"x\ny"', '3'],
    ].map((row) => row.join(delimiter));
    const { layer } = await readText(text.join('\r\n'));
    expect(plainRows(layer)).toEqual([{ a: '一，二', b: 'x\ny', c: 3 }]);
  });

  it('skips titles and blank rows, and says so', async () => {
    const { layer, issues } = await readText(
      '重庆市供地台账,,,\n填表日期：2025-3-1,,单位：万元,\n地块编号,名称,面积,日期\nA1,甲,1.5,2025-1-1\n,,,\n\nA2,乙,2,2025-1-2\n',
    );
    expect(plainRows(layer)).toEqual([
      { 地块编号: 'A1', 名称: '甲', 面积: 1.5, 日期: '2025-1-1' },
      { 地块编号: 'A2', 名称: '乙', 面积: 2, 日期: '2025-1-2' },
    ]);
    expect(issues.map(({ code, severity, values }) => [code, severity, values])).toEqual([
      ['csv-title-rows', 'notes', { count: 2 }],
      ['csv-blank-rows', 'notes', { count: 2 }],
    ]);
  });

  it('takes the first row as heading although rows below have more words', async () => {
    const { layer } = await readText(',kind,use\n0,a,b\n1,c,d\n');
    expect(layer.columns.map((column) => column.name)).toEqual(['列 1', 'kind', 'use']);
    expect(layer.rowCount).toBe(2);
    const words = await readText(',kind,use\n甲,a,b\n乙,c,d\n');
    expect(words.layer.rowCount).toBe(2);
    const titled = await readText('重庆表,\n编号,2020\nA,1\n');
    expect(plainRows(titled.layer)).toEqual([{ 编号: 'A', '2020': 1 }]);
  });

  it('makes headings unique and tells rows of another width', async () => {
    const { layer, issues } = await readText('a,a,,b\n1,2,3,4\n1,2\n1,2,3,4,5\n1,2,3,4,,\n');
    expect(layer.columns.map((column) => column.name)).toEqual(['a', 'a (2)', '列 3', 'b', '列 5']);
    expect(plainRows(layer)[2]).toMatchObject({ '列 5': 5 });
    expect(issues).toMatchObject([
      { code: 'csv-headings-made', values: { count: 2 } },
      { code: 'csv-row-ragged', rows: [2, 3], values: { expected: 4, found: 2 } },
    ]);
  });

  it('says when there is no heading, and no rows', async () => {
    const without = await readText('1,2\n3,4\n');
    expect(without.codes).toEqual(['csv-no-heading']);
    expect(plainRows(without.layer)).toEqual([
      { '列 1': 1, '列 2': 2 },
      { '列 1': 3, '列 2': 4 },
    ]);
    for (const text of ['', '\n\n', 'a,b\n', ',,\n,,']) {
      const { layers, issues } = await readText(text);
      expect(layers).toEqual([]);
      expect(issues).toMatchObject([{ code: 'csv-no-rows', severity: 'blocks' }]);
    }
  });

  it('keeps as text what would not read back the same', () => {
    for (const text of [
      '0012',
      '+5',
      '1,200',
      '1234567890123456',
      '1e5',
      '-0',
      '５',
      '1.',
      '--',
      '',
    ])
      expect(numberOfCell(text, false)).toBe(null);
    expect(
      ['0', '-3.5', '123456789012345', '10484.0000', '.097'].map((t) => numberOfCell(t, false)),
    ).toEqual([0, -3.5, 123456789012345, 10484, 0.097]);
    expect(['1.10', '.5', '12'].map((text) => numberOfCell(text, true))).toEqual([null, null, 12]);
  });

  it('tells quotes that are never closed', async () => {
    const { codes, layer } = await readText('a,b\n1,"x\n2,y\n');
    expect(codes).toContain('csv-quotes');
    expect(layer.rowCount).toBe(1);
  });

  it('reads more rows than one piece, with progress', async () => {
    const rows = Array.from({ length: 5001 }, (_, i) => `${i},"a ""${i}"""`);
    const told: number[] = [];
    const bytes = encoder.encode(`n,t\n${rows.join('\n')}`);
    const { layers } = await csv.read({ name: 'a.csv', bytes }, async (done) => {
      told.push(done);
    });
    expect(layers[0]!.rowCount).toBe(5001);
    expect(plainRows(layers[0]!)).toEqual(rows.map((_, n) => ({ n, t: `a "${n}"` })));
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(bytes.length);
    const cancelling = async () => {
      throw new Cancelled();
    };
    await expect(csv.read({ name: 'a.csv', bytes }, cancelling)).rejects.toThrow(Cancelled);
  });

  describe('points', () => {
    it.each([
      ['经度,纬度\n106.5,29.5', [106.5, 29.5]],
      ['lat,lng\n29.5,106.5', [106.5, 29.5]],
      ['X,Y\n106.5,29.5', [106.5, 29.5]],
      ['X坐标,Y坐标\n3272217.3,36359474.1', [36359474.1, 3272217.3]],
      ['X坐标(m),Y坐标(m)\n3272217.3,359474.1', [359474.1, 3272217.3]],
      ['x,y\n359474.1,3272217.3', [359474.1, 3272217.3]],
      ['东坐标,北坐标\n359474.1,3272217.3', [359474.1, 3272217.3]],
    ])('%j', async (text, point) => {
      const { layer, codes } = await readText(text);
      expect(plainShape(layer, 0)).toEqual({ kind: 'point', parts: [[[point]]] });
      expect(codes).toEqual(text.startsWith('X坐标') ? ['csv-north-first'] : []);
    });

    it('leaves columns alone that are no coordinates', async () => {
      const { layer } = await readText('x,y\n1200000,7\n5000000,9');
      expect(plainShape(layer, 0).kind).toBe('none');
    });

    it('keeps rows with half a point', async () => {
      const { layer, issues } = await readText('名,lon,lat\n甲,106,29\n乙,x,29\n丙,,\n');
      expect([0, 1, 2].map((row) => plainShape(layer, row).kind)).toEqual([
        'point',
        'invalid',
        'none',
      ]);
      expect(issues).toMatchObject([
        { code: 'csv-coordinate-unreadable', rows: [2], values: { found: 'x, 29' } },
      ]);
      expect(plainRows(layer)[1]).toEqual({ 名: '乙', lon: 'x', lat: 29 });
    });
  });

  it('takes a table in a file with another ending, and nothing else', () => {
    expect(csv.sniff(encoder.encode('a\tb\n1\t2\n'), 'x.txt')).toBe(true);
    expect(csv.sniff(encoder.encode('only words\n'), 'x.txt')).toBe(false);
    expect(csv.sniff(encoder.encode('<p a,b>\n<p c,d>\n'), 'x.txt')).toBe(false);
    expect(csv.sniff(encoder.encode('{"a":1,\n"b":2,\n'), 'x')).toBe(false);
  });

  it('survives 2,000 damaged files', async () => {
    const base = encoder.encode(
      '题,,\n编号,wkt,"面积"\nA,"SRID=4490;POLYGON ((0 0, 1 0, 1 1, 0 0), (0.1 0.1, 0.2 0.1, 0.2 0.2, 0.1 0.1))",1.5\nB,"MULTIPOINT ((1 2), 3 4)","x""y"\n\nC,POINT EMPTY\n',
    );
    let rows = 0;
    for (const bytes of mutations(base, 2000, 0)) {
      const { layers } = await csv.read({ name: 'f.csv', bytes }, checkpoint);
      rows += layers[0]?.rowCount ?? 0;
    }
    expect(rows).toBeGreaterThan(1000);
  });
});
