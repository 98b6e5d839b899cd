import type { PolygonColumn } from '../domain/polygons';
import { hasShape } from '../domain/polygons';

const HILBERT_BITS = 16;

/** Distance along the Hilbert curve of order 16 (0 … 2³²−1) of a cell with coordinates 0 … 65535. */
export function hilbertIndex(cellX: number, cellY: number): number {
  let x = cellX;
  let y = cellY;
  let index = 0;
  for (let s = 1 << (HILBERT_BITS - 1); s > 0; s >>= 1) {
    const rx = x & s ? 1 : 0;
    const ry = y & s ? 1 : 0;
    index += s * s * ((3 * rx) ^ ry);
    if (ry === 0) {
      if (rx === 1) {
        x = 65535 - x;
        y = 65535 - y;
      }
      const swap = x;
      x = y;
      y = swap;
    }
    // Only the bits below s are read from here on, so the flip above may touch all 16.
  }
  return index;
}

/** The rows that have a shape, so ordered that neighbours on the ground are near in the list. */
export function orderAlongHilbert(polygons: PolygonColumn): Uint32Array {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const count = rowOffsets.length - 1;
  const rows: number[] = [];
  const centers = new Float64Array(2 * count);
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let row = 0; row < count; row++) {
    if (!hasShape(polygons, row)) continue;
    // The first shell stands for the row: the order need not be exact.
    const firstRing = polygonOffsets[rowOffsets[row]!]!;
    let sumX = 0;
    let sumY = 0;
    const from = ringOffsets[firstRing]!;
    const to = ringOffsets[firstRing + 1]!;
    for (let k = from; k < to; k++) {
      sumX += coordinates[2 * k]!;
      sumY += coordinates[2 * k + 1]!;
    }
    const x = sumX / (to - from);
    const y = sumY / (to - from);
    centers[2 * row] = x;
    centers[2 * row + 1] = y;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
    rows.push(row);
  }
  const scale = 65535 / Math.max(east - west, north - south, 1e-12);
  // Key and row share one double (32 + 21 bits), so that a typed array sorts both without a comparator.
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const cellX = Math.floor((centers[2 * row]! - west) * scale);
    const cellY = Math.floor((centers[2 * row + 1]! - south) * scale);
    keys[i] = hilbertIndex(cellX, cellY) * 2097152 + i;
  }
  keys.sort();
  const order = new Uint32Array(rows.length);
  for (let i = 0; i < keys.length; i++) order[i] = rows[keys[i]! % 2097152]!;
  return order;
}
