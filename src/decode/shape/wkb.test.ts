import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { GeometryBuilder } from '../geometry-builder';
import { noFindings } from './binary-shape';
import { readWkb } from './wkb';

type Order = 'little' | 'big';

/** Well-known binary from a list: numbers with `u8:`, `u32:` or `f64:`, `NDR` and `XDR` for the byte order. */
function wkb(
  order: Order,
  ...items: (number | { type: number } | { count: number })[]
): Uint8Array {
  const bytes: number[] = [];
  const put = (size: number, write: (view: DataView) => void) => {
    const view = new DataView(new ArrayBuffer(size));
    write(view);
    bytes.push(...new Uint8Array(view.buffer));
  };
  const little = order === 'little';
  for (const item of items) {
    if (typeof item === 'number') put(8, (view) => view.setFloat64(0, item, little));
    else if ('type' in item) {
      bytes.push(little ? 1 : 0);
      put(4, (view) => view.setUint32(0, item.type, little));
    } else put(4, (view) => view.setUint32(0, item.count, little));
  }
  return Uint8Array.from(bytes);
}

function read(bytes: Uint8Array) {
  const geometry = new GeometryBuilder(64);
  const findings = noFindings();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = readWkb(view, 0, bytes.length, geometry, findings);
  geometry.closeRow(kind);
  const { coordinates, ringOffsets, partOffsets, rowOffsets } = geometry.finish();
  const offsets = [[...ringOffsets], [...partOffsets], [...rowOffsets]];
  return { kind, coordinates: [...coordinates], offsets, findings };
}

const type = (code: number) => ({ type: code });
const count = (n: number) => ({ count: n });
const square = [count(5), 0, 0, 4, 0, 4, 4, 0, 4, 0, 0];
const squareNumbers = [0, 0, 4, 0, 4, 4, 0, 4, 0, 0];

describe.each(['little', 'big'] as const)('readWkb, %s end first', (order) => {
  it.each([
    ['plain', 1, [1, 2], 2],
    ['ISO Z', 1001, [1, 2, 3], 3],
    ['ISO M', 2001, [1, 2, 3], 3],
    ['ISO ZM', 3001, [1, 2, 3, 4], 4],
    ['extended Z', 0x80000001, [1, 2, 3], 3],
    ['extended M', 0x40000001, [1, 2, 3], 3],
    ['extended ZM', 0xc0000001, [1, 2, 3, 4], 4],
    ['extended with a system', 0x20000001, [count(4524), 1, 2], 2],
    ['extended Z with a system', 0xa0000001, [count(4524), 1, 2, 3], 3],
  ])('reads a point: %s', (_, code, rest, ordinates) => {
    const { kind, coordinates, findings } = read(wkb(order, type(code), ...rest));
    expect([kind, coordinates, findings.ordinates]).toEqual(['point', [1, 2], ordinates]);
  });

  it('reads a polygon with a hole', () => {
    const hole = [count(4), 1, 1, 1, 2, 2, 2, 1, 1];
    const { kind, coordinates, offsets } = read(wkb(order, type(3), count(2), ...square, ...hole));
    expect([kind, coordinates]).toEqual(['polygon', [...squareNumbers, 1, 1, 1, 2, 2, 2, 1, 1]]);
    expect(offsets).toEqual([
      [0, 5, 9],
      [0, 2],
      [0, 1],
    ]);
  });

  it('reads several polygons, lines and points', () => {
    const polygons = [
      type(6),
      count(2),
      type(3),
      count(1),
      ...square,
      type(3),
      count(1),
      ...square,
    ];
    expect(read(wkb(order, ...polygons)).offsets).toEqual([
      [0, 5, 10],
      [0, 1, 2],
      [0, 2],
    ]);
    const lines = [type(5), count(1), type(2), count(2), 0, 0, 1, 1];
    expect(read(wkb(order, ...lines))).toMatchObject({ kind: 'line', coordinates: [0, 0, 1, 1] });
    const points = [type(4), count(2), type(1), 5, 6, type(1), 7, 8];
    expect(read(wkb(order, ...points))).toMatchObject({ kind: 'point', coordinates: [5, 6, 7, 8] });
  });

  it('takes polygons out of a collection, and calls different kinds mixed', () => {
    const polygon = [type(3), count(1), ...square];
    const two = read(wkb(order, type(7), count(2), ...polygon, ...polygon));
    expect([two.kind, two.offsets[2]]).toEqual(['polygon', [0, 2]]);
    const both = read(wkb(order, type(7), count(2), type(1), 1, 2, ...polygon));
    expect([both.kind, both.offsets[2]]).toEqual(['mixed', [0, 2]]);
    const nested = read(wkb(order, type(7), count(1), type(7), count(1), ...polygon));
    expect([nested.kind, nested.findings.isNested]).toEqual(['polygon', true]);
  });

  it('reads curves that are straight and refuses those that are not', () => {
    const straight = [type(12), count(1), type(10), count(1), type(2), ...square];
    expect(read(wkb(order, ...straight))).toMatchObject({
      kind: 'polygon',
      coordinates: squareNumbers,
    });
    const { kind, findings } = read(wkb(order, type(10), count(1), type(8), ...square));
    expect([kind, findings.problem, findings.values]).toEqual([
      'invalid',
      'geometry-type-not-read',
      { found: 'CircularString' },
    ]);
  });
});

describe('readWkb', () => {
  it.each([
    ['a polygon without rings', [type(3), count(0)]],
    ['a polygon with an empty ring', [type(3), count(1), count(0)]],
    ['no polygons', [type(6), count(0)]],
    ['a line of no points', [type(2), count(0)]],
    ['a point of no numbers', [type(1), NaN, NaN]],
    ['an empty collection', [type(7), count(0)]],
  ])('finds nothing in %s', (_, items) => {
    const { kind, findings } = read(wkb('little', ...items));
    expect([kind, findings.problem]).toEqual(['none', null]);
  });

  it('closes an open ring and leaves out a hole of no area', () => {
    const open = [count(4), 0, 0, 4, 0, 4, 4, 0, 4];
    const flat = [count(2), 1, 1, 2, 2];
    const { kind, coordinates, findings } = read(
      wkb('little', type(3), count(2), ...open, ...flat),
    );
    expect([kind, coordinates]).toEqual(['polygon', squareNumbers]);
    expect(findings).toMatchObject({ closedRings: 1, droppedHoles: 1 });
  });

  it.each([
    ['a ring of two points', [type(3), count(1), count(2), 0, 0, 1, 1], 'ring-too-short'],
    ['a line of one point', [type(2), count(1), 0, 0], 'line-too-short'],
    ['a number that is none', [type(2), count(2), 0, NaN, 1, 1], 'coordinates-not-finite'],
    ['an endless number', [type(1), Infinity, 1], 'coordinates-not-finite'],
    ['more points than bytes', [type(2), count(0xffffffff), 0, 0], 'wkb-too-short'],
    ['more rings than bytes', [type(3), count(0x7fffffff)], 'wkb-too-short'],
    ['more parts than bytes', [type(6), count(1e9)], 'wkb-too-short'],
    ['half a point', [type(1), 1], 'wkb-too-short'],
    ['nothing', [], 'wkb-too-short'],
    ['a point among polygons', [type(6), count(1), type(1), 1, 2], 'wkb-damaged'],
    ['an unknown type', [type(99), count(0)], 'geometry-type-not-read'],
    ['a triangle', [type(17), count(1), ...square], 'geometry-type-not-read'],
  ])('refuses %s', (_, items, problem) => {
    const { kind, coordinates, findings } = read(wkb('little', ...items));
    expect([kind, coordinates, findings.problem]).toEqual(['invalid', [], problem]);
  });

  it('refuses a byte order that is none and collections without end', () => {
    const bytes = wkb('little', type(1), 1, 2);
    bytes[0] = 7;
    expect(read(bytes).findings.problem).toBe('wkb-damaged');
    const deep = Array.from({ length: 5000 }, () => [type(7), count(1)]).flat();
    expect(read(wkb('little', ...deep)).findings.problem).toBe('geometry-collection-too-deep');
  });

  it('reads inside its bounds only', () => {
    const bytes = wkb('little', type(1), 1, 2);
    const view = new DataView(Uint8Array.from([9, ...bytes, 9]).buffer);
    const geometry = new GeometryBuilder(64);
    expect(readWkb(view, 1, 22, geometry)).toBe('point');
    expect(readWkb(view, 1, 21, geometry)).toBe('invalid');
    expect(readWkb(view, 1, 999, geometry)).toBe('point');
  });

  it('survives 20,000 damaged shapes', () => {
    const polygon = [type(3), count(1), ...square];
    const base = wkb(
      'little',
      type(7),
      count(3),
      type(6),
      count(2),
      ...polygon,
      ...polygon,
      type(1),
      1,
      2,
      ...polygon,
    );
    for (const bytes of mutations(base, 20000, 0)) {
      const { kind, coordinates, findings } = read(bytes);
      expect(findings.problem !== null).toBe(kind === 'invalid');
      expect(coordinates.length).toBeLessThan(200);
      expect(coordinates.every(Number.isFinite)).toBe(true);
    }
  });
});
