import { hasShape, type PolygonColumn } from '../domain/polygons';
import { metersPerDegree } from './meters-per-degree';
import { isInRow } from './point-in-row';

/** A row of a table of shapes. */
export interface RowShape {
  polygons: PolygonColumn;
  row: number;
  /** [west, south, east, north] of row r at 4r, as in `RowIndex`. */
  boxes: Float64Array;
}

/** What is nearer counts as touching: coordinates of neighbours differ by rounding. */
export const touchingMeters = 0.05;

/**
 * Metres between two shapes: 0 where they touch, overlap or one lies in the other; `Infinity` where they are farther
 * apart than `beyond` or either has no shape. Straight edges in longitude and latitude.
 */
export function rowGap(a: RowShape, b: RowShape, beyond = Number.POSITIVE_INFINITY): number {
  if (!hasShape(a.polygons, a.row) || !hasShape(b.polygons, b.row)) return Number.POSITIVE_INFINITY;
  const middle = (a.boxes[4 * a.row + 1]! + a.boxes[4 * a.row + 3]!) / 2;
  const [east, north] = metersPerDegree(middle);
  const bBox = Array.from(
    { length: 4 },
    (_, k) => b.boxes[4 * b.row + k]! * (k % 2 ? north : east),
  );
  let best = beyond;
  let isFound = false;
  forEachEdge(a, east, north, (ax, ay, bx, by) => {
    if (best <= touchingMeters) return;
    if (boxGap(ax, ay, bx, by, bBox[0]!, bBox[1]!, bBox[2]!, bBox[3]!) > best) return;
    forEachEdge(b, east, north, (cx, cy, dx, dy) => {
      if (best <= touchingMeters) return;
      if (
        boxGap(
          ax,
          ay,
          bx,
          by,
          Math.min(cx, dx),
          Math.min(cy, dy),
          Math.max(cx, dx),
          Math.max(cy, dy),
        ) > best
      )
        return;
      const gap = segmentGap(ax, ay, bx, by, cx, cy, dx, dy);
      if (gap > best) return;
      best = gap;
      isFound = true;
    });
  });
  if (isFound && best <= touchingMeters) return 0;
  if (liesIn(a, b) || liesIn(b, a)) return 0;
  return isFound ? best : Number.POSITIVE_INFINITY;
}

/** Whether the first point of a shape lies in the other; where no edges meet, all of it then does. */
function liesIn(inner: RowShape, outer: RowShape): boolean {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = inner.polygons;
  const first = 2 * ringOffsets[polygonOffsets[rowOffsets[inner.row]!]!]!;
  return isInRow(outer.polygons, outer.row, coordinates[first]!, coordinates[first + 1]!);
}

function forEachEdge(
  { polygons, row }: RowShape,
  east: number,
  north: number,
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const end = polygonOffsets[rowOffsets[row + 1]!]!;
  for (let g = polygonOffsets[rowOffsets[row]!]!; g < end; g++)
    for (let k = 2 * ringOffsets[g]!; k < 2 * ringOffsets[g + 1]! - 2; k += 2)
      visit(
        coordinates[k]! * east,
        coordinates[k + 1]! * north,
        coordinates[k + 2]! * east,
        coordinates[k + 3]! * north,
      );
}

/** The least that an edge and a box may be apart: that of their boxes. */
function boxGap(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  west: number,
  south: number,
  east: number,
  north: number,
): number {
  const x = Math.max(0, west - Math.max(ax, bx), Math.min(ax, bx) - east);
  const y = Math.max(0, south - Math.max(ay, by), Math.min(ay, by) - north);
  return Math.hypot(x, y);
}

function segmentGap(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  if (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  )
    return 0;
  return Math.min(
    pointGap(ax, ay, cx, cy, dx, dy),
    pointGap(bx, by, cx, cy, dx, dy),
    pointGap(cx, cy, ax, ay, bx, by),
    pointGap(dx, dy, ax, ay, bx, by),
  );
}

function pointGap(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const [ux, uy] = [bx - ax, by - ay];
  const square = ux * ux + uy * uy;
  const along = square === 0 ? 0 : ((px - ax) * ux + (py - ay) * uy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * ux, py - ay - t * uy);
}
