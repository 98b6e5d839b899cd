import { expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { geodesicLength } from './geodesic-length';
import { jointSides } from './joint-sides';
import { rowGap } from './row-gap';
import { boxesOfRows } from './row-index';
import { rowNeighbours } from './row-neighbours';

const [east, north] = [1.0313e-5, 9.02e-6];

/** A rectangle of metres from a corner, near Chongqing. */
function rectangle(x: number, y: number, width: number, height: number): number[][][][] {
  const at = (mx: number, my: number) => [106.5 + mx * east, 29.5 + my * north];
  return [[[at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)]]];
}

function gapOf(a: number[][][][] | null, b: number[][][][] | null, beyond?: number) {
  const polygons = polygonColumnFrom([a, b]);
  const boxes = boxesOfRows(polygons);
  return rowGap({ polygons, row: 0, boxes }, { polygons, row: 1, boxes }, beyond);
}

const square = rectangle(0, 0, 100, 100);

test('measures between the nearest edges, as the geodesic does', () => {
  const gap = gapOf(square, rectangle(120, 30, 50, 50));
  const length = geodesicLength(106.5 + 100 * east, 29.5, 106.5 + 120 * east, 29.5);
  expect(gap).toBeCloseTo(length, 1);
  const across = gapOf(square, rectangle(103, 104, 50, 50));
  expect(across).toBeGreaterThan(4.9);
  expect(across).toBeLessThan(5.1);
});

test('is 0 where shapes touch, overlap or contain one another', () => {
  expect(gapOf(square, rectangle(100, 20, 50, 50))).toBe(0);
  expect(gapOf(square, rectangle(50, 50, 100, 100))).toBe(0);
  expect(gapOf(square, rectangle(40, -50, 10, 300))).toBe(0);
  expect(gapOf(square, rectangle(40, 40, 10, 10))).toBe(0);
  expect(gapOf(rectangle(40, 40, 10, 10), square, 5)).toBe(0);
});

test('is not told beyond a limit or without a shape', () => {
  expect(gapOf(square, rectangle(120, 0, 50, 50), 19)).toBe(Number.POSITIVE_INFINITY);
  expect(gapOf(square, rectangle(120, 0, 50, 50), 21)).toBeLessThan(21);
  expect(gapOf(square, null)).toBe(Number.POSITIVE_INFINITY);
});

test('finds the same neighbours as measuring every pair', async () => {
  const shapes = Array.from({ length: 40 }, (_, k) =>
    k === 7 ? null : rectangle((k % 8) * 130, Math.floor(k / 8) * 112, 100 + (k % 3) * 14, 100),
  );
  const polygons = polygonColumnFrom(shapes);
  const boxes = boxesOfRows(polygons);
  const rows = shapes.map((_, k) => k).filter((k) => k % 5 !== 4);
  const found = await rowNeighbours(polygons, rows, 20, async () => {});
  const expected = rows.map((row) =>
    rows.flatMap((other, at) =>
      other !== row && rowGap({ polygons, row, boxes }, { polygons, row: other, boxes }) <= 20
        ? [at]
        : [],
    ),
  );
  expect(found.map((near) => near.map(({ at }) => at).sort((a, b) => a - b))).toEqual(expected);
  expect(expected.some((near) => near.length > 1)).toBe(true);
});

test('the joint rectangle holds what lies between', () => {
  const polygons = polygonColumnFrom([square, rectangle(120, 0, 80, 100)]);
  const [long, short] = jointSides(polygons)([0, 1]);
  expect(long / 200).toBeCloseTo(1, 2);
  expect(short / 100).toBeCloseTo(1, 2);
});
