import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainRows, plainShape, planeAreaOf } from '../../../data/fixtures/plain-rows';
import { Cancelled } from '../format';
import { dxf } from './dxf';
import { plainDxfText, plainMText } from './dxf-text';

const checkpoint = async () => {};
const encoder = new TextEncoder();
const load = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../data/fixtures/${name}`, import.meta.url)));

type Group = [number, string | number];
const lines = (groups: Group[]) => groups.map(([code, value]) => `${code}\n${value}\n`).join('');
const entity = (name: string, groups: Group[]) => lines([[0, name], [8, '0'], ...groups]);
const points = (pairs: number[][]): Group[] =>
  pairs.flatMap(([x, y]): Group[] => [
    [10, x!],
    [20, y!],
  ]);
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const polyline = (pairs: number[][], flags = 1, more: Group[] = []) =>
  entity('LWPOLYLINE', [[90, pairs.length], [70, flags], ...more, ...points(pairs)]);
const section = (name: string, body: string) => `0\nSECTION\n2\n${name}\n${body}0\nENDSEC\n`;
const drawingOf = (entities: string, before = '') =>
  `${before}${section('ENTITIES', entities)}0\nEOF\n`;

async function readBytes(bytes: Uint8Array) {
  const { layers, issues } = await dxf.read({ name: 'a.dxf', bytes }, checkpoint);
  return { layers, layer: layers[0]!, issues, codes: issues.map((issue) => issue.code) };
}
const read = (entities: string, before?: string) =>
  readBytes(encoder.encode(drawingOf(entities, before)));

describe('dxf', () => {
  it('reads of the three plots what it can hold', async () => {
    const bytes = load('three-plots.dxf');
    expect(dxf.sniff(bytes, 'x')).toBe(true);
    const { layers, layer, issues } = await readBytes(bytes);
    expect(issues).toEqual([]);
    expect(layers).toHaveLength(1);
    expect(layer).toMatchObject({ name: 'a', crs: null, encoding: { encoding: 'utf-8' } });
    const rows = plainRows(layer);
    expect(rows.filter((row) => row.图层 === '地块').map((row) => row.文字)).toEqual([
      'SP-001',
      'SP-002',
      'SP-003',
      'SP-003',
    ]);
    expect(rows[0]).toEqual({ 图层: '地块', 颜色号: 1, 文字: 'SP-001' });
    expect(plainShape(layer, 0).parts[0]![0]![0]).toEqual([36359474.08666, 3272217.29858]);
    expect(plainShape(layer, 0).parts[0]![0]).toHaveLength(5);
  });

  it('reads old polylines, points and lines into layers of their own, and what they are called', async () => {
    const old = `${entity('POLYLINE', [
      [66, 1],
      [10, 0],
      [20, 0],
      [70, 1],
    ])}${square(0, 0, 10)
      .map((pair) => entity('VERTEX', points([pair])))
      .join('')}${entity('SEQEND', [])}`;
    const open = polyline(
      [
        [0, 0],
        [5, 5],
      ],
      0,
    );
    const meeting = polyline([...square(20, 0, 2), [20, 0]], 0);
    const { layers, issues } = await read(
      `${old}${open}${meeting}${entity('POINT', points([[1, 2]]))}${entity('LINE', [...points([[0, 0]]), [11, 3], [21, 4]])}`,
    );
    expect(issues).toEqual([]);
    expect(layers.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['a', 2],
      ['a-line', 2],
      ['a-point', 1],
    ]);
    expect(planeAreaOf(layers[0]!, 0)).toBe(100);
    expect(planeAreaOf(layers[0]!, 1)).toBe(4);
    expect(plainShape(layers[1]!, 1)).toEqual({
      kind: 'line',
      parts: [
        [
          [
            [0, 0],
            [3, 4],
          ],
        ],
      ],
    });
    expect(plainShape(layers[2]!, 0)).toEqual({ kind: 'point', parts: [[[[1, 2]]]] });
  });

  it('cuts arcs into short edges', async () => {
    const circle = entity('LWPOLYLINE', [
      [70, 1],
      [10, 0],
      [20, 0],
      [42, 1],
      [10, 20],
      [20, 0],
      [42, 1],
    ]);
    const { layer } = await read(circle);
    expect(planeAreaOf(layer, 0)).toBeGreaterThan(0.998 * Math.PI * 100);
    expect(planeAreaOf(layer, 0)).toBeLessThan(Math.PI * 100);
    const [ring] = plainShape(layer, 0).parts[0]!;
    expect(ring).toHaveLength(73);
    for (const [x, y] of ring!) expect(Math.hypot(x! - 10, y!)).toBeCloseTo(10);
    // A positive bulge runs to the right of its chord: below it, from left to right.
    expect(Math.min(...ring!.slice(0, 36).map(([, y]) => y!))).toBeCloseTo(-10);
    const dent = await read(
      entity('LWPOLYLINE', [
        [70, 1],
        [10, 0],
        [20, 0],
        [42, -0.5],
        [10, 10],
        [20, 0],
        [10, 10],
        [20, 10],
        [10, 0],
        [20, 10],
      ]),
    );
    const segment = ((): number => {
      const angle = 4 * Math.atan(0.5);
      const radius = 10 / (2 * Math.sin(angle / 2));
      return (radius ** 2 * (angle - Math.sin(angle))) / 2;
    })();
    expect(planeAreaOf(dent.layer, 0)).toBeCloseTo(100 - segment, 0);
    const mirrored = await read(polyline(square(10, 0, 5), 1, [[230, -1]]));
    expect(plainShape(mirrored.layer, 0).parts[0]![0]![0]).toEqual([-10, 0]);
  });

  it('reads hatches with their holes, but not those that fill a polyline', async () => {
    const path = (pairs: number[][]): Group[] => [
      [92, 2],
      [72, 0],
      [73, 1],
      [93, pairs.length],
      ...points(pairs),
      [97, 0],
    ];
    const hatch = (...paths: number[][][]) =>
      entity('HATCH', [
        ...points([[0, 0]]),
        [91, paths.length],
        ...paths.flatMap(path),
        [75, 1],
        [98, 1],
        ...points([[3, 3]]),
      ]);
    const edges = entity('HATCH', [
      [91, 1],
      [92, 1],
      [93, 3],
      [72, 1],
      [10, 50],
      [20, 0],
      [11, 60],
      [21, 0],
      [72, 1],
      [10, 60],
      [20, 0],
      [11, 60],
      [21, 10],
      [72, 1],
      [10, 60],
      [20, 10],
      [11, 50],
      [21, 0],
      [97, 0],
      [75, 0],
    ]);
    const seeded = entity('HATCH', [
      [91, 1],
      ...path(square(80, 0, 4)).slice(0, -1),
      [75, 1],
      [98, 1],
      ...points([[99, 99]]),
    ]);
    const round = entity('HATCH', [
      [91, 1],
      [92, 1],
      [93, 1],
      [72, 2],
      [10, 0],
      [20, 0],
      [40, 5],
      [75, 0],
    ]);
    const { layer, issues } = await read(
      `${polyline(square(0, 0, 10))}${hatch(square(0, 0, 10))}${hatch(square(20, 0, 10), square(22, 2, 3))}${edges}${seeded}${round}`,
    );
    expect(layer.rowCount).toBe(4);
    expect([0, 1, 2, 3].map((row) => planeAreaOf(layer, row))).toEqual([100, 91, 50, 16]);
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ['dxf-not-read', { found: 'HATCH × 1' }],
      ['dxf-hatch-repeated', { count: 1 }],
    ]);
  });

  it('gives each text to the smallest polygon around it', async () => {
    const text = (x: number, y: number, value: string) =>
      entity('TEXT', [...points([[x, y]]), [1, value]]);
    const aligned = entity('TEXT', [
      ...points([[90, 90]]),
      [11, 2],
      [21, 2],
      [72, 1],
      [1, '\\U+4E2D%%d'],
    ]);
    const multi = entity('MTEXT', [
      ...points([[8, 8]]),
      [3, '{\\fSimSun|b0;大'],
      [1, '\\P2.5\\S2^1;}'],
    ]);
    const { layer, issues } = await read(
      `${polyline(square(0, 0, 10))}${polyline(square(1, 1, 3))}${text(2, 3, 'A')}${aligned}${multi}${text(50, 50, '外')}`,
    );
    expect(plainRows(layer).map((row) => row.文字)).toEqual(['大 2.52/1', 'A 中°']);
    expect(issues).toMatchObject([
      { code: 'dxf-texts-outside', severity: 'notes', values: { count: 1 } },
    ]);
  });

  it('finds the polygon of each of many texts', async () => {
    const count = 8000;
    const placeOf = (i: number): [number, number] => [(i % 100) * 20, Math.floor(i / 100) * 20];
    const rows = Array.from({ length: count }, (_, i) => {
      const [x, y] = placeOf(i);
      const label = entity('TEXT', [...points([[x + 5, y + 5]]), [1, `T${i}`]]);
      return polyline(square(x, y, 10)) + label;
    });
    const { layer, issues } = await read(rows.join(''));
    expect(issues).toEqual([]);
    expect(plainRows(layer).map((row) => row.文字)).toEqual(rows.map((_, i) => `T${i}`));
  });

  it('takes the colour of the layer', async () => {
    const tables = section(
      'TABLES',
      lines([
        [0, 'TABLE'],
        [2, 'LAYER'],
        [0, 'LAYER'],
        [2, '0'],
        [62, -3],
        [0, 'ENDTAB'],
      ]),
    );
    const { layer } = await read(
      `${polyline(square(0, 0, 1))}${polyline(square(5, 0, 1), 1, [[62, 5]])}`,
      tables,
    );
    expect(plainRows(layer).map((row) => row.颜色号)).toEqual([3, 5]);
  });

  it('reads GBK by the code page', async () => {
    const header = section(
      'HEADER',
      lines([
        [9, '$ACADVER'],
        [1, 'AC1015'],
        [9, '$DWGCODEPAGE'],
        [3, 'ANSI_936'],
      ]),
    );
    const bytes = encoder.encode(
      drawingOf(
        entity('LWPOLYLINE', [[8, '@'], [70, 1], ...points(square(0, 0, 1))]).replace('8\n0\n', ''),
        header,
      ),
    );
    const gbk = Uint8Array.from(
      [...bytes].flatMap((byte) => (byte === 0x40 ? [0xbc, 0xd7] : [byte])),
    );
    const { layer } = await readBytes(gbk);
    expect(layer.encoding).toEqual({ encoding: 'gb18030', from: 'mark' });
    expect(plainRows(layer)).toEqual([{ 图层: '甲' }]);
  });

  it('tells what it does not read, what is broken and where the file breaks off', async () => {
    const { issues, layer } = await read(
      `${entity('INSERT', [])}${entity('INSERT', [])}${entity('SPLINE', [])}${polyline(square(0, 0, 1))}${polyline(
        [
          [0, 0],
          [1, Number.NaN],
        ],
      )}${polyline([
        [0, 0],
        [1, 1],
      ])}`,
    );
    expect(issues).toMatchObject([
      { code: 'dxf-not-read', values: { found: 'INSERT × 2, SPLINE × 1' } },
      { code: 'dxf-shape-broken', rows: [2, 3], layer: 'a' },
    ]);
    expect(layer.rowCount).toBe(3);
    const cut = drawingOf(polyline(square(0, 0, 1)) + polyline(square(5, 5, 1))).slice(0, -40);
    expect((await readBytes(encoder.encode(cut))).codes).toContain('dxf-cut');
  });

  it('names binary and empty drawings', async () => {
    const binary = await readBytes(encoder.encode('AutoCAD Binary DXF\r\n\u001a\0'));
    expect(binary.issues).toMatchObject([{ code: 'dxf-binary', severity: 'blocks' }]);
    const empty = await read(entity('INSERT', []));
    expect(empty.layers).toEqual([]);
    expect(empty.codes).toEqual(['dxf-not-read', 'dxf-no-shapes']);
  });

  it('reads texts without their codes', () => {
    expect(plainMText('{\\C1;a\\\\b \\{c\\} \\H2.5x;d}')).toBe('a\\b {c} d');
    expect(plainDxfText('%%uA%%p1 \\M+1BCD7')).toBe('A±1 甲');
  });

  it('lets the user cancel', async () => {
    const cancelling = async () => {
      throw new Cancelled();
    };
    const bytes = encoder.encode(drawingOf(polyline(square(0, 0, 1))));
    await expect(dxf.read({ name: 'a.dxf', bytes }, cancelling)).rejects.toThrow(Cancelled);
  });

  it('survives 2,500 damaged files, and a forged count of vertices', async () => {
    let rows = 0;
    const forged = await read(
      entity('LWPOLYLINE', [[90, 2147483647], [70, 1], ...points(square(0, 0, 1))]),
    );
    expect(forged.layer.rowCount).toBe(1);
    const base = load('three-plots.dxf');
    for (const bytes of mutations(base, 2500, 0)) {
      const { layers } = await dxf.read({ name: 'f.dxf', bytes }, checkpoint);
      rows += layers[0]?.rowCount ?? 0;
    }
    expect(rows).toBeGreaterThan(2500);
  });
});
