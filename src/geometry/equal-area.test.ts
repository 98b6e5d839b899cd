import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { localEqualArea } from './equal-area';
import { geodesicLength } from './geodesic-length';

/** Area of a ring in the plane, m². */
function planeArea(ring: readonly [number, number][]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice / 2);
}

describe('the plane of true areas', () => {
  test.each([0, 18, 29.5, 50, 53, -35])('keeps areas at latitude %d', (lat) => {
    const project = localEqualArea(106.5, lat);
    for (const [east, north] of [
      [0, 0],
      [0.08, 0.05],
      [-0.1, 0.1],
    ]) {
      const ring: [number, number][] = [];
      // Many points along each side: an edge is straight in lon/lat here, and in the plane there.
      const corners = [
        [0, 0],
        [0.01, 0],
        [0.01, 0.009],
        [0, 0.009],
        [0, 0],
      ];
      for (let c = 0; c < 4; c++)
        for (let k = 0; k < 20; k++) {
          const [x1, y1] = corners[c]!;
          const [x2, y2] = corners[c + 1]!;
          ring.push([
            106.5 + east! + x1! + ((x2! - x1!) * k) / 20,
            lat + north! + y1! + ((y2! - y1!) * k) / 20,
          ]);
        }
      const [area] = ellipsoidalAreas(polygonColumnFrom([[[[...ring, ring[0]!]]]]));
      const flat = planeArea(ring.map(([x, y]) => project(x, y)));
      expect(Math.abs(flat / area! - 1)).toBeLessThan(1e-7);
    }
  });

  test('keeps lengths near the centre, to the north and to the east', () => {
    for (const lat of [18, 30, 50]) {
      const project = localEqualArea(106.5, lat);
      const [east] = project(106.51, lat);
      const [, north] = project(106.5, lat + 0.01);
      expect(east / geodesicLength(106.5, lat, 106.51, lat)).toBeCloseTo(1, 6);
      expect(north / geodesicLength(106.5, lat, 106.5, lat + 0.01)).toBeCloseTo(1, 5);
    }
  });

  test('has its centre at nought, and goes on over the date line', () => {
    const project = localEqualArea(179.99, 30);
    expect(project(179.99, 30).map((n) => Math.abs(n))).toEqual([0, 0]);
    const [east] = project(-179.99, 30);
    expect(east).toBeCloseTo(localEqualArea(100, 30)(100.02, 30)[0], 6);
  });
});
