import proj4 from 'proj4';
import type { GaussKruegerZone } from '../domain/dataset';
import { radiansPerDegree } from './ellipsoid';

/** False easting of every zone, metres, before the zone prefix. */
export const falseEasting = 500_000;

export interface PlanePoint {
  /** X of a Chinese survey sheet, metres. */
  north: number;
  /** Y of a Chinese survey sheet, metres, with the false easting and without the zone prefix. */
  east: number;
}

/** The 3° zone whose central meridian is nearest to a longitude (GB 22021: zone n = round(lon / 3)). */
export function standardZone(longitude: number): GaussKruegerZone {
  return { width: 3, centralMeridian: Math.round(longitude / 3) * 3 };
}

/**
 * The number of a zone (3°: CM / 3, 6°: (CM + 3) / 6), which times 1,000,000 m is the prefix of
 * eastings; `null` for a central meridian of no standard zone.
 */
export function zoneNumber({ width, centralMeridian }: GaussKruegerZone): number | null {
  const number = width === 3 ? centralMeridian / 3 : (centralMeridian + 3) / 6;
  return Number.isInteger(number) ? number : null;
}

/** What an EPSG code of CGCS2000 / Gauss–Krüger says. */
interface PlaneSystem {
  zone: GaussKruegerZone;
  /** Whether eastings carry the zone number as a prefix. */
  hasZonePrefix: boolean;
}

/** The plane system of an EPSG code (4491–4554, domain §4.3), or `null` for any other code. */
export function planeSystemOfEpsg(code: number): PlaneSystem | null {
  if (!Number.isInteger(code) || code < 4491 || code > 4554) return null;
  if (code <= 4512) {
    const hasZonePrefix = code <= 4501;
    const centralMeridian = 75 + 6 * (code - (hasZonePrefix ? 4491 : 4502));
    return { zone: { width: 6, centralMeridian }, hasZonePrefix };
  }
  const hasZonePrefix = code <= 4533;
  const centralMeridian = 75 + 3 * (code - (hasZonePrefix ? 4513 : 4534));
  return { zone: { width: 3, centralMeridian }, hasZonePrefix };
}

/** The zone of a CGCS2000 / Gauss–Krüger EPSG code, or `null` for any other code. */
export function zoneOfEpsg(code: number): GaussKruegerZone | null {
  return planeSystemOfEpsg(code)?.zone ?? null;
}

/** The proj4 definition of a zone, false easting 500 km, no prefix. */
export function zoneDefinition(zone: GaussKruegerZone): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${zone.centralMeridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}

type Forward = (point: { x: number; y: number }) => { x: number; y: number };
const forwards = new Map<number, Forward>();

function forwardOf(zone: GaussKruegerZone): Forward {
  let forward = forwards.get(zone.centralMeridian);
  if (!forward) {
    // The bare projection: the datum of both sides is CGCS2000, and proj4's full path costs threefold.
    const projection = new proj4.Proj(zoneDefinition(zone)) as unknown as { forward: Forward };
    forward = (point) => projection.forward(point);
    forwards.set(zone.centralMeridian, forward);
  }
  return forward;
}

/** A point in the Gauss–Krüger plane of a zone, metres; lon/lat in degrees on CGCS2000. */
export function projectToPlane(
  longitude: number,
  latitude: number,
  zone: GaussKruegerZone,
): PlanePoint {
  const point = forwardOf(zone)({
    x: longitude * radiansPerDegree,
    y: latitude * radiansPerDegree,
  });
  return { north: point.y, east: point.x };
}
