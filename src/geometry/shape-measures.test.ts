import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enclosingSides } from './enclosing-sides';
import { type PlanePoint, shapeMeasures } from './shape-measures';

const square = (x: number, y: number, side: number): PlanePoint[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const turned = (points: readonly PlanePoint[], angle: number): PlanePoint[] =>
  points.map(([x, y]) => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ]);

describe('the measures of a shape', () => {
  test('of a square with a hole', () => {
    const measures = shapeMeasures([[square(0, 0, 100), square(40, 40, 20)]])!;
    expect(measures.squareMeters).toBe(9600);
    expect(measures.perimeter).toBe(480);
    expect(measures.compactness).toBeCloseTo((4 * Math.PI * 9600) / 480 ** 2, 12);
    expect(measures.elongation).toBe(1);
    expect(measures.parts).toBe(1);
    expect(measures.fragmentation).toBe(0);
    expect(measures.edgeDensity).toBe(0.05);
  });

  test('of a circle is nearly fully compact', () => {
    const circle = Array.from(
      { length: 720 },
      (_, i): PlanePoint => [
        500 * Math.cos((i * Math.PI) / 360),
        500 * Math.sin((i * Math.PI) / 360),
      ],
    );
    expect(shapeMeasures([[circle]])!.compactness).toBeCloseTo(1, 4);
  });

  test('two equal pieces are half fragmented, a piece beside a hundredth hardly', () => {
    const two = shapeMeasures([[square(0, 0, 10)], [square(50, 0, 10)]])!;
    expect(two).toMatchObject({ parts: 2, fragmentation: 0.5 });
    const little = shapeMeasures([[square(0, 0, 10)], [square(50, 0, 1)]])!;
    expect(little.fragmentation).toBeCloseTo(1 - (100 / 101) ** 2 - (1 / 101) ** 2, 12);
  });

  test('encloses nothing: none', () => {
    expect(shapeMeasures([])).toBeNull();
    expect(
      shapeMeasures([
        [
          [
            [0, 0],
            [5, 5],
            [9, 9],
          ],
        ],
      ]),
    ).toBeNull();
  });

  test('stay as they are when the shape is turned or moved', () => {
    const shape: PlanePoint[] = [
      [0, 0],
      [300, 0],
      [300, 80],
      [120, 80],
      [120, 200],
      [0, 200],
    ];
    const before = shapeMeasures([[shape]])!;
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (angle) => {
        const after = shapeMeasures([[turned(shape, angle)]])!;
        for (const key of Object.keys(before) as (keyof typeof before)[])
          expect(after[key]).toBeCloseTo(before[key], 6);
      }),
    );
  });
});

describe('the rectangle around points', () => {
  test('finds the sides of a turned rectangle', () => {
    const box: PlanePoint[] = [
      [0, 0],
      [40, 0],
      [40, 10],
      [0, 10],
      [20, 5],
    ];
    for (const angle of [0, 0.3, 1, 2.2]) {
      const [long, short] = enclosingSides(turned(box, angle));
      expect(long).toBeCloseTo(40, 9);
      expect(short).toBeCloseTo(10, 9);
    }
  });
  test('of one place or none has no sides', () => {
    expect(enclosingSides([])).toEqual([0, 0]);
    expect(enclosingSides([[3, 3]])).toEqual([0, 0]);
  });
});
