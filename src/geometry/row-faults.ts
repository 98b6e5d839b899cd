import type { PolygonColumn } from '../domain/polygons';
import { EdgeBlocks } from './edge-blocks';
import { faultBits } from './fault-bits';
import { findMisnesting } from './ring-nesting';
import { edgesOfRow, makeRowEdges, type RowEdges } from './row-edges';
import { isSpike, meetings, segmentMeeting } from './segment-meeting';

/** Rows with more edges are searched through an index. */
const bruteForceLimit = 200;
/** Rows with more points are not checked. */
export const checkedPointLimit = 5_000_000;
/** A ring that meets itself this often is scribble; what it is called is known by then. */
const meetingLimit = 10_000;

const scratch = makeRowEdges(4096);

/** The faults of a row as `faultBits`; 0 for a valid shape and for none. */
export function findFaults(polygons: PolygonColumn, row: number): number {
  const { ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const firstPolygon = rowOffsets[row]!;
  const endPolygon = rowOffsets[row + 1]!;
  if (firstPolygon === endPolygon) return 0;
  const firstRing = polygonOffsets[firstPolygon]!;
  const endRing = polygonOffsets[endPolygon]!;
  if (ringOffsets[endRing]! - ringOffsets[firstRing]! > checkedPointLimit)
    return faultBits.unchecked;
  if (endRing - firstRing === 1 && isStarShaped(polygons, firstRing)) return 0;
  const edges = edgesOfRow(polygons, row, scratch);
  const faults =
    edges.count <= bruteForceLimit
      ? faultsOfFewEdges(polygons, row, edges)
      : faultsOfManyEdges(polygons, row, edges);
  // Where rings touch, a single point cannot tell which lies in which.
  if (endRing - firstRing === 1 || faults & faultBits.touch) return faults;
  return faults | findMisnesting(polygons, row);
}

/**
 * True when the ring goes round the middle of its bounds once and always leftwards, hence is simple:
 * one pass that spares most plots the search. False decides nothing.
 */
function isStarShaped(polygons: PolygonColumn, ring: number): boolean {
  const { coordinates } = polygons;
  const from = 2 * polygons.ringOffsets[ring]!;
  const to = 2 * polygons.ringOffsets[ring + 1]!;
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let k = from; k < to; k += 2) {
    const x = coordinates[k]!;
    const y = coordinates[k + 1]!;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  const centerX = (minX + maxX) / 2;
  const centerY = (minY + maxY) / 2;
  let x = coordinates[from]! - centerX;
  let y = coordinates[from + 1]! - centerY;
  let turnCount = 0;
  for (let k = from + 2; k < to; k += 2) {
    const nextX = coordinates[k]! - centerX;
    const nextY = coordinates[k + 1]! - centerY;
    const left = x * nextY;
    const right = y * nextX;
    if (left - right <= 1e-15 * (Math.abs(left) + Math.abs(right))) return false;
    // Moving leftwards, an edge that passes from below to above passes east of the middle.
    if (y < 0 && nextY >= 0) turnCount++;
    x = nextX;
    y = nextY;
  }
  return turnCount === 1;
}

function faultsOfFewEdges(polygons: PolygonColumn, row: number, edges: RowEdges): number {
  const { count, west, south, east, north } = edges;
  let faults = findSpikes(polygons, row);
  for (let i = 0; i < count; i++) {
    const minX = west[i]!;
    const minY = south[i]!;
    const maxX = east[i]!;
    const maxY = north[i]!;
    for (let j = i + 1; j < count; j++) {
      if (west[j]! > maxX || east[j]! < minX || south[j]! > maxY || north[j]! < minY) continue;
      faults |= faultOfPair(polygons, row, edges, i, j);
    }
  }
  return faults;
}

function faultsOfManyEdges(polygons: PolygonColumn, row: number, edges: RowEdges): number {
  const { count, west, south, east, north } = edges;
  const blocks = new EdgeBlocks(edges);
  let faults = findSpikes(polygons, row);
  let meetingCount = 0;
  let i = 0;
  const visit = (j: number) => {
    if (j <= i) return false;
    const fault = faultOfPair(polygons, row, edges, i, j);
    faults |= fault;
    if (fault) meetingCount++;
    return meetingCount > meetingLimit;
  };
  for (; i < count && meetingCount <= meetingLimit; i++)
    blocks.visit(west[i]!, south[i]!, east[i]!, north[i]!, visit);
  return faults;
}

function findSpikes(polygons: PolygonColumn, row: number): number {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
  for (let g = polygonOffsets[rowOffsets[row]!]!; g < endRing; g++) {
    const start = ringOffsets[g]!;
    const last = ringOffsets[g + 1]! - 1;
    if (isSpike(coordinates, last - 1, start, start + 1)) return faultBits.spike;
    for (let k = start + 1; k < last; k++)
      if (isSpike(coordinates, k - 1, k, k + 1)) return faultBits.spike;
  }
  return 0;
}

function faultOfPair(
  polygons: PolygonColumn,
  row: number,
  edges: RowEdges,
  i: number,
  j: number,
): number {
  const { coordinates, ringOffsets } = polygons;
  const a = edges.points[i]!;
  const b = edges.points[j]!;
  const ring = edges.rings[i]!;
  const isSameRing = ring === edges.rings[j];
  // Neighbours share a point, first and last edge included: `findSpikes` has looked at them.
  if (isSameRing && (b === a + 1 || (a === ringOffsets[ring] && b === ringOffsets[ring + 1]! - 2)))
    return 0;
  const meeting = segmentMeeting(coordinates, a, b);
  if (meeting === meetings.apart) return 0;
  if (meeting === meetings.touching) return faultBits.touch;
  if (isSameRing) return faultBits.selfIntersection;
  return polygonOfRing(polygons, row, ring) === polygonOfRing(polygons, row, edges.rings[j]!)
    ? faultBits.holeMisplaced
    : faultBits.partOverlap;
}

function polygonOfRing(polygons: PolygonColumn, row: number, ring: number): number {
  let low = polygons.rowOffsets[row]!;
  let high = polygons.rowOffsets[row + 1]! - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (polygons.polygonOffsets[middle]! <= ring) low = middle;
    else high = middle - 1;
  }
  return low;
}
