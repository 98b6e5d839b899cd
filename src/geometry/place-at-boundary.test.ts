import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { ellipsoid } from './ellipsoid';
import { azimuth, placeAtBoundary } from './place-at-boundary';

const oracle = new geodesic.Geodesic.Geodesic(ellipsoid.semiMajorAxis, ellipsoid.flattening);
const ring = (...points: [number, number][]) => [...points, points[0]!];
const [lon, lat] = [106.5, 29.6];
/** A place so many metres away, by an independent solution. */
const off = (east: number, north: number): [number, number] => {
  const length = Math.hypot(east, north);
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  const { lon2, lat2 } = oracle.Direct(lat, lon, degrees, length);
  return [lon2!, lat2!];
};
const square = ring(off(-50, -50), off(50, -50), off(50, 50), off(-50, 50));
const hole = ring(off(-10, -10), off(-10, 10), off(10, 10), off(10, -10));
const island = ring(off(100, 0), off(120, 0), off(120, 20));
const shape = [[square, hole], [island]];

describe('a place and a boundary', () => {
  it.each([
    ['between hole and edge', 30, 0, true, 20],
    ['in the hole', 5, 0, false, 5],
    ['on the island', 115, 5, true, 5],
    ['outside', -80, 0, false, 30],
  ] as const)('%s', (_, east, north, isInside, edgeMetres) => {
    const place = placeAtBoundary(shape, ...off(east, north))!;
    expect(place.isInside).toBe(isInside);
    expect(place.edgeMetres).toBeCloseTo(edgeMetres, 2);
  });

  it('numbers points through all rings, without the repeated last ones', () => {
    const numberAt = (east: number, north: number) =>
      placeAtBoundary(shape, ...off(east, north))!.nearest;
    expect(numberAt(-49, -52)).toMatchObject({ number: 1 });
    expect(numberAt(11, 9)).toMatchObject({ number: 7 });
    expect(numberAt(121, 22)).toMatchObject({ number: 11 });
    expect(numberAt(-50, 56).metres).toBeCloseTo(6, 3);
    expect(numberAt(-50, 56).degrees).toBeCloseTo(180, 2);
    expect(numberAt(-56, 50).degrees).toBeCloseTo(90, 2);
  });

  it('is nothing without a shape', () => {
    expect(placeAtBoundary([], lon, lat)).toBeNull();
  });
});

it('the direction agrees with an independent solution to a hundredth of a degree within 20 km', () => {
  const step = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  const longitude = fc.double({ min: 73, max: 135, noNaN: true });
  const latitude = fc.double({ min: 3, max: 54, noNaN: true });
  fc.assert(
    fc.property(longitude, latitude, step, step, (x, y, dx, dy) => {
      fc.pre(Math.hypot(dx, dy) > 1e-6);
      const expected = oracle.Inverse(y, x, y + dy, x + dx).azi1!;
      const difference = Math.abs(azimuth(x, y, x + dx, y + dy) - expected);
      expect(Math.min(difference % 360, 360 - (difference % 360))).toBeLessThan(0.01);
    }),
    { numRuns: 500 },
  );
});
