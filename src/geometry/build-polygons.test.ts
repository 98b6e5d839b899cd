import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiPolygonOfRow, polygonColumnFrom } from '../domain/polygons';
import {
  type BuiltPolygons,
  buildPolygons,
  repairedPointLimit,
  smallestShapeSquareMeters,
} from './build-polygons';
import { ellipsoidalAreas } from './ellipsoidal-area';

type Ring = number[][];

function build(rows: (Ring[][] | null)[]): BuiltPolygons {
  const { polygonOffsets, ...rest } = polygonColumnFrom(rows);
  return buildPolygons({ ...rest, partOffsets: polygonOffsets }, () => true);
}

/** A ring in units of about a metre around 106°E 29°N. */
const unit = 1e-5;
const ring = (...points: [number, number][]): Ring =>
  points.map(([x, y]) => [106 + x * unit, 29 + y * unit]);
const square = (x: number, y: number, size: number): Ring =>
  ring([x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]);
const reversed = (points: Ring): Ring => [...points].reverse();
/** Area in square units. */
const unitsOf = (built: BuiltPolygons, row = 0) => {
  const [area, one] = [
    ellipsoidalAreas(built.polygons)[row]!,
    ellipsoidalAreas(polygonColumnFrom([[[square(0, 0, 1)]]]))[0]!,
  ];
  return area / one;
};

describe('what is set right without a word', () => {
  test('a valid shape stays as it came, to the last bit', () => {
    const shape = [[square(0, 0, 100), reversed(square(10, 10, 20))], [square(200, 0, 10)]];
    const built = build([shape]);
    expect(multiPolygonOfRow(built.polygons, 0)).toEqual(shape);
    expect(built).toMatchObject({ repairs: [], unrepairable: [], unchecked: [] });
  });

  test('open rings are closed', () => {
    const built = build([[[square(0, 0, 10).slice(0, -1)]]]);
    expect(multiPolygonOfRow(built.polygons, 0)).toEqual([[square(0, 0, 10)]]);
    expect(built.repairs).toEqual([]);
  });

  test('points that follow each other twice are dropped', () => {
    const [a, b, c, d] = square(0, 0, 10);
    const built = build([[[[a!, a!, b!, c!, c!, c!, d!, a!, a!]]]]);
    expect(multiPolygonOfRow(built.polygons, 0)).toEqual([[square(0, 0, 10)]]);
    expect(built.repairs).toEqual([]);
  });

  test('shells run counter-clockwise and holes clockwise', () => {
    const built = build([[[reversed(square(0, 0, 100)), square(10, 10, 20)]]]);
    expect(multiPolygonOfRow(built.polygons, 0)).toEqual([
      [square(0, 0, 100), reversed(square(10, 10, 20))],
    ]);
    expect(built.repairs).toEqual([]);
  });

  test('parts and holes that touch are no fault', () => {
    const built = build([
      [[square(0, 0, 10)], [square(10, 0, 10)]],
      [[square(0, 0, 100), reversed(ring([0, 0], [20, 10], [10, 20], [0, 0]))]],
    ]);
    expect(built.repairs).toEqual([]);
    expect(built.polygons.polygonOffsets.length - 1).toBe(3);
  });

  test('a hole that touches its shell at a point, wherever it begins', () => {
    const triangle: [number, number][] = [
      [100, 50],
      [80, 60],
      [80, 40],
    ];
    for (let start = 0; start < 3; start++) {
      const hole = ring(...[...triangle.slice(start), ...triangle.slice(0, start)]);
      const built = build([[[square(0, 0, 100), reversed([...hole, hole[0]!])]]]);
      expect(built.repairs).toEqual([]);
      expect(unitsOf(built)).toBeCloseTo(9800, 1);
    }
  });

  test('a ring that is cut open to its hole is no fault', () => {
    const keyhole = ring(
      [0, 0],
      [50, 0],
      [50, 20],
      [40, 20],
      [40, 40],
      [60, 40],
      [60, 20],
      [50, 20],
      [50, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    );
    const built = build([[[keyhole]]]);
    expect(built.repairs).toEqual([]);
    expect(unitsOf(built)).toBeCloseTo(9600, 1);
  });
});

describe('what is repaired', () => {
  test('a bow-tie keeps both wings', () => {
    const built = build([null, [[ring([0, 0], [20, 20], [20, 0], [0, 20], [0, 0])]]]);
    expect(built.repairs).toHaveLength(1);
    const [repair] = built.repairs;
    expect(repair).toMatchObject({ row: 1, kinds: ['self-intersection'] });
    expect(repair!.before).toBeLessThan(0.01);
    expect(unitsOf(built, 1)).toBeCloseTo(200, 2);
    expect(repair!.after).toBe(ellipsoidalAreas(built.polygons)[1]);
  });

  test('a lopsided bow-tie tells its signed area before', () => {
    const built = build([[[ring([0, 0], [30, 30], [30, 0], [0, 10], [0, 0])]]]);
    const { before, after } = built.repairs[0]!;
    // Crossing at (7.5, 7.5): wings of 37.5 and 337.5.
    expect(unitsOf(built)).toBeCloseTo(375, 2);
    expect(before / after).toBeCloseTo(300 / 375, 4);
  });

  test('a bow-tie that crosses in a corner point', () => {
    const built = build([[[ring([0, 0], [10, 10], [20, 20], [20, 0], [10, 10], [0, 20], [0, 0])]]]);
    expect(built.repairs).toMatchObject([{ kinds: ['self-intersection'] }]);
    expect(unitsOf(built)).toBeCloseTo(200, 2);
  });

  test('a pentagram, which goes round its middle twice and never turns right', () => {
    const points = [0, 2, 4, 1, 3].map((i): [number, number] => [
      100 * Math.cos((2 * Math.PI * i) / 5),
      100 * Math.sin((2 * Math.PI * i) / 5),
    ]);
    expect(build([[[ring(...points)]]]).repairs).toMatchObject([{ kinds: ['self-intersection'] }]);
  });

  test('a spike is cut off', () => {
    const built = build([[[ring([0, 0], [10, 0], [10, 5], [20, 5], [10, 5], [10, 10], [0, 10])]]]);
    expect(built.repairs).toMatchObject([{ row: 0, kinds: ['spike'] }]);
    expect(unitsOf(built)).toBeCloseTo(100, 2);
    expect(Math.max(...built.polygons.coordinates.filter((_, i) => i % 2 === 0))).toBeCloseTo(
      106 + 10 * unit,
      9,
    );
  });

  test('a hole that leaves its shell counts even-odd', () => {
    const built = build([[[square(0, 0, 100), square(90, 40, 20)]]]);
    expect(built.repairs).toMatchObject([{ kinds: ['hole-misplaced'] }]);
    expect(unitsOf(built)).toBeCloseTo(10000 - 200 + 200, 0);
  });

  test('a hole outside its shell becomes a part', () => {
    const built = build([[[square(0, 0, 100), square(200, 0, 10)]]]);
    expect(built.repairs).toMatchObject([{ kinds: ['hole-misplaced'] }]);
    expect(unitsOf(built)).toBeCloseTo(10100, 1);
    expect(multiPolygonOfRow(built.polygons, 0)).toHaveLength(2);
  });

  test('land in a hole in a hole is land', () => {
    const built = build([[[square(0, 0, 100), square(10, 10, 50), square(20, 20, 10)]]]);
    expect(built.repairs).toMatchObject([{ kinds: ['hole-misplaced'] }]);
    expect(unitsOf(built)).toBeCloseTo(10000 - 2500 + 100, 0);
  });

  test.each([
    ['crossing', square(50, 50, 100), 17500],
    ['one in the other', square(10, 10, 10), 10000],
    ['the same twice', square(0, 0, 100), 10000],
  ])('land under two parts counts once: %s', (_, other, expected) => {
    const built = build([[[square(0, 0, 100)], [other]]]);
    expect(built.repairs).toMatchObject([{ kinds: ['part-overlap'] }]);
    expect(unitsOf(built)).toBeCloseTo(expected, 0);
  });

  test('a part in the hole of another is no fault', () => {
    const built = build([[[square(0, 0, 100), square(20, 20, 50)], [square(30, 30, 10)]]]);
    expect(built.repairs).toEqual([]);
  });

  test('a hole that is no ring is left out', () => {
    const built = build([[[square(0, 0, 100), ring([1, 1], [2, 2], [1, 1])]]]);
    expect(built.repairs).toMatchObject([{ kinds: ['too-few-points'] }]);
    expect(built.repairs[0]!.before).toBe(built.repairs[0]!.after);
    expect(multiPolygonOfRow(built.polygons, 0)).toEqual([[square(0, 0, 100)]]);
  });
});

describe('what cannot be repaired', () => {
  test.each([
    ['no parts', [], 'too-few-points'],
    ['two points', [[ring([0, 0], [1, 1], [0, 0])]], 'too-few-points'],
    ['one point again and again', [[ring([0, 0], [0, 0], [0, 0], [0, 0])]], 'too-few-points'],
    ['a line', [[ring([0, 0], [5, 0], [9, 0], [0, 0])]], 'zero-area'],
    ['a hole without a shell', [[ring([0, 0], [1, 1]), square(0, 0, 9)]], 'too-few-points'],
    [
      'a longitude of 181',
      [
        [
          [
            [181, 29],
            [106, 29],
            [106, 30],
            [181, 29],
          ],
        ],
      ],
      'out-of-range',
    ],
    [
      'a latitude of −91',
      [
        [
          [
            [106, -91],
            [106, 29],
            [107, 30],
            [106, -91],
          ],
        ],
      ],
      'out-of-range',
    ],
    [
      'NaN',
      [
        [
          [
            [106, 29],
            [Number.NaN, 29],
            [107, 30],
            [106, 29],
          ],
        ],
      ],
      'out-of-range',
    ],
    [
      'infinity',
      [
        [
          [
            [106, 29],
            [106, Infinity],
            [107, 30],
            [106, 29],
          ],
        ],
      ],
      'out-of-range',
    ],
    [
      '1e308',
      [
        [
          [
            [1e308, 29],
            [106, 29],
            [107, 30],
            [1e308, 29],
          ],
        ],
      ],
      'out-of-range',
    ],
  ] as [string, Ring[][], string][])('%s', (_, shape, reason) => {
    const good = [[square(0, 0, 10)]];
    const built = build([good, shape, good]);
    expect(built.unrepairable).toEqual([{ row: 1, reason }]);
    expect([0, 1, 2].map((row) => multiPolygonOfRow(built.polygons, row))).toEqual([
      good,
      [],
      good,
    ]);
  });

  test('the corners of the range are in range', () => {
    const world = [
      [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
    ];
    expect(build([[world]]).unrepairable).toEqual([]);
  });

  test('a shape on both sides of a square centimetre', () => {
    const side = Math.sqrt(smallestShapeSquareMeters);
    const small = build([[[square(0, 0, side * 0.9)]], [[square(0, 0, side * 1.1)]]]);
    expect(small.unrepairable).toEqual([{ row: 0, reason: 'zero-area' }]);
  });
});

test('rows that are no polygons stay rows without a shape', () => {
  const { polygonOffsets, ...rest } = polygonColumnFrom([[[square(0, 0, 9)]], [[square(0, 0, 9)]]]);
  const built = buildPolygons({ ...rest, partOffsets: polygonOffsets }, (row) => row === 1);
  expect([...built.polygons.rowOffsets]).toEqual([0, 0, 1]);
  expect(built.unrepairable).toEqual([]);
});

test('a crossing is found in rings of many points, and repaired', () => {
  const count = 3000;
  const wave = Array.from({ length: count }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * i) / count;
    const radius = 1000 + 300 * Math.sin(37 * angle);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const clean = build([[[ring(...wave)]]]);
  expect(clean).toMatchObject({ repairs: [], unrepairable: [] });
  const crossed = [...wave];
  crossed[700] = [-1000, -1000];
  expect(build([[[ring(...crossed)]]]).repairs).toMatchObject([{ kinds: ['self-intersection'] }]);
});

test('a crossing in more points than are repaired leaves the row without a shape', () => {
  const count = repairedPointLimit + 10;
  const coordinates = new Float64Array(2 * count);
  for (let k = 0; k < count; k++) {
    const angle = (2 * Math.PI * k) / count;
    coordinates[2 * k] = 106 + 0.1 * Math.cos(angle);
    coordinates[2 * k + 1] = 29 + 0.1 * Math.sin(angle);
  }
  const shapes = {
    coordinates,
    ringOffsets: Uint32Array.of(0, count),
    partOffsets: Uint32Array.of(0, 1),
    rowOffsets: Uint32Array.of(0, 1),
  };
  expect(buildPolygons(shapes, () => true)).toMatchObject({ repairs: [], unrepairable: [] });
  coordinates.set([105.9, 28.9], 2 * 1000);
  expect(buildPolygons(shapes, () => true).unrepairable).toEqual([{ row: 0, reason: 'too-large' }]);
});

test('scribble comes out valid: building it again changes nothing', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (points) => {
      const first = build([[[ring(...points)]]]);
      fc.pre(first.repairs.length > 0);
      const again = build([multiPolygonOfRow(first.polygons, 0)]);
      expect(again.unrepairable).toEqual([]);
      const [before, after] = [
        ellipsoidalAreas(first.polygons)[0]!,
        ellipsoidalAreas(again.polygons)[0]!,
      ];
      expect(Math.abs(after - before)).toBeLessThan(0.01);
    }),
    { numRuns: 300 },
  );
});
