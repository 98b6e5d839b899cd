import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectToPlane, standardZone, zoneNumber } from './gauss-krueger';
import { placeFromPlane, wideZone, zoneOfEasting, zonesNear } from './plane-inverse';

const longitude = fc.double({ min: 73.6, max: 134.9, noNaN: true });
const latitude = fc.double({ min: 3, max: 54, noNaN: true });

describe('the plane back to longitude and latitude', () => {
  it('undoes the projection to a hundredth of a millimetre, in 3° and in 6° zones', () => {
    fc.assert(
      fc.property(longitude, latitude, fc.boolean(), (lon, lat, isWide) => {
        const zone = isWide ? wideZone(lon) : standardZone(lon);
        const { north, east } = projectToPlane(lon, lat, zone);
        const [x, y] = placeFromPlane(north, east, zone);
        expect(Math.abs(x - lon)).toBeLessThan(1e-10);
        expect(Math.abs(y - lat)).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('the zone of an easting', () => {
  it('is told by its prefix: 13–23 are 6° zones, 25–45 are 3° zones', () => {
    expect(zoneOfEasting(18_500_000)).toEqual({ width: 6, centralMeridian: 105 });
    expect(zoneOfEasting(36_372_620.3)).toEqual({ width: 3, centralMeridian: 108 });
    expect(zoneOfEasting(23_999_999)).toEqual({ width: 6, centralMeridian: 135 });
    expect(zoneOfEasting(24_500_000)).toBeNull();
    expect(zoneOfEasting(25_500_000)).toEqual({ width: 3, centralMeridian: 75 });
    expect(zoneOfEasting(46_000_000)).toBeNull();
    expect(zoneOfEasting(372_620.3)).toBeNull();
  });

  it('comes back from every zone of China', () => {
    fc.assert(
      fc.property(longitude, (lon) => {
        for (const zone of [standardZone(lon), wideZone(lon)])
          expect(zoneOfEasting(zoneNumber(zone)! * 1e6 + 500_000)).toEqual(zone);
      }),
    );
  });
});

describe('the zones near a place', () => {
  it('begin with its own 3° zone and have its 6° zone', () => {
    const zones = zonesNear(106.68);
    expect(zones[0]).toEqual({ width: 3, centralMeridian: 108 });
    expect(zones).toContainEqual({ width: 6, centralMeridian: 105 });
    expect(zones).toHaveLength(6);
  });
});
