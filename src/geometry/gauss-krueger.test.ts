import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  planeSystemOfEpsg,
  projectToPlane,
  standardZone,
  zoneNumber,
  zoneOfEpsg,
} from './gauss-krueger';

/** Conversion test vectors of domain §4.3: lon, lat, EPSG with prefix, north, east with prefix. */
const vectors = [
  [106.55, 29.56, 4524, 3272217.2986, 36359474.0867],
  [105.93, 29.35, 4523, 3248422.1316, 35590313.3053],
  [108.4, 30.81, 4524, 3409977.8715, 36538277.3866],
  [110.1, 31.3, 4525, 3464585.5762, 37414314.794],
  [104.63, 30.13, 4523, 3334582.1444, 35464346.5748],
  [107.39, 29.7, 4524, 3287014.1235, 36440966.5759],
] as const;

describe('projectToPlane', () => {
  test.each(vectors)('%d, %d in EPSG:%d', (lon, lat, code, north, eastWithPrefix) => {
    const zone = zoneOfEpsg(code)!;
    expect(zone).toEqual(standardZone(lon));
    const point = projectToPlane(lon, lat, zone);
    expect(point.north).toBeCloseTo(north, 4);
    expect(point.east + zoneNumber(zone)! * 1e6).toBeCloseTo(eastWithPrefix, 4);
  });

  test('a zone of 3° and one of 6° with the same central meridian give the same point', () => {
    const narrow = projectToPlane(106.5, 29.5, { width: 3, centralMeridian: 105 });
    expect(projectToPlane(106.5, 29.5, { width: 6, centralMeridian: 105 })).toEqual(narrow);
  });
});

describe('standardZone', () => {
  test('changes between 35 and 36 at 106.5°', () => {
    expect(standardZone(106.499999).centralMeridian).toBe(105);
    expect(standardZone(106.500001).centralMeridian).toBe(108);
  });

  test('is never more than 1.5° away', () => {
    fc.assert(
      fc.property(fc.double({ min: 73.5, max: 135, noNaN: true }), (lon) => {
        expect(Math.abs(standardZone(lon).centralMeridian - lon)).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});

describe('planeSystemOfEpsg', () => {
  test.each([
    [4490, null, null, null],
    [4491, 6, 75, true],
    [4501, 6, 135, true],
    [4502, 6, 75, false],
    [4512, 6, 135, false],
    [4513, 3, 75, true],
    [4524, 3, 108, true],
    [4533, 3, 135, true],
    [4534, 3, 75, false],
    [4554, 3, 135, false],
    [4555, null, null, null],
    [3857, null, null, null],
  ])('EPSG:%d', (code, width, centralMeridian, hasZonePrefix) => {
    const system = planeSystemOfEpsg(code);
    if (width === null) return expect(system).toBeNull();
    expect(system).toEqual({ zone: { width, centralMeridian }, hasZonePrefix });
  });
});

describe('zoneNumber', () => {
  test('is n = CM / 3 for 3° and (CM + 3) / 6 for 6°', () => {
    expect(zoneNumber({ width: 3, centralMeridian: 108 })).toBe(36);
    expect(zoneNumber({ width: 6, centralMeridian: 105 })).toBe(18);
  });

  test('is null for a central meridian of a city’s own', () => {
    expect(zoneNumber({ width: 3, centralMeridian: 106.5 })).toBeNull();
    expect(zoneNumber({ width: 6, centralMeridian: 108 })).toBeNull();
  });
});
