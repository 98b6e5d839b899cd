import proj4 from 'proj4';
import type { GaussKruegerZone } from '../domain/dataset';
import { radiansPerDegree } from './ellipsoid';
import { zoneDefinition, zoneNumber } from './gauss-krueger';

type Inverse = (point: { x: number; y: number }) => { x: number; y: number };
const inverses = new Map<number, Inverse>();

/** Lon/lat (degrees, CGCS2000) of a point in the Gauss–Krüger plane of a zone; `east` has no zone prefix. */
export function placeFromPlane(
  north: number,
  east: number,
  zone: GaussKruegerZone,
): [number, number] {
  let inverse = inverses.get(zone.centralMeridian);
  if (!inverse) {
    const projection = new proj4.Proj(zoneDefinition(zone)) as unknown as { inverse: Inverse };
    inverse = (point) => projection.inverse(point);
    inverses.set(zone.centralMeridian, inverse);
  }
  const { x, y } = inverse({ x: east, y: north });
  return [x / radiansPerDegree, y / radiansPerDegree];
}

/**
 * The zone that the prefix of an easting names (`36 372620.3`: 3° zone 36), or `null` without a
 * prefix. In China 6° zones have the numbers 13 to 23 and 3° zones 25 to 45, so the number tells the width.
 */
export function zoneOfEasting(east: number): GaussKruegerZone | null {
  const number = Math.floor(east / 1e6);
  if (number >= 13 && number <= 23) return { width: 6, centralMeridian: 6 * number - 3 };
  if (number >= 25 && number <= 45) return { width: 3, centralMeridian: 3 * number };
  return null;
}

/** The 6° zone in which a longitude lies. */
export function wideZone(longitude: number): GaussKruegerZone {
  return { width: 6, centralMeridian: 6 * Math.floor(longitude / 6) + 3 };
}

/** The zones to choose from at a longitude: its own 3° zone first, the two beside it, then the same in 6°. */
export function zonesNear(longitude: number): GaussKruegerZone[] {
  const near = 3 * Math.round(longitude / 3);
  const wide = wideZone(longitude).centralMeridian;
  return [
    ...[near, near - 3, near + 3].map((centralMeridian) => ({
      width: 3 as const,
      centralMeridian,
    })),
    ...[wide, wide - 6, wide + 6].map((centralMeridian) => ({
      width: 6 as const,
      centralMeridian,
    })),
  ].filter((zone) => zoneNumber(zone) !== null);
}
