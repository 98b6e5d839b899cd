import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ellipsoidalArea } from './ellipsoidal-area';
import { cutLand, joinLand } from './reshape-land';

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const square = [box(120, 30, 120.004, 30.004)];

test('neighbours become one without the border between them', () => {
  const joined = joinLand([square, [box(120.004, 30, 120.008, 30.004)]]);
  expect(joined).toHaveLength(1);
  expect(joined[0]).toHaveLength(1);
  expect(joined[0]![0]).toHaveLength(7);
  expect(ellipsoidalArea(joined) / ellipsoidalArea(square)).toBeCloseTo(2, 6);
});

test('a line of two points parts land, left and right', () => {
  const [left, right] = cutLand(square, [
    [120.001, 30.001],
    [120.001, 30.002],
  ])!;
  expect(ellipsoidalArea(left) / ellipsoidalArea(square)).toBeCloseTo(0.25, 6);
  expect(ellipsoidalArea(right) / ellipsoidalArea(square)).toBeCloseTo(0.75, 6);
});

test('a line that passes by, or has no length, parts nothing', () => {
  expect(
    cutLand(square, [
      [120.005, 30],
      [120.005, 30.004],
    ]),
  ).toBeNull();
  expect(
    cutLand(square, [
      [120.001, 30.001],
      [120.001, 30.001],
    ]),
  ).toBeNull();
});

test('whatever the line, no land is lost and none is made', () => {
  const holed = [
    [...box(120, 30, 120.004, 30.004), box(120.001, 30.001, 120.002, 30.003)[0]!.toReversed()],
  ];
  const coordinate = (least: number) =>
    fc.integer({ min: 0, max: 4000 }).map((step) => least + step / 1e6);
  const point = fc.tuple(coordinate(120), coordinate(30));
  const whole = ellipsoidalArea(holed);
  let parted = 0;
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 4 }), (line) => {
      const parts = cutLand(holed, line);
      if (!parts) return;
      parted++;
      const [left, right] = parts.map(ellipsoidalArea);
      expect(Math.abs(left! + right! - whole)).toBeLessThan(1e-6 * whole);
      expect(ellipsoidalArea(joinLand(parts)) / whole).toBeCloseTo(1, 6);
    }),
    { numRuns: 150 },
  );
  expect(parted).toBeGreaterThan(40);
});
