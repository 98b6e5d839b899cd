import { ellipsoid, radiansPerDegree } from './ellipsoid';
import { geodesicLength } from './geodesic-length';

/** Where a place lies to a shape. */
export interface PlaceAtBoundary {
  isInside: boolean;
  /** To the nearest point of the line around the shape, metres. */
  edgeMetres: number;
  /** The nearest boundary point: its number through all rings (J1, J2 …), metres to it, and degrees clockwise from true north. */
  nearest: { number: number; metres: number; degrees: number };
}

/**
 * Where a place (lon/lat degrees) lies to a shape of closed rings: inside or not (holes taken out, parts joined), how
 * far from its edge, and how far and in which direction the nearest boundary point. Points are numbered as on the plot
 * sheet. Lengths to points are geodesics; the edge is measured in the plane at the place, good to a millimetre at a
 * kilometre. `null`: the shape has no points.
 */
export function placeAtBoundary(
  multiPolygon: readonly (readonly (readonly (readonly number[])[])[])[],
  lon: number,
  lat: number,
): PlaceAtBoundary | null {
  const rings = multiPolygon.flat();
  const metres = metresPerDegree(lat);
  const inPlane = ([x, y]: readonly number[]): [number, number] => [
    (x! - lon) * metres.east,
    (y! - lat) * metres.north,
  ];
  let nearest: PlaceAtBoundary['nearest'] | null = null;
  let edgeMetres = Number.POSITIVE_INFINITY;
  let number = 0;
  for (const ring of rings)
    for (let k = 0; k + 1 < ring.length; k++) {
      number++;
      const [x, y] = ring[k]!;
      edgeMetres = Math.min(edgeMetres, distanceToSide(inPlane(ring[k]!), inPlane(ring[k + 1]!)));
      const length = geodesicLength(lon, lat, x!, y!);
      if (nearest && length >= nearest.metres) continue;
      nearest = { number, metres: length, degrees: azimuth(lon, lat, x!, y!) };
    }
  if (!nearest) return null;
  // A place lies in a shape when it lies in an odd number of the rings of one of its parts.
  const isInside = multiPolygon.some(
    (polygon) => polygon.filter((ring) => isInRing(ring, lon, lat)).length % 2 === 1,
  );
  return { isInside, edgeMetres, nearest };
}

/**
 * Degrees clockwise from true north (0 ≤ d < 360) in which one place lies from another, by Gauss's mid-latitude
 * formula on the CGCS2000 ellipsoid: good to a hundredth of a degree up to some ten kilometres. 0 for the same place.
 */
export function azimuth(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const { east, north } = metresPerDegree((lat1 + lat2) / 2);
  const middle = Math.atan2((lon2 - lon1) * east, (lat2 - lat1) * north) / radiansPerDegree;
  // Meridians converge: the direction at the first place differs from that in the middle by half of it.
  const convergence = (lon2 - lon1) * Math.sin(((lat1 + lat2) / 2) * radiansPerDegree);
  const degrees = (middle - convergence / 2 + 360) % 360;
  return degrees === 360 ? 0 : degrees;
}

/** Metres of a degree of longitude and of latitude at a latitude. */
export function metresPerDegree(lat: number): { east: number; north: number } {
  const { semiMajorAxis, eccentricitySquared } = ellipsoid;
  const sine = Math.sin(lat * radiansPerDegree);
  const w = 1 - eccentricitySquared * sine * sine;
  const acrossMeridian = semiMajorAxis / Math.sqrt(w);
  return {
    east: acrossMeridian * Math.cos(lat * radiansPerDegree) * radiansPerDegree,
    north: ((acrossMeridian * (1 - eccentricitySquared)) / w) * radiansPerDegree,
  };
}

/** From the origin to the side between two points. */
function distanceToSide([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

function isInRing(ring: readonly (readonly number[])[], x: number, y: number): boolean {
  let isInside = false;
  for (let k = 0; k + 1 < ring.length; k++) {
    const [ax, ay] = ring[k]! as [number, number];
    const [bx, by] = ring[k + 1]! as [number, number];
    if (ay > y !== by > y && x - ax < ((bx - ax) * (y - ay)) / (by - ay)) isInside = !isInside;
  }
  return isInside;
}
