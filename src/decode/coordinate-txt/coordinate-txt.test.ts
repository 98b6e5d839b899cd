import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import {
  checkpoint,
  encoder,
  fileOf,
  load,
  readBytes,
  readText,
  square,
  standard,
} from '../../../data/fixtures/coordinate-txt-setup';
import { plainRows, plainShape, planeAreaOf } from '../../../data/fixtures/plain-rows';
import { coordinateTxt } from './coordinate-txt';

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
