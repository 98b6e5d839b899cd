import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairShape } from './repair-shape';

type Ring = [number, number][];

/** A lattice of about a metre around 106°E 29°N. */
const unit = 1e-5;
const placed = (areas: Ring[][]) =>
  areas.map((rings) =>
    rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => [106 + x * unit, 29 + y * unit])),
  );

function areaOf(multiPolygon: number[][][][]): number {
  let sum = 0;
  for (const ring of multiPolygon.flat())
    for (let k = 0; k + 1 < ring.length; k++) {
      const [x0, y0] = ring[0] as [number, number];
      const [[ax, ay], [bx, by]] = [ring[k], ring[k + 1]] as Ring as [Ring[0], Ring[0]];
      sum += ((ax - x0) * (by - y0) - (bx - x0) * (ay - y0)) / 2;
    }
  return sum / unit ** 2;
}

/** The land under any of the areas, slab by slab between the abscissas of all points and crossings. */
function areaBySlabs(areas: Ring[][]): number {
  const edges = areas.flatMap((rings, area) =>
    rings.flatMap((ring) => ring.map((a, k) => ({ a, b: ring[(k + 1) % ring.length]!, area }))),
  );
  const leaning = edges.filter(({ a, b }) => a[0] !== b[0]);
  const slope = ({ a, b }: (typeof edges)[0]) => (b[1] - a[1]) / (b[0] - a[0]);
  const stops = new Set(edges.map(({ a }) => a[0]));
  leaning.forEach((e, i) => {
    for (const f of leaning.slice(0, i)) {
      const [p, q] = [slope(e), slope(f)];
      if (p !== q) stops.add((f.a[1] - q * f.a[0] - e.a[1] + p * e.a[0]) / (p - q));
    }
  });
  const xs = [...stops].sort((p, q) => p - q);
  let sum = 0;
  for (let k = 0; k + 1 < xs.length; k++) {
    const middle = (xs[k]! + xs[k + 1]!) / 2;
    const met = leaning
      .filter(({ a, b }) => Math.min(a[0], b[0]) < middle && middle < Math.max(a[0], b[0]))
      .map((edge) => ({ y: edge.a[1] + slope(edge) * (middle - edge.a[0]), area: edge.area }))
      .sort((p, q) => p.y - q.y);
    const inside = new Set<number>();
    let from = 0;
    for (const { y, area } of met) {
      if (inside.size === 0) from = y;
      if (!inside.delete(area)) inside.add(area);
      if (inside.size === 0) sum += (y - from) * (xs[k + 1]! - xs[k]!);
    }
  }
  return sum;
}

const latticePoint = fc.integer({ min: 1, max: 60 }).chain((size) => {
  const step = fc.integer({ min: 0, max: size });
  return fc.tuple(step, step);
});
const scribble = fc.array(latticePoint, { minLength: 3, maxLength: 10 });
const areasOfScribbles = fc.array(fc.array(scribble, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
});

describe('repairShape', () => {
  test('keeps the land of scribbles, whatever overlaps, repeats or runs back', () => {
    fc.assert(
      fc.property(areasOfScribbles, (areas) => {
        const repaired = repairShape(placed(areas));
        expect(areaOf(repaired)).toBeCloseTo(areaBySlabs(areas), 2);
        expect(areaOf(repairShape(repaired))).toBeCloseTo(areaOf(repaired), 2);
      }),
      { numRuns: 400 },
    );
  });

  test.each<[string, Ring[][]]>([
    [
      'an edge that runs back along itself',
      [
        [
          [
            [0, 28],
            [0, 0],
            [1, 28],
            [0, 28],
            [12, 28],
            [12, 0],
          ],
        ],
      ],
    ],
    [
      'a ring through its own corners',
      [
        [
          [
            [1, 2],
            [2, 2],
            [3, 0],
            [0, 1],
            [3, 0],
            [4, 2],
          ],
        ],
      ],
    ],
    [
      'two areas with parts of edges in common',
      [
        [
          [
            [3, 0],
            [3, 1],
            [2, 3],
            [2, 1],
            [3, 1],
            [3, 1],
            [1, 4],
            [1, 4],
          ],
        ],
        [
          [
            [2, 0],
            [2, 2],
            [1, 4],
            [3, 2],
            [1, 0],
            [1, 1],
            [1, 4],
            [3, 4],
          ],
        ],
      ],
    ],
  ])('%s loses no land', (_, areas) => {
    expect(areaOf(repairShape(placed(areas)))).toBeCloseTo(areaBySlabs(areas), 3);
  });

  test('a hole that touches its shell in a point stays a hole', () => {
    const shell: Ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    const hole: Ring = [
      [0, 0],
      [2, 6],
      [6, 2],
    ];
    const repaired = repairShape(placed([[shell, hole]]));
    expect(repaired.map((polygon) => polygon.length)).toEqual([2]);
    expect(areaOf(repaired)).toBeCloseTo(84, 3);
  });

  test('squares that meet in a corner are two polygons, an island in a hole is one of its own', () => {
    const square = (at: number, size: number): Ring => [
      [at, at],
      [at + size, at],
      [at + size, at + size],
      [at, at + size],
    ];
    expect(repairShape(placed([[square(0, 5), square(5, 5)]])).map(({ length }) => length)).toEqual(
      [1, 1],
    );
    const nested = repairShape(placed([[square(0, 30), square(5, 20), square(10, 5)]]));
    expect(nested.map(({ length }) => length).sort()).toEqual([1, 2]);
  });

  test('what covers nothing has no polygon', () => {
    expect(
      repairShape(
        placed([
          [
            [
              [0, 0],
              [5, 5],
              [0, 0],
              [5, 5],
            ],
          ],
        ]),
      ),
    ).toEqual([]);
    expect(repairShape([])).toEqual([]);
  });
});
