/** Neighbours in the file that are searched for together. */
const largestGroup = 16;
/** A group may cover this much more than its rows do. */
const allowedWaste = 2;

/** Consecutive rows that lie close together. */
export interface RowGroup {
  from: number;
  to: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * The rows in runs that lie close together, from their boxes (as in `RowIndex`): files list
 * neighbours one after another, and one search for a run is cheaper than one for each row. In a file
 * of no order every run is one row. Rows without a shape go with the run they stand in.
 */
export function* groupRows(boxes: Float64Array): Generator<RowGroup> {
  const rowCount = boxes.length / 4;
  let from = 0;
  while (from < rowCount) {
    const group = {
      from,
      to: from,
      west: Infinity,
      south: Infinity,
      east: -Infinity,
      north: -Infinity,
    };
    let covered = 0;
    for (let row = from; row < rowCount && row - from < largestGroup; row++) {
      const at = 4 * row;
      if (!Number.isNaN(boxes[at]!)) {
        const west = Math.min(group.west, boxes[at]!);
        const south = Math.min(group.south, boxes[at + 1]!);
        const east = Math.max(group.east, boxes[at + 2]!);
        const north = Math.max(group.north, boxes[at + 3]!);
        covered += (boxes[at + 2]! - boxes[at]!) * (boxes[at + 3]! - boxes[at + 1]!);
        const isFirst = group.west === Infinity;
        if (!isFirst && (east - west) * (north - south) > allowedWaste * covered) break;
        group.west = west;
        group.south = south;
        group.east = east;
        group.north = north;
      }
      group.to = row + 1;
    }
    yield group;
    from = group.to;
  }
}
