import type { PolygonColumn } from '../domain/polygons';
import type { EdgeBlocks } from './edge-blocks';

/** Where a box lies: outside a shape, inside it, or so near its edge that only overlay can tell. */
export const boxSides = { outside: 0, inside: 1, edge: 2 } as const;

/** A `boxSides` value for a box (degrees) against a row's shape; `blocks` is the row's edge index, if any. */
export function boxSide(
  polygons: PolygonColumn,
  row: number,
  blocks: EdgeBlocks | null,
  west: number,
  south: number,
  east: number,
  north: number,
): number {
  if (blocks) return boxSideByIndex(polygons, blocks, west, south, east, north);
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
  let isInside = false;
  for (let g = polygonOffsets[rowOffsets[row]!]!; g < endRing; g++) {
    const from = 2 * ringOffsets[g]!;
    const to = 2 * ringOffsets[g + 1]!;
    let x = coordinates[from]!;
    let y = coordinates[from + 1]!;
    for (let k = from + 2; k < to; k += 2) {
      const nextX = coordinates[k]!;
      const nextY = coordinates[k + 1]!;
      const isAbove = y > south;
      const isNextAbove = nextY > south;
      if (isAbove || isNextAbove || y === south || nextY === south) {
        const isBeside = (x < west && nextX < west) || (x > east && nextX > east);
        if (!isBeside && (y <= north || nextY <= north)) return boxSides.edge;
        // An edge that misses the box passes the corner wholly east or wholly west of it.
        if (isAbove !== isNextAbove && x > east) isInside = !isInside;
      }
      x = nextX;
      y = nextY;
    }
  }
  return isInside ? boxSides.inside : boxSides.outside;
}

function boxSideByIndex(
  { coordinates }: PolygonColumn,
  blocks: EdgeBlocks,
  west: number,
  south: number,
  east: number,
  north: number,
): number {
  if (blocks.visit(west, south, east, north, () => true)) return boxSides.edge;
  let isInside = false;
  blocks.visit(west, south, Infinity, south, (edge) => {
    const k = 2 * blocks.edges.points[edge]!;
    if (coordinates[k + 1]! > south !== coordinates[k + 3]! > south) isInside = !isInside;
    return false;
  });
  return isInside ? boxSides.inside : boxSides.outside;
}
