import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiPolygonOfRow, polygonColumnFrom } from '../domain/polygons';
import { buildPolygons } from './build-polygons';
import { isInRow } from './point-in-row';
import { representativePoints } from './representative-point';

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

test('lies in the largest part, beside its hole; NaN without a shape', () => {
  const polygons = polygonColumnFrom([
    null,
    [[square(0, 0, 1)], [square(10, 10, 4), square(11, 11, 2).reverse()]],
  ]);
  const [x0, y0, x1, y1] = representativePoints(polygons);
  expect([x0, y0]).toEqual([Number.NaN, Number.NaN]);
  expect([x1, y1]).toEqual([10.5, 12]);
});

test('lies inside any shape', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 10 }), (points) => {
      const ring = points.map(([x, y]) => [106 + x * 1e-4, 29 + y * 1e-4]);
      const { polygonOffsets, ...rest } = polygonColumnFrom([[[ring]]]);
      const { polygons } = buildPolygons({ ...rest, partOffsets: polygonOffsets }, () => true);
      fc.pre(multiPolygonOfRow(polygons, 0).length > 0);
      const [x, y] = representativePoints(polygons);
      expect(isInRow(polygons, 0, x!, y!)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('lies inside an L whose middle is outside', () => {
  const polygons = polygonColumnFrom([
    [
      [
        [
          [0, 0],
          [10, 0],
          [10, 1],
          [1, 1],
          [1, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    ],
  ]);
  const [x, y] = representativePoints(polygons);
  expect(isInRow(polygons, 0, x!, y!)).toBe(true);
  expect(isInRow(polygons, 0, 5, 5)).toBe(false);
});
