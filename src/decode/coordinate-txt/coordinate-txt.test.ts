import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainRows, plainShape, planeAreaOf } from '../../../data/fixtures/plain-rows';
import { buildPolygons } from '../../geometry/build-polygons';
import { ellipsoidalAreas } from '../../geometry/ellipsoidal-area';
import type { ReadOptions } from '../format';
import { reproject } from '../reproject';
import { coordinateTxt } from './coordinate-txt';

const checkpoint = async () => {};
const encoder = new TextEncoder();
const load = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../data/fixtures/${name}`, import.meta.url)));
const golden = new TextDecoder().decode(load('coordinate-txt/coordinate-golden-utf8.txt'));

async function readBytes(bytes: Uint8Array, options?: ReadOptions) {
  const { layers, issues } = await coordinateTxt.read(
    { name: 'a.txt', bytes },
    checkpoint,
    options,
  );
  return { layers, layer: layers[0]!, issues, codes: issues.map((issue) => issue.code) };
}
const readText = (text: string) => readBytes(encoder.encode(text));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);

/** One parcel of 100 m × 100 m with a header; `points` are the lines below its `@` line. */
function fileOf(
  points: string,
  header = '坐标系=2000国家大地坐标系\n几度分带=3\n带号=36',
  line = '5,1.0000,A,甲,面,,工业用地,,@',
) {
  return `[属性描述]\n${header}\n[地块坐标]\n${line}\n${points}\n`;
}
const square = (x: number, y: number, size = 100, ring = 1, first = 1) =>
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ]
    .map(([n, e], i) => `J${i === 4 ? first : first + i},${ring},${n}.000,${e}.000`)
    .join('\n');
const standard = square(3272000, 36359000);

describe('golden file', () => {
  const variants: [string, Uint8Array, string][] = [
    ['GBK', load('coordinate-txt/coordinate-golden-gbk.txt'), 'gb18030'],
    ['UTF-8', load('coordinate-txt/coordinate-golden-utf8.txt'), 'utf-8'],
    ['UTF-8 with mark', encoder.encode(`\ufeff${golden}`), 'utf-8'],
    ['UTF-16', utf16(golden), 'utf-16le'],
    ['CRLF', encoder.encode(golden.replaceAll('\n', '\r\n')), 'utf-8'],
    [
      'full-width commas and spaces',
      encoder.encode(golden.replace(/,(?=.*\n)/g, '，\u3000').replaceAll('@', '＠')),
      'utf-8',
    ],
    ['no sections', encoder.encode(golden.replace(/\[.*\]\n/g, '')), 'utf-8'],
    [
      'no closing points',
      encoder.encode(
        golden
          .replace('10,6.0', '8,6.0')
          .replace('5,1.5', '4,1.5')
          .replace(/(J1,.*\n(?:J[2-4],.*\n)+)J1,.*\n/g, '$1')
          .replace(/(J8.*\n)J5.*\n/, '$1'),
      ),
      'utf-8',
    ],
    ['numbers without J', encoder.encode(golden.replace(/^J/gm, '')), 'utf-8'],
    [
      'J starts anew in each ring',
      encoder.encode(golden.replace(/^J([5-8]),2/gm, (_, n) => `J${n - 4},2`)),
      'utf-8',
    ],
    [
      'the line of headings',
      encoder.encode(
        golden.replace(
          '[地块坐标]\n',
          '[地块坐标]\n界址点数,地块面积(公顷),地块编号,地块名称,记录图形属性(面),图幅号,地块用途,地类编码,@\n',
        ),
      ),
      'utf-8',
    ],
    [
      'areas with their unit',
      encoder.encode(golden.replace(',6.0000,', ',6.0000公顷,').replace(',1.5000,', ',1.5 公顷,')),
      'utf-8',
    ],
  ];

  it.each(variants)('%s', async (_, bytes, encoding) => {
    expect(coordinateTxt.sniff(bytes, 'x')).toBe(true);
    const { layer, issues } = await readBytes(bytes);
    expect(issues).toEqual([]);
    expect(layer.encoding!.encoding).toBe(encoding);
    expect(layer).toMatchObject({ crs: 'EPSG:4524', rowCount: 2 });
    const common = { 数据日期: '2025-6-15', 数据来源: '示例' };
    expect(plainRows(layer)).toEqual([
      {
        地块编号: 'DK-001',
        地块名称: '示例地块一',
        '地块面积(公顷)': 6,
        地块用途: '工业用地',
        地类编码: '100101',
        ...common,
      },
      {
        地块编号: 'DK-002',
        地块名称: '示例地块二',
        '地块面积(公顷)': 1.5,
        地块用途: '物流仓储用地',
        地类编码: '1101',
        ...common,
      },
    ]);
    expect(plainShape(layer, 0).parts[0]!.map((ring) => ring.length)).toEqual([5, 5]);
    expect(plainShape(layer, 0).parts[0]![0]![0]).toEqual([36359474.1, 3272217.3]);
    expect(planeAreaOf(layer, 0)).toBeCloseTo(60_000, 6);
    expect(planeAreaOf(layer, 1)).toBeCloseTo(15_000, 6);
    const projected = await reproject(layer);
    expect(projected.issues).toEqual([]);
    const shapes = buildPolygons(projected.layer.geometry, () => true).polygons;
    const [first, second] = ellipsoidalAreas(shapes);
    expect(first).toBeCloseTo(59_970.849, 2);
    expect(second).toBeCloseTo(14_992.758, 2);
    const [lon, lat] = plainShape(projected.layer, 1).parts[0]![0]![0]!;
    expect(lon).toBeCloseTo(106.555388854, 9);
    expect(lat).toBeCloseTo(29.562608724, 9);
  });
});

describe('three plots', () => {
  it('has what the form can hold', async () => {
    const { layer, issues } = await readBytes(load('three-plots.txt'));
    expect(issues).toEqual([]);
    expect(layer).toMatchObject({ crs: 'EPSG:4524', rowCount: 3 });
    expect(plainRows(layer).map((row) => row.地块编号)).toEqual(['SP-001', 'SP-002', 'SP-003']);
    const parts = [0, 1, 2].map((row) => plainShape(layer, row).parts.map((part) => part.length));
    expect(parts).toEqual([[1], [2], [1, 1]]);
  });
});

describe('coordinate system', () => {
  const plain = square(3272000, 359000);
  it.each([
    [standard, '坐标系=2000国家大地坐标系\n带号=38', 'EPSG:4524', ['txt-zone-contradicts']],
    [
      standard,
      '坐标系=2000国家大地坐标系\n几度分带=6\n带号=36',
      'EPSG:4524',
      ['txt-zone-contradicts'],
    ],
    [standard, '坐标系=2000国家大地坐标系', 'EPSG:4524', []],
    [standard, '带号=36', 'EPSG:4524', ['txt-system-missing']],
    [standard, '坐标系=西安80坐标系\n带号=36', 'EPSG:2360', []],
    [standard, '坐标系=1954年北京坐标系\n带号=36', 'EPSG:2412', []],
    [standard, '坐标系=重庆独立坐标系', null, ['txt-system-unknown']],
    [square(3272000, 18359000), '坐标系=2000国家大地坐标系\n几度分带=6', 'EPSG:4496', []],
    [plain, '坐标系=2000国家大地坐标系\n几度分带=3\n带号=36', 'EPSG:4545', []],
    [plain, '坐标系=CGCS2000\n几度分带=3\n中央子午线=108', 'EPSG:4545', []],
    [plain, '坐标系=2000国家大地坐标系\n几度分带=6\n带号=18', 'EPSG:4507', []],
    [plain, '坐标系=2000国家大地坐标系\n带号=18', 'EPSG:4507', []],
    [plain, '坐标系=1980西安坐标系\n几度分带=3\n带号=36', 'EPSG:2381', []],
    [plain, '坐标系=2000国家大地坐标系\n几度分带=3\n带号=77', null, ['txt-zone-unknown']],
    [plain, '坐标系=2000国家大地坐标系', null, ['txt-zone-missing']],
  ])('header %#', async (points, header, crs, told) => {
    const { layer, codes } = await readText(fileOf(points, header));
    expect(layer.crs).toBe(crs);
    expect(codes).toEqual(told);
  });

  it('follows the user', async () => {
    const { layer } = await readBytes(encoder.encode(fileOf(plain, '')), {
      crs: 'EPSG:4545',
      encoding: 'utf-8',
    });
    expect(layer).toMatchObject({ crs: 'EPSG:4545', encoding: { from: 'user' } });
  });

  it('puts swapped X and Y right, parcel by parcel, and says so', async () => {
    const swapped = square(36359000, 3272000);
    const { layer, issues } = await readText(
      fileOf(`${standard}\n5,1.0000,B,乙,面,,,,@\n${swapped}`),
    );
    expect(issues).toMatchObject([{ code: 'txt-axes-swapped', rows: [2] }]);
    expect(plainShape(layer, 0).parts[0]![0]![0]).toEqual([36359000, 3272000]);
    expect(plainShape(layer, 1).parts[0]![0]![0]).toEqual([36359000, 3272000]);
  });

  it('takes degrees as degrees', async () => {
    const points = 'J1,1,29.56,106.55\nJ2,1,29.57,106.55\nJ3,1,29.57,106.56';
    const { layer } = await readText(
      fileOf(points, '坐标系=2000国家大地坐标系\n计量单位=度', '3,1,A,甲,面,,,,@'),
    );
    expect(layer.crs).toBe('EPSG:4490');
    expect(plainShape(layer, 0).parts[0]![0]![0]).toEqual([106.55, 29.56]);
  });
});

describe('rings', () => {
  it('decides by containment, whatever the numbers of the rings', async () => {
    const far = square(3272500, 36359500, 10, 3, 9);
    const hole = square(3272020, 36359020, 20, 1, 5);
    const island = square(3272025, 36359025, 5, 4, 13);
    const { layer } = await readText(
      fileOf([far, hole, island, square(3272000, 36359000, 100, 7, 20)].join('\n')),
    );
    const shape = plainShape(layer, 0);
    expect(shape.parts.map((part) => part.length)).toEqual([1, 1, 2]);
    expect(planeAreaOf(layer, 0)).toBeCloseTo(100 + 25 + 10_000 - 400);
  });

  it('begins a new ring in the same 圈号 after the first point came again, or when numbers restart', async () => {
    const { layer } = await readText(fileOf(`${standard}\n${square(3272500, 36359500, 10)}`));
    expect(plainShape(layer, 0).parts).toHaveLength(2);
    const further = square(3272500, 36359500, 10, 1, 5);
    const continued = await readText(fileOf(`${standard}\n${further}`));
    expect(plainShape(continued.layer, 0).parts).toHaveLength(2);
    const open = (text: string) => text.split('\n').slice(0, 4).join('\n');
    const restarted = await readText(
      fileOf(`${open(standard)}\n${open(square(3272500, 36359500, 10))}`),
    );
    expect(plainShape(restarted.layer, 0).parts).toHaveLength(2);
  });

  it('takes points without a ring number, with spaces, with a height, and a hole that touches its shell', async () => {
    const bare = standard.replace(/^(J\d+),1,/gm, '$1,');
    const spaced = standard.replaceAll(',', '  ');
    const high = standard.replace(/$/gm, ',250.1');
    const touching = `${standard}\n${square(3272000, 36359000, 20, 2, 5)}`;
    for (const points of [bare, spaced, high]) {
      const { layer, codes } = await readText(fileOf(points));
      expect(planeAreaOf(layer, 0)).toBeCloseTo(10_000);
      expect(codes).toEqual([]);
    }
    const corner = `${standard}\n${square(3272100, 36359100, -20, 2, 5)}`;
    for (const points of [touching, corner]) {
      const { layer } = await readText(fileOf(points));
      expect(plainShape(layer, 0).parts.map((part) => part.length)).toEqual([2]);
    }
  });

  it('refuses a ring of two points and keeps the row', async () => {
    const { layer, issues } = await readText(
      fileOf('J1,1,3272000.0,36359000.0\nJ2,1,3272100.0,36359000.0'),
    );
    expect(plainShape(layer, 0)).toEqual({ kind: 'invalid', parts: [] });
    expect(issues.map(({ code, rows }) => [code, rows])).toEqual([
      ['txt-ring-too-short', [1]],
      ['txt-point-count', [1]],
    ]);
    expect(plainRows(layer)[0]).toMatchObject({ 地块编号: 'A' });
  });

  it('reads lines and points, and parcels without points', async () => {
    const two = 'J1,1,3272000.0,36359000.0\nJ2,1,3272100.0,36359000.0';
    const text = fileOf(
      `${two}\n2,,B,乙,点,,,,@\n${two}\n0,,C,丙,面,,,,@`,
      undefined,
      '2,,A,甲,线,,,,@',
    );
    const { layer, codes } = await readText(text);
    expect([0, 1, 2].map((row) => plainShape(layer, row).kind)).toEqual(['line', 'point', 'none']);
    expect(plainShape(layer, 1).parts).toHaveLength(2);
    expect(plainRows(layer)[0]).toMatchObject({ 图形属性: '线' });
    expect(codes).toEqual(['txt-parcel-without-points']);
  });
});

describe('lines', () => {
  it('tells a wrong count and lines that it cannot read', async () => {
    const { issues } = await readText(
      fileOf(`${standard}\n这一行不知所云`, undefined, '7,1.0000,A,甲,面,,,,@'),
    );
    expect(issues).toMatchObject([
      { code: 'txt-line-unreadable', values: { count: 1, line: 12, found: '这一行不知所云' } },
      { code: 'txt-point-count', rows: [1], values: { expected: '7', found: 5 } },
    ]);
    const without = await readText(fileOf(standard, undefined, '4,1.0000,A,甲,面,,,,@'));
    expect(without.codes).toEqual([]);
  });

  it('keeps the positions of longer forms raw', async () => {
    const { layer } = await readText(
      fileOf(standard, undefined, '5,1.0000,A,甲，乙,面,H48,工业,耕地,0101,6,7,备注,@'),
    );
    expect(plainRows(layer)[0]).toEqual({
      地块编号: 'A',
      地块名称: '甲，乙',
      '地块面积(公顷)': 1,
      图幅号: 'H48',
      地块用途: '工业',
      '第 8 项': '耕地',
      '第 9 项': '0101',
      '第 10 项': '6',
      '第 11 项': '7',
      '第 12 项': '备注',
    });
  });

  it('reads points without any @ line, and an @ line without the sign', async () => {
    const bare = await readText(standard);
    expect(bare.codes).toEqual(['txt-system-missing', 'txt-parcel-line-missing']);
    expect(bare.layer.crs).toBe('EPSG:4524');
    const unsigned = await readText(fileOf(standard, undefined, '5,1.0000,001,甲,面,,,'));
    expect(unsigned.codes).toEqual([]);
    expect(plainRows(unsigned.layer)[0]).toMatchObject({ 地块编号: '001' });
  });

  it('tells parameters of a shift, which are not applied, and a unit of length that it does not know', async () => {
    const { codes } = await readText(
      fileOf(standard, '坐标系=2000国家大地坐标系\n转换参数=1.5,2,0,0,0,0,1\n计量单位=尺'),
    );
    expect(codes).toEqual(['txt-shift-ignored', 'txt-length-unit']);
  });

  it('says when there is no parcel', async () => {
    const { layers, issues } = await readText('[属性描述]\n带号=36\n[地块坐标]\n');
    expect(layers).toEqual([]);
    expect(issues).toMatchObject([{ code: 'txt-no-parcels', severity: 'blocks' }]);
  });

  it('leaves other texts alone', () => {
    for (const text of ['a,b\n1,2\n', '{"a":1}', 'words\nand words', ''])
      expect(coordinateTxt.sniff(encoder.encode(text), 'x.txt')).toBe(false);
  });
});

describe('areas', () => {
  const parcel = (area: string, x: number) => `5,${area},P${x},甲,面,,,,@\n${square(x, 36359000)}`;
  const read2 = (first: string, second: string) =>
    readText(
      fileOf(
        `${square(3272000, 36359000)}\n${parcel(second, 3273000)}`,
        undefined,
        `5,${first},A,甲,面,,,,@`,
      ),
    );

  it.each([
    ['10000', '9999', '地块面积(平方米)', 'txt-areas-in-square-metres'],
    ['15', '15.0', '地块面积(亩)', 'txt-areas-in-mu'],
  ])('%s and %s are no hectares', async (first, second, heading, code) => {
    const { layer, issues } = await read2(first, second);
    expect(issues).toMatchObject([{ code, severity: 'warns' }]);
    expect(plainRows(layer).map((row) => row[heading])).toEqual([Number(first), Number(second)]);
  });

  it('keeps out of the hectares what only some parcels have in another unit', async () => {
    const { layer, issues } = await read2('1.0', '10000');
    expect(issues).toMatchObject([
      { code: 'txt-area-unit-doubtful', rows: [2], values: { found: '10000' } },
    ]);
    expect(plainRows(layer)[0]!['地块面积(公顷)']).toBe(1);
    expect(plainRows(layer)[1]!['地块面积(公顷)']).toBe(undefined);
    expect(plainRows(layer)[1]!.单位存疑的面积).toBe('10000');
  });

  it('takes the unit in the value', async () => {
    const { layer, codes } = await read2('15亩', '1公顷');
    expect(plainRows(layer).map((row) => [row['地块面积(亩)'], row['地块面积(公顷)']])).toEqual([
      [15, undefined],
      [undefined, 1],
    ]);
    expect(codes).toEqual([]);
  });

  it('tells areas that differ and those that are no numbers', async () => {
    const { issues, layer } = await read2('1.003', '约一公顷');
    expect(issues).toMatchObject([
      { code: 'txt-area-differs', rows: [1], values: { percent: 0.3 } },
      { code: 'txt-area-unreadable', rows: [2], values: { found: '约一公顷' } },
    ]);
    expect(plainRows(layer)[1]!['地块面积(公顷)']).toBe('约一公顷');
    expect((await read2('1.5', '1.001')).issues).toMatchObject([
      { code: 'txt-area-differs', values: { percent: 50 } },
    ]);
  });
});

it('survives 3,000 damaged files', async () => {
  let rows = 0;
  for (const bytes of mutations(load('coordinate-txt/coordinate-golden-gbk.txt'), 3000, 0)) {
    const { layers } = await coordinateTxt.read({ name: 'f.txt', bytes }, checkpoint);
    rows += layers[0]?.rowCount ?? 0;
  }
  expect(rows).toBeGreaterThan(3000);
});

it('does not hang on thousands of rings in one parcel', async () => {
  const rings = Array.from({ length: 6000 }, (_, i) =>
    square(3200000 + i, 36300000 + i, 20000 - 3 * i, i + 1),
  );
  const { codes } = await readText(fileOf(rings.join('\n')));
  expect(codes).toContain('txt-rings-too-many');
});
