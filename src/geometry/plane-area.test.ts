import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { zoneDefinition } from './gauss-krueger';
import { planeAreas } from './plane-area';

const zone = { width: 3, centralMeridian: 108 } as const;

/** A ring from survey coordinates (X north, Y east with prefix 36) to lon/lat. */
function ring(points: [north: number, east: number][]): number[][] {
  const plane = proj4(zoneDefinition(zone));
  const open = points.map(([north, east]) => plane.inverse([east - 36e6, north]));
  return [...open, open[0]!];
}

/** The golden file of domain §5.3. */
const golden = polygonColumnFrom([
  [
    [
      ring([
        [3272217.3, 36359474.1],
        [3272417.3, 36359484.1],
        [3272427.3, 36359784.1],
        [3272207.3, 36359774.1],
      ]),
      ring([
        [3272280, 36359560],
        [3272280, 36359620],
        [3272330, 36359620],
        [3272330, 36359560],
      ]),
    ],
  ],
  [
    [
      ring([
        [3272500, 36360000],
        [3272500, 36360150],
        [3272600, 36360150],
        [3272600, 36360000],
      ]),
    ],
  ],
  null,
]);

describe('the golden file of domain §5.3', () => {
  test('plane areas', () => {
    const [first, second, none] = planeAreas(golden, zone);
    expect(first).toBeCloseTo(60000, 3);
    expect(second).toBeCloseTo(15000, 3);
    expect(none).toBeNaN();
  });

  test('ellipsoidal areas', () => {
    const [first, second] = ellipsoidalAreas(golden);
    // The golden figures are geodesic: the official formula is within 1e-8 of them.
    expect(Math.abs(first! - 59970.849)).toBeLessThan(0.001);
    expect(Math.abs(second! - 14992.758)).toBeLessThan(0.001);
  });

  test('ring 1 in lon/lat', () => {
    const expected = [
      [106.550000137, 29.560000014],
      [106.550077531, 29.561804881],
      [106.553170993, 29.561928819],
      [106.553096116, 29.559943578],
    ].flat();
    for (const [i, value] of expected.entries())
      expect(golden.coordinates[i]).toBeCloseTo(value, 9);
  });
});

describe('planeAreas', () => {
  test('takes a zone per row, and leaves rows without one unknown', () => {
    const [first, second] = planeAreas(golden, (row) => (row === 1 ? zone : null));
    expect(first).toBeNaN();
    expect(second).toBeCloseTo(15000, 3);
  });

  test('measures only the rows asked for', () => {
    const [first, second] = planeAreas(golden, zone, [0]);
    expect(first).toBeCloseTo(60000, 3);
    expect(second).toBeNaN();
  });

  test('depends on the zone', () => {
    const [, other] = planeAreas(golden, { width: 3, centralMeridian: 105 });
    expect(Math.abs(other! - 15000)).toBeGreaterThan(1);
  });
});
