import type { PolygonColumn } from '../domain/polygons';
import { authalicStep } from './authalic';
import type { EdgeBlocks } from './edge-blocks';
import { ellipsoid, radiansPerDegree } from './ellipsoid';
import { Spans, sharedSpanArea } from './spans';

/** A row of a table, with what makes asking it fast. */
export interface Shape {
  polygons: PolygonColumn;
  row: number;
  /** [west, south, east, north] of row r at 4r, as in `RowIndex`. */
  boxes: Float64Array;
  /** The row's edge index, if it has one. */
  blocks: EdgeBlocks | null;
}

const metersPerDegree = 111_320;
const first = new Spans();
const second = new Spans();

/**
 * The land that two shapes share, m² on the CGCS2000 ellipsoid (edges straight in longitude and
 * authalic sine, so that it is of one kind with `ellipsoidalAreas`). Shapes that only touch share
 * nothing. What is clearly below `ignoredBelow` m² comes back as 0, which spares most of the work.
 */
export function sharedArea(a: Shape, b: Shape, ignoredBelow = 0): number {
  const boxA = 4 * a.row;
  const boxB = 4 * b.row;
  const west = Math.max(a.boxes[boxA]!, b.boxes[boxB]!);
  const south = Math.max(a.boxes[boxA + 1]!, b.boxes[boxB + 1]!);
  const east = Math.min(a.boxes[boxA + 2]!, b.boxes[boxB + 2]!);
  const north = Math.min(a.boxes[boxA + 3]!, b.boxes[boxB + 3]!);
  if (!(east > west && north > south)) return 0;
  const squareMetersPerSquareDegree =
    metersPerDegree ** 2 * Math.cos(((south + north) / 2) * radiansPerDegree);
  if ((east - west) * (north - south) * squareMetersPerSquareDegree < ignoredBelow / 2) return 0;

  // The shorter side of the common box meets fewer edges: travel along that one.
  const isUpright = north - south < east - west;
  const low = isUpright ? south : west;
  const high = isUpright ? north : east;
  const topB = b.boxes[boxB + (isUpright ? 2 : 3)]!;
  const bottomA = a.boxes[boxA + (isUpright ? 0 : 1)]!;
  collect(a, first, isUpright, low, high, -Infinity, topB);
  if (first.count === 0) return 0;
  collect(b, second, isUpright, low, high, bottomA, Infinity);
  if (second.count === 0) return 0;
  if (ignoredBelow > 0) {
    const rough = sharedSpanArea(first, second) * squareMetersPerSquareDegree;
    if (rough < ignoredBelow / 2) return 0;
  }
  toAuthalic(first, isUpright, south);
  toAuthalic(second, isUpright, south);
  const shared = sharedSpanArea(first, second);
  return Math.max(0, shared) * radiansPerDegree * ellipsoid.authalicRadius ** 2;
}

/** Puts the edges between `low` and `high` whose heights reach into `bottom` … `top` into `spans`. */
function collect(
  { polygons, row, blocks }: Shape,
  spans: Spans,
  isUpright: boolean,
  low: number,
  high: number,
  bottom: number,
  top: number,
): void {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const along = isUpright ? 1 : 0;
  spans.clear();
  if (blocks) {
    const visit = (edge: number) => {
      addEdge(coordinates, 2 * blocks.edges.points[edge]!, along, spans, low, high, bottom, top);
      return false;
    };
    if (isUpright) blocks.visit(bottom, low, top, high, visit);
    else blocks.visit(low, bottom, high, top, visit);
    return;
  }
  const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
  for (let g = polygonOffsets[rowOffsets[row]!]!; g < endRing; g++) {
    const last = 2 * ringOffsets[g + 1]! - 2;
    for (let k = 2 * ringOffsets[g]!; k < last; k += 2)
      addEdge(coordinates, k, along, spans, low, high, bottom, top);
  }
}

function addEdge(
  coordinates: Float64Array,
  k: number,
  along: number,
  spans: Spans,
  low: number,
  high: number,
  bottom: number,
  top: number,
): void {
  const x1 = coordinates[k + along]!;
  const x2 = coordinates[k + 2 + along]!;
  if ((x1 <= low && x2 <= low) || (x1 >= high && x2 >= high)) return;
  const height1 = coordinates[k + 1 - along]!;
  const height2 = coordinates[k + 3 - along]!;
  if ((height1 <= bottom && height2 <= bottom) || (height1 >= top && height2 >= top)) return;
  spans.add(x1, height1, x2, height2);
}

/** Turns the latitudes of spans into authalic sines above that of the base latitude. */
function toAuthalic(spans: Spans, isUpright: boolean, base: number): void {
  const sine = Math.sin(base * radiansPerDegree);
  const cosine = Math.cos(base * radiansPerDegree);
  const lows = isUpright ? spans.low : spans.lowHeight;
  const highs = isUpright ? spans.high : spans.highHeight;
  for (let e = 0; e < spans.count; e++) {
    lows[e] = authalicStep((lows[e]! - base) * radiansPerDegree, sine, cosine);
    highs[e] = authalicStep((highs[e]! - base) * radiansPerDegree, sine, cosine);
  }
}
