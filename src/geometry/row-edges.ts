import type { PolygonColumn } from '../domain/polygons';

/**
 * The edges of one row with their bounds, in columns that are filled again for the next row:
 * edge e runs from point `points[e]` to the next point of the ring `rings[e]`.
 */
export interface RowEdges {
  count: number;
  points: Uint32Array;
  rings: Uint32Array;
  west: Float64Array;
  south: Float64Array;
  east: Float64Array;
  north: Float64Array;
}

/** Edge columns with room for `capacity` edges. */
export function makeRowEdges(capacity: number): RowEdges {
  return {
    count: 0,
    points: new Uint32Array(capacity),
    rings: new Uint32Array(capacity),
    west: new Float64Array(capacity),
    south: new Float64Array(capacity),
    east: new Float64Array(capacity),
    north: new Float64Array(capacity),
  };
}

/** The edges of a row, written over `scratch` when they fit into it and into new columns otherwise. */
export function edgesOfRow(polygons: PolygonColumn, row: number, scratch: RowEdges): RowEdges {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const firstRing = polygonOffsets[rowOffsets[row]!]!;
  const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
  const capacity = ringOffsets[endRing]! - ringOffsets[firstRing]!;
  const edges = capacity <= scratch.points.length ? scratch : makeRowEdges(capacity);
  const { points, rings, west, south, east, north } = edges;
  let count = 0;
  for (let g = firstRing; g < endRing; g++) {
    const start = ringOffsets[g]!;
    const end = ringOffsets[g + 1]!;
    let x = coordinates[2 * start]!;
    let y = coordinates[2 * start + 1]!;
    for (let k = start; k < end - 1; k++) {
      const nextX = coordinates[2 * k + 2]!;
      const nextY = coordinates[2 * k + 3]!;
      points[count] = k;
      rings[count] = g;
      if (x < nextX) {
        west[count] = x;
        east[count] = nextX;
      } else {
        west[count] = nextX;
        east[count] = x;
      }
      if (y < nextY) {
        south[count] = y;
        north[count] = nextY;
      } else {
        south[count] = nextY;
        north[count] = y;
      }
      count++;
      x = nextX;
      y = nextY;
    }
  }
  edges.count = count;
  return edges;
}
