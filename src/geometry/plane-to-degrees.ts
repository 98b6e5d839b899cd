import proj4 from 'proj4';
import type { GaussKruegerZone } from '../domain/dataset';
import { radiansPerDegree } from './ellipsoid';
import { type PlanePoint, zoneDefinition } from './gauss-krueger';

type Inverse = (point: { x: number; y: number }) => { x: number; y: number } | null;
const inverses = new Map<number, Inverse>();

function inverseOf(zone: GaussKruegerZone): Inverse {
  let inverse = inverses.get(zone.centralMeridian);
  if (!inverse) {
    const projection = new proj4.Proj(zoneDefinition(zone)) as unknown as { inverse: Inverse };
    inverse = (point) => projection.inverse(point);
    inverses.set(zone.centralMeridian, inverse);
  }
  return inverse;
}

/**
 * Longitude and latitude (degrees on CGCS2000) of a point in the Gauss–Krüger plane of a zone (metres,
 * easting without the zone prefix); `null` where the projection has no answer.
 */
export function planeToDegrees(
  { north, east }: PlanePoint,
  zone: GaussKruegerZone,
): { lon: number; lat: number } | null {
  const point = inverseOf(zone)({ x: east, y: north });
  if (!point || !Number.isFinite(point.x) || !Number.isFinite(point.y)) return null;
  return { lon: point.x / radiansPerDegree, lat: point.y / radiansPerDegree };
}
