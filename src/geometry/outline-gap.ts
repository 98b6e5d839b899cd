import { hasShape, type PolygonColumn } from '../domain/polygons';
import { metersPerDegree } from './meters-per-degree';

/** The rings of a row as metres east and north of an origin. */
type Rings = Float64Array[];

/**
 * How far two outlines are apart, in metres: the greatest distance of a point of either to the line of the other. A
 * point added on a straight side, another start or another order of rings makes no difference. `null`: either has no
 * shape. The same whichever comes first. Plane about the shape, good for plots of a few kilometres.
 */
export function outlineGap(
  a: PolygonColumn,
  rowOfA: number,
  b: PolygonColumn,
  rowOfB: number,
): number | null {
  if (!hasShape(a, rowOfA) || !hasShape(b, rowOfB)) return null;
  if (isSameLine(a, rowOfA, b, rowOfB)) return 0;
  const first = a.ringOffsets[a.polygonOffsets[a.rowOffsets[rowOfA]!]!]!;
  const other = b.ringOffsets[b.polygonOffsets[b.rowOffsets[rowOfB]!]!]!;
  // The southern and western of both starts, so that the order of the two makes no difference.
  const lon = Math.min(a.coordinates[2 * first]!, b.coordinates[2 * other]!);
  const lat = Math.min(a.coordinates[2 * first + 1]!, b.coordinates[2 * other + 1]!);
  const linesA = ringsOf(a, rowOfA, lon, lat);
  const linesB = ringsOf(b, rowOfB, lon, lat);
  return Math.max(farthest(linesA, linesB), farthest(linesB, linesA));
}

function spanOf({ ringOffsets, polygonOffsets, rowOffsets }: PolygonColumn, row: number) {
  const firstRing = polygonOffsets[rowOffsets[row]!]!;
  const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
  return { firstRing, endRing, from: ringOffsets[firstRing]!, to: ringOffsets[endRing]! };
}

function isSameLine(a: PolygonColumn, rowOfA: number, b: PolygonColumn, rowOfB: number): boolean {
  const one = spanOf(a, rowOfA);
  const other = spanOf(b, rowOfB);
  if (one.to - one.from !== other.to - other.from) return false;
  if (one.endRing - one.firstRing !== other.endRing - other.firstRing) return false;
  for (let g = 0; g <= one.endRing - one.firstRing; g++) {
    const end = a.ringOffsets[one.firstRing + g]! - one.from;
    if (end !== b.ringOffsets[other.firstRing + g]! - other.from) return false;
  }
  for (let k = 0; k < 2 * (one.to - one.from); k++)
    if (a.coordinates[2 * one.from + k] !== b.coordinates[2 * other.from + k]) return false;
  return true;
}

function ringsOf(polygons: PolygonColumn, row: number, lon: number, lat: number): Rings {
  const { coordinates, ringOffsets } = polygons;
  const { firstRing, endRing } = spanOf(polygons, row);
  const [east, north] = metersPerDegree(lat);
  const rings: Rings = [];
  for (let g = firstRing; g < endRing; g++) {
    const from = ringOffsets[g]!;
    const points = new Float64Array(2 * (ringOffsets[g + 1]! - from));
    for (let k = 0; k < points.length; k += 2) {
      points[k] = (coordinates[2 * from + k]! - lon) * east;
      points[k + 1] = (coordinates[2 * from + k + 1]! - lat) * north;
    }
    rings.push(points);
  }
  return rings;
}

/** The greatest distance of a point of `rings` to the lines of `others`. */
function farthest(rings: Rings, others: Rings): number {
  const standing = new Set<string>();
  for (const ring of others)
    for (let k = 0; k < ring.length; k += 2) standing.add(`${ring[k]} ${ring[k + 1]}`);
  let most = 0;
  for (const ring of rings) {
    for (let k = 0; k < ring.length; k += 2) {
      const x = ring[k]!;
      const y = ring[k + 1]!;
      if (!standing.has(`${x} ${y}`)) most = Math.max(most, nearest(x, y, others, most));
    }
  }
  return most;
}

/** The least distance to the lines; the search ends once it is no more than `enough`. */
function nearest(x: number, y: number, rings: Rings, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let k = 2; k < ring.length; k += 2) {
      const ax = ring[k - 2]!;
      const ay = ring[k - 1]!;
      const dx = ring[k]! - ax;
      const dy = ring[k + 1]! - ay;
      const square = dx * dx + dy * dy;
      const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
      const at = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - ax - at * dx, y - ay - at * dy));
      if (least <= enough) return least;
    }
  }
  return least;
}
