import type { GaussKruegerZone } from '../domain/dataset';
import { projectToPlane, zoneNumber } from '../geometry/gauss-krueger';

const metresPerPrefix = 1_000_000;

/** Points of a zone's plane, metres: X is north, Y is east with the zone number in front (36,359,474.1). */
export interface ZonePoint {
  north: number;
  east: number;
}

/** A point given in degrees of CGCS2000 in the plane of a zone, the zone number before the easting. */
export function projectToZone(lon: number, lat: number, zone: GaussKruegerZone): ZonePoint {
  const { north, east } = projectToPlane(lon, lat, zone);
  return { north, east: east + (zoneNumber(zone) ?? 0) * metresPerPrefix };
}

/** EPSG code of CGCS2000 / Gauss–Krüger with the zone number before eastings; `null` beyond China's zones. */
export function epsgOfZone({ width, centralMeridian }: GaussKruegerZone): number | null {
  const number = zoneNumber({ width, centralMeridian });
  if (number === null) return null;
  if (width === 3) return number >= 25 && number <= 45 ? 4488 + number : null;
  return number >= 13 && number <= 23 ? 4478 + number : null;
}
