import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { expect, it } from 'vitest';
import {
  groundMetersPerPixel,
  latFromMercatorY,
  lonFromMercatorX,
  mercatorX,
  mercatorY,
} from './mercator';

it('maps the world to 0–1 and back', () => {
  expect(mercatorX(-180)).toBe(0);
  expect(mercatorX(180)).toBe(1);
  expect(mercatorY(0)).toBe(0.5);
  expect(mercatorY(85.0511287798066)).toBeCloseTo(0, 12);
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lon, lat) => {
        expect(lonFromMercatorX(mercatorX(lon))).toBeCloseTo(lon, 9);
        expect(latFromMercatorY(mercatorY(lat))).toBeCloseTo(lat, 9);
      },
    ),
  );
});

it.each([0, 22, 29.6, 45])('knows the true length of a pixel at latitude %d', (lat) => {
  const zoom = 14;
  const pixels = 100;
  const lon = lonFromMercatorX(0.7 + pixels / (512 * 2 ** zoom));
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(lat, lonFromMercatorX(0.7), lat, lon);
  expect(groundMetersPerPixel(lat, zoom) * pixels).toBeCloseTo(s12!, 2);
});
