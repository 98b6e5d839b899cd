import type { Bounds, PolygonColumn } from '../domain/polygons';

/**
 * The corners of rows within bounds (degrees) as lon, lat by turns, each ring's closing point left out.
 * Empty when there are more than `limit`: nobody can aim at one of so many.
 */
export function cornersOfRows(
  polygons: PolygonColumn,
  rows: readonly number[],
  [west, south, east, north]: Bounds,
  limit: number,
): Float64Array {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const found = new Float64Array(2 * limit);
  let count = 0;
  for (const row of rows) {
    const endRing = polygonOffsets[rowOffsets[row + 1]!]!;
    for (let g = polygonOffsets[rowOffsets[row]!]!; g < endRing; g++)
      for (let k = ringOffsets[g]!; k < ringOffsets[g + 1]! - 1; k++) {
        const x = coordinates[2 * k]!;
        const y = coordinates[2 * k + 1]!;
        if (x < west || x > east || y < south || y > north) continue;
        if (count === limit) return new Float64Array();
        found[2 * count] = x;
        found[2 * count + 1] = y;
        count++;
      }
  }
  return found.slice(0, 2 * count);
}
