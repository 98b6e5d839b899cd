import type { Overlap } from '../domain/dataset';
import type { PolygonColumn } from '../domain/polygons';
import { authalicStep } from './authalic';
import { coverRings } from './cover-rings';
import { ellipsoid, radiansPerDegree } from './ellipsoid';
import { doubleRingArea, type GridPoint } from './grid-edges';

/** Overlay of several plots is done on a grid of a tenth of a millimetre. */
const gridPerMeter = 1e4;
/** Less common land than this is a strip along a border; strips lie apart and are added up without an overlay, m². */
export const slightSquareMeters = 1;
/** Less bare land than this is what the grid leaves over, m². */
const smallestRestSquareMeters = 0.01;

/**
 * Share (0–1) of each row's area that lies under the union of earlier rows, given the overlaps of
 * the table: with it, land under several plots is counted once, for the first of them. 0 for a row
 * without a shape; 1 for the second of two identical ones.
 */
export function coveredShares(
  polygons: PolygonColumn,
  areaOf: (row: number) => number,
  overlaps: readonly Overlap[],
): Float64Array {
  const shares = new Float64Array(polygons.rowOffsets.length - 1);
  for (const [row, earlier] of earlierByRow(overlaps))
    shares[row] = coveredShareOfRow(polygons, areaOf(row), row, earlier);
  return shares;
}

/**
 * The same among some rows only, one share for each of `rows`: a row is covered by those of `rows`
 * that stand before it in the table, whatever the order of `rows`.
 */
export function coveredShareWithin(
  polygons: PolygonColumn,
  areas: Float64Array,
  overlaps: readonly Overlap[],
  rows: Uint32Array,
): Float64Array {
  const shares = new Float64Array(rows.length);
  if (overlaps.length === 0) return shares;
  const chosen = new Set(rows);
  const within = earlierByRow(overlaps.filter(({ a, b }) => chosen.has(a) && chosen.has(b)));
  if (within.size === 0) return shares;
  rows.forEach((row, i) => {
    const earlier = within.get(row);
    if (earlier) shares[i] = coveredShareOfRow(polygons, areas[row]!, row, earlier);
  });
  return shares;
}

/** Overlaps by their later row. */
function earlierByRow(overlaps: readonly Overlap[]): Map<number, Overlap[]> {
  const byRow = new Map<number, Overlap[]>();
  for (const overlap of overlaps) {
    const row = Math.max(overlap.a, overlap.b);
    const list = byRow.get(row);
    if (list) list.push(overlap);
    else byRow.set(row, [overlap]);
  }
  return byRow;
}

function coveredShareOfRow(
  polygons: PolygonColumn,
  area: number,
  row: number,
  earlier: readonly Overlap[],
): number {
  if (!(area > 0)) return 0;
  let largest = 0;
  let together = 0;
  for (const { squareMeters } of earlier) {
    largest = Math.max(largest, squareMeters);
    together += squareMeters;
  }
  if (largest < slightSquareMeters && together < area) return together / area;
  if (earlier.length === 1 || area - largest <= smallestRestSquareMeters)
    return area - largest <= 1e-9 * area ? 1 : largest / area;
  const at = polygons.ringOffsets[polygons.polygonOffsets[polygons.rowOffsets[row]!]!]!;
  const origin = [polygons.coordinates[2 * at]!, polygons.coordinates[2 * at + 1]!] as const;
  const covers = earlier.map(({ a, b }) => planeRings(polygons, Math.min(a, b), origin));
  const own = planeRings(polygons, row, origin);
  // What the row adds to the earlier ones is bare; the rest of it is covered.
  const bare = coveredArea([own, ...covers]) - coveredArea(covers);
  const covered = (coveredArea([own]) - bare) / gridPerMeter ** 2;
  return area - covered <= smallestRestSquareMeters ? 1 : Math.max(covered, largest) / area;
}

/** Land that any of some areas covers, in squares of the grid. */
function coveredArea(areas: readonly GridPoint[][][]): number {
  let twice = 0;
  for (const ring of coverRings(areas).flat()) twice += doubleRingArea(ring);
  return twice / 2;
}

/** A row on the equal-area plane that touches the ellipsoid near `origin`, in grid units. */
function planeRings(
  { coordinates, ringOffsets, polygonOffsets, rowOffsets }: PolygonColumn,
  row: number,
  [originX, originY]: readonly [number, number],
): GridPoint[][] {
  const sine = Math.sin(originY * radiansPerDegree);
  const cosine = Math.cos(originY * radiansPerDegree);
  const scaleX = ellipsoid.authalicRadius * radiansPerDegree * cosine * gridPerMeter;
  const scaleY = (ellipsoid.authalicRadius / cosine) * gridPerMeter;
  const rings: GridPoint[][] = [];
  const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
  for (let g = polygonOffsets[rowOffsets[row]!]!; g < endRing; g++) {
    const ring: GridPoint[] = [];
    for (let k = ringOffsets[g]!; k < ringOffsets[g + 1]! - 1; k++) {
      const step = (coordinates[2 * k + 1]! - originY) * radiansPerDegree;
      ring.push({
        x: Math.round((coordinates[2 * k]! - originX) * scaleX),
        y: Math.round(authalicStep(step, sine, cosine) * scaleY),
      });
    }
    rings.push(ring);
  }
  return rings;
}
