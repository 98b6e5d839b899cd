import type { GaussKruegerZone } from '../domain/dataset';
import { multiPolygonOfRing, type Position } from '../domain/drawing';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreaOfRow } from './ellipsoidal-area';
import { faultBits } from './fault-bits';
import { geodesicLength } from './geodesic-length';
import { planeAreas } from './plane-area';
import { findFaults } from './row-faults';

/** Geodesic length of each leg of a path, m; NaN where it is unknown. With `isClosed` also the leg home. */
export function legLengths(path: readonly Position[], isClosed = false): number[] {
  const ends = isClosed && path.length > 2 ? [...path, path[0]!] : path;
  return ends.slice(1).map((to, k) => {
    const from = ends[k]!;
    return geodesicLength(from[0], from[1], to[0], to[1]);
  });
}

/** Geodesic length of a path, m; with `isClosed` the way round a ring. */
export function pathLength(path: readonly Position[], isClosed = false): number {
  return legLengths(path, isClosed).reduce((sum, leg) => sum + leg, 0);
}

/**
 * Area of an open ring on the CGCS2000 ellipsoid, m²: the same computation as for plots. `null` with
 * fewer than three points or where its sides cross, as such a ring encloses no one area.
 */
export function ringSquareMeters(ring: readonly Position[]): number | null {
  if (ring.length < 3 || doSidesCross(ring)) return null;
  return ellipsoidalAreaOfRow(columnOf(ring), 0);
}

/** Area of an open ring in the Gauss–Krüger plane of a zone, m²; `null` as for `ringSquareMeters`. */
export function ringPlaneSquareMeters(
  ring: readonly Position[],
  zone: GaussKruegerZone,
): number | null {
  if (ring.length < 3 || doSidesCross(ring)) return null;
  return planeAreas(columnOf(ring), zone)[0]!;
}

/** Whether sides of an open ring cross or run into each other, so that it is no polygon. */
export function doSidesCross(ring: readonly Position[]): boolean {
  if (ring.length < 4) return false;
  return (findFaults(columnOf(ring), 0) & faultBits.selfIntersection) !== 0;
}

function columnOf(ring: readonly Position[]) {
  return polygonColumnFrom([multiPolygonOfRing(ring)]);
}
