import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardZone } from './gauss-krueger';
import { wideZone, zonesNear } from './zones-near';

const longitude = fc.double({ min: 73.6, max: 134.9, noNaN: true });

describe('the zones near a place', () => {
  it('begin with its own 3° zone and have its 6° zone', () => {
    const zones = zonesNear(106.68);
    expect(zones[0]).toEqual({ width: 3, centralMeridian: 108 });
    expect(zones).toContainEqual({ width: 6, centralMeridian: 105 });
    expect(zones).toHaveLength(6);
  });

  it('lie within half their width, or the width of a neighbour', () => {
    fc.assert(
      fc.property(longitude, (lon) => {
        expect(Math.abs(standardZone(lon).centralMeridian - lon)).toBeLessThanOrEqual(1.5);
        expect(Math.abs(wideZone(lon).centralMeridian - lon)).toBeLessThanOrEqual(3);
        for (const { width, centralMeridian } of zonesNear(lon))
          expect(Math.abs(centralMeridian - lon)).toBeLessThanOrEqual(1.5 * width);
      }),
    );
  });

  it('meet at the edge between two 6° zones', () => {
    expect(wideZone(107.999).centralMeridian).toBe(105);
    expect(wideZone(108).centralMeridian).toBe(111);
  });
});
