import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedShape, overlayAreas, type PlaneShape } from './overlay-areas';

const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;

describe('shapes laid over one another', () => {
  test('share what both cover', () => {
    const areas = overlayAreas([[box(0, 0, 100, 100)]], [[box(60, 50, 160, 150)]]);
    expect(areas).toEqual({ shared: 2000, onlyFirst: 8000, onlySecond: 8000 });
  });

  test('a hole is no land', () => {
    const ring: PlaneShape = [[box(0, 0, 100, 100), box(20, 20, 80, 80)]];
    expect(overlayAreas(ring, [[box(20, 20, 80, 80)]])).toEqual({
      shared: 0,
      onlyFirst: 6400,
      onlySecond: 3600,
    });
    expect(overlayAreas(ring, ring)).toEqual({ shared: 6400, onlyFirst: 0, onlySecond: 0 });
  });

  test('shapes apart share nothing, and of no shape there is nothing', () => {
    expect(overlayAreas([[box(0, 0, 10, 10)]], [[box(10, 0, 20, 10)]]).shared).toBe(0);
    expect(overlayAreas([], [[box(0, 0, 10, 10)]])).toEqual({
      shared: 0,
      onlyFirst: 0,
      onlySecond: 100,
    });
  });

  test('parts add up to their shapes, however they lie', () => {
    const first: PlaneShape = [[box(-300, -200, 250, 180)], [box(400, 0, 500, 90)]];
    const second: PlaneShape = [[box(-150, -260, 260, 200), box(-20, -30, 60, 80)]];
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -400, max: 400, noNaN: true }),
        (degrees, east) => {
          const { shared, onlyFirst, onlySecond } = overlayAreas(
            first,
            movedShape(second, degrees, east, 40),
          );
          expect(shared).toBeGreaterThanOrEqual(0);
          // Rounded to the centimetre along some three kilometres of edge.
          expect(Math.abs(shared + onlyFirst - (550 * 380 + 9000))).toBeLessThan(20);
          expect(Math.abs(shared + onlySecond - (410 * 460 - 80 * 110))).toBeLessThan(20);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a quarter turn to the right brings north to the east', () => {
    const [[[point]]] = movedShape([[[[0, 10]]]], 90) as [[[readonly [number, number]]]];
    expect(point[0]).toBeCloseTo(10, 9);
    expect(point[1]).toBeCloseTo(0, 9);
  });
});
