import { Clipper, FillRule, type Paths64 } from 'clipper2-ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { LargeRowEdges } from './large-row-edges';
import { RowIndex } from './row-index';
import { type Shape, sharedArea } from './shared-area';

type Ring = number[][];

const unit = 1e-5;
const ring = (points: [number, number][]): Ring =>
  points.map(([x, y]) => [106 + x * unit, 29 + y * unit]);
const box = (x: number, y: number, width: number, height: number): Ring =>
  ring([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]);

function shapesOf(multiPolygons: Ring[][][]): { shapes: Shape[]; areas: Float64Array } {
  const polygons = polygonColumnFrom(multiPolygons);
  const { boxes } = new RowIndex(polygons);
  const large = new LargeRowEdges(polygons);
  return {
    shapes: multiPolygons.map((_, row) => ({ polygons, row, boxes, blocks: large.of(row) })),
    areas: ellipsoidalAreas(polygons),
  };
}

function shared(a: Ring[][], b: Ring[][], ignoredBelow = 0): number {
  const { shapes } = shapesOf([a, b]);
  return sharedArea(shapes[0]!, shapes[1]!, ignoredBelow);
}

/** Star-shaped rings of integer points around a centre, counter-clockwise. */
const star = fc
  .record({
    x: fc.integer({ min: -80, max: 80 }),
    y: fc.integer({ min: -80, max: 80 }),
    radii: fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 3, maxLength: 30 }),
  })
  .map(({ x, y, radii }) => {
    const points = radii.map((radius, i): [number, number] => {
      const angle = (2 * Math.PI * i) / radii.length + 0.1;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    return ring([...points, points[0]!]);
  });

const one = ellipsoidalAreas(polygonColumnFrom([[[box(0, 0, 1, 1)]]]))[0]!;

describe('sharedArea', () => {
  test.each([
    ['apart', box(200, 0, 10, 10), 0],
    ['boxes touch at a corner', box(100, 100, 10, 10), 0],
    ['along an edge', box(100, 20, 50, 50), 0],
    ['along an edge, the other way', box(20, -30, 50, 30), 0],
    ['across a corner', box(90, 80, 100, 100), 200],
    ['inside', box(10, 10, 30, 20), 600],
    ['inside, along the edge', box(0, 10, 30, 20), 600],
    ['the same', box(0, 0, 100, 100), 10000],
    ['across the whole', box(-10, 40, 200, 10), 1000],
  ])('%s', (_, other, expected) => {
    const square = [[box(0, 0, 100, 100)]];
    // Parallels grow shorter northwards, hence the 1e-5.
    const tolerance = 0.005 + 1e-5 * expected;
    expect(Math.abs(shared(square, [[other]]) / one - expected)).toBeLessThan(tolerance);
    expect(Math.abs(shared([[other]], square) / one - expected)).toBeLessThan(tolerance);
    // No rounding left over where shapes only touch.
    if (expected === 0) expect(shared(square, [[other]])).toBeLessThan(1e-6);
  });

  test('a plot in a hole shares nothing, one over its edge a part', () => {
    const holed = [[box(0, 0, 100, 100), box(20, 20, 40, 40).reverse()]];
    expect(shared(holed, [[box(20, 20, 40, 40)]])).toBeLessThan(1e-6);
    expect(shared(holed, [[box(10, 20, 20, 20)]]) / one).toBeCloseTo(200, 2);
  });

  test('parts add up', () => {
    const parts = [[box(0, 0, 10, 10)], [box(20, 0, 10, 10)]];
    expect(shared(parts, [[box(5, 0, 20, 10)]]) / one).toBeCloseTo(100, 2);
  });

  test('equals the overlay by Clipper', () => {
    const paths = (shape: Ring): Paths64 => [
      shape.slice(0, -1).map(([x, y]) => ({
        x: Math.round((x! - 106) * 1e12),
        y: Math.round((y! - 29) * 1e12),
      })),
    ];
    fc.assert(
      fc.property(star, star, (a, b) => {
        const common = Clipper.intersect(paths(a), paths(b), FillRule.NonZero);
        const expected = Math.abs(Clipper.areaPaths(common)) / (unit * 1e12) ** 2;
        // The plane differs from the ellipsoid by the change of the parallels' length, 1e-5 here.
        expect(Math.abs(shared([[a]], [[b]]) / one - expected)).toBeLessThan(
          1e-3 + 3e-5 * expected,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a partition keeps the area: what lies on the two sides of a cut adds up to the whole', () => {
    fc.assert(
      fc.property(
        star,
        fc.integer({ min: -150, max: 150 }),
        fc.boolean(),
        (shape, at, isUpright) => {
          const [near, far] = isUpright
            ? [box(-300, -300, 300 + at, 600), box(at, -300, 300 - at, 600)]
            : [box(-300, -300, 600, 300 + at), box(-300, at, 600, 300 - at)];
          const { shapes, areas } = shapesOf([[[shape]], [[near]], [[far]]]);
          const sum = sharedArea(shapes[0]!, shapes[1]!) + sharedArea(shapes[0]!, shapes[2]!);
          expect(Math.abs(sum / areas[0]! - 1)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('ignores what is small and only that', () => {
    const side = Math.sqrt(1 / one);
    const square = [[box(0, 0, 100, 100)]];
    const corner = (squareMeters: number) =>
      shared(square, [[box(100 - squareMeters * side, 100 - side, 10, 10)]], 1);
    expect(corner(0.4)).toBe(0);
    expect(corner(1.1)).toBeCloseTo(1.1, 4);
  });

  test('shapes of many points go through their index and give the same', () => {
    const circle = (count: number, x: number): Ring => {
      const points = Array.from({ length: count }, (_, i): [number, number] => {
        const angle = (2 * Math.PI * i) / count;
        return [x + 100 * Math.cos(angle), 100 * Math.sin(angle)];
      });
      return ring([...points, points[0]!]);
    };
    const { shapes } = shapesOf([[[circle(1000, 0)]], [[circle(1000, 70)]]]);
    expect(shapes[0]!.blocks).not.toBeNull();
    const [plainA, plainB] = shapes.map((shape) => ({ ...shape, blocks: null }));
    const expected = sharedArea(plainA!, plainB!);
    expect(expected).toBeGreaterThan(0);
    expect(sharedArea(shapes[0]!, shapes[1]!)).toBeCloseTo(expected, 6);
  });
});
