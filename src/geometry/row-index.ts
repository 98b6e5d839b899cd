import Flatbush from 'flatbush';
import type { PolygonColumn } from '../domain/polygons';

/** A spatial index over the bounds of a table's rows: built once, asked by everything that joins. */
export class RowIndex {
  /** [west, south, east, north] of row r at 4r; the row without a shape has NaN. */
  readonly boxes: Float64Array;
  private readonly index: Flatbush | null;
  /** Row of each entry, when rows without a shape were left out. */
  private readonly rows: Uint32Array | null;

  constructor(polygons: PolygonColumn) {
    this.boxes = boxesOfRows(polygons);
    const rowCount = this.boxes.length / 4;
    const rows = new Uint32Array(rowCount);
    let count = 0;
    for (let row = 0; row < rowCount; row++)
      if (!Number.isNaN(this.boxes[4 * row]!)) rows[count++] = row;
    this.rows = count === rowCount ? null : rows.slice(0, count);
    this.index = count > 0 ? new Flatbush(count) : null;
    if (!this.index) return;
    for (let i = 0; i < count; i++) {
      const at = 4 * rows[i]!;
      const { boxes } = this;
      this.index.add(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!);
    }
    this.index.finish();
  }

  /** The rows whose bounds meet the box (degrees), in no order; with `from` only rows from there on. */
  search(west: number, south: number, east: number, north: number, from = 0): number[] {
    if (!this.index) return [];
    const { rows } = this;
    const isWanted =
      from === 0
        ? undefined
        : rows
          ? (entry: number) => rows[entry]! >= from
          : (entry: number) => entry >= from;
    const found = this.index.search(west, south, east, north, isWanted);
    return rows ? found.map((entry) => rows[entry]!) : found;
  }
}

/** True when the boxes of two rows (as in `RowIndex`) meet or touch; false when either has no shape. */
export function doBoxesMeet(boxes: Float64Array, a: number, b: number): boolean {
  const one = 4 * a;
  const other = 4 * b;
  return (
    boxes[one]! <= boxes[other + 2]! &&
    boxes[other]! <= boxes[one + 2]! &&
    boxes[one + 1]! <= boxes[other + 3]! &&
    boxes[other + 1]! <= boxes[one + 3]!
  );
}

/** [west, south, east, north] of row r at 4r, degrees; NaN for a row without a shape. */
export function boxesOfRows(polygons: PolygonColumn): Float64Array {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const rowCount = rowOffsets.length - 1;
  const boxes = new Float64Array(4 * rowCount).fill(Number.NaN);
  for (let row = 0; row < rowCount; row++) {
    const from = 2 * ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
    const to = 2 * ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
    if (from === to) continue;
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    for (let k = from; k < to; k += 2) {
      const x = coordinates[k]!;
      const y = coordinates[k + 1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    boxes[4 * row] = west;
    boxes[4 * row + 1] = south;
    boxes[4 * row + 2] = east;
    boxes[4 * row + 3] = north;
  }
  return boxes;
}
