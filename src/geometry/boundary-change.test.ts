import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryChange } from './boundary-change';
import type { PlaneShape } from './overlay-areas';
import { shapeMeasures } from './shape-measures';

const box = (west: number, south: number, east: number, north: number): PlaneShape => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  ],
];
const areaOf = (shape: PlaneShape) => shapeMeasures(shape)?.squareMeters ?? 0;

describe('two versions of a boundary', () => {
  test('have the land that was added and removed outlined and measured', () => {
    const { added, removed, areas } = boundaryChange(box(0, 0, 100, 100), box(60, 0, 150, 100));
    expect(areas).toEqual({
      first: 10_000,
      second: 9000,
      shared: 4000,
      added: 5000,
      removed: 6000,
    });
    expect(areaOf(added)).toBe(5000);
    expect(areaOf(removed)).toBe(6000);
    expect(added.flat(2).every(([x]) => x >= 100)).toBe(true);
  });

  test('the same twice changed nothing', () => {
    const { added, removed, areas } = boundaryChange(box(0, 0, 100, 100), box(0, 0, 100, 100));
    expect([added, removed, areas.added, areas.removed]).toEqual([[], [], 0, 0]);
  });

  test('land that is cut out of the middle is removed, with what is around it kept', () => {
    const outer = box(0, 0, 100, 100)[0]![0]!;
    const inner = box(40, 40, 60, 60)[0]![0]!;
    const { removed, areas } = boundaryChange([[outer]], [[outer, inner]]);
    expect(areas).toMatchObject({ added: 0, removed: 400 });
    expect(areaOf(removed)).toBe(400);
  });

  test('outlines and figures are of the same land, whatever the two triangles', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }));
    const triangle = fc.tuple(point, point, point).map((ring): PlaneShape => [[ring]]);
    fc.assert(
      fc.property(triangle, triangle, (first, second) => {
        const { added, removed, areas } = boundaryChange(first, second);
        expect(Math.abs(areaOf(added) - areas.added)).toBeLessThan(40);
        expect(Math.abs(areaOf(removed) - areas.removed)).toBeLessThan(40);
      }),
      { numRuns: 200 },
    );
  });
});
