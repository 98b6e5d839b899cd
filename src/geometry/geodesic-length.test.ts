import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { ellipsoid } from './ellipsoid';
import { geodesicLength } from './geodesic-length';

const oracle = new geodesic.Geodesic.Geodesic(ellipsoid.semiMajorAxis, ellipsoid.flattening);
const independent = (lon1: number, lat1: number, lon2: number, lat2: number) =>
  oracle.Inverse(lat1, lon1, lat2, lon2).s12!;

describe('geodesic length', () => {
  const longitude = fc.double({ min: 73, max: 135, noNaN: true });
  const latitude = fc.double({ min: 3, max: 54, noNaN: true });

  it('agrees with an independent solution to a tenth of a millimetre all over China', () => {
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, (lon1, lat1, lon2, lat2) => {
        const length = geodesicLength(lon1, lat1, lon2, lat2);
        expect(Math.abs(length - independent(lon1, lat1, lon2, lat2))).toBeLessThan(1e-4);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees for the sides of a plot', () => {
    const step = fc.double({ min: -0.01, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, step, step, (lon, lat, dx, dy) => {
        const length = geodesicLength(lon, lat, lon + dx, lat + dy);
        expect(Math.abs(length - independent(lon, lat, lon + dx, lat + dy))).toBeLessThan(1e-4);
      }),
    );
  });

  it('is 0 between a place and itself, and the same both ways', () => {
    expect(geodesicLength(106.5, 29.5, 106.5, 29.5)).toBe(0);
    expect(geodesicLength(106.5, 29.5, 107, 30)).toBeCloseTo(
      geodesicLength(107, 30, 106.5, 29.5),
      6,
    );
  });

  it('goes along the equator and over the date line the short way', () => {
    const degree = (Math.PI / 180) * ellipsoid.semiMajorAxis;
    expect(geodesicLength(10, 0, 11, 0)).toBeCloseTo(degree, 6);
    expect(geodesicLength(179.5, 0, -179.5, 0)).toBeCloseTo(degree, 6);
  });
});
