import type { PolygonColumn } from '../domain/polygons';

/** True when the point lies inside the ring of points `from` … `to` − 1 (closed), by even-odd count. */
export function isInRing(
  coordinates: Float64Array,
  from: number,
  to: number,
  x: number,
  y: number,
): boolean {
  let isInside = false;
  let previousX = coordinates[2 * from]!;
  let previousY = coordinates[2 * from + 1]!;
  for (let k = from + 1; k < to; k++) {
    const nextX = coordinates[2 * k]!;
    const nextY = coordinates[2 * k + 1]!;
    if (
      previousY > y !== nextY > y &&
      x - previousX < ((nextX - previousX) * (y - previousY)) / (nextY - previousY)
    )
      isInside = !isInside;
    previousX = nextX;
    previousY = nextY;
  }
  return isInside;
}

/** True when the point lies inside polygon `p` of the column and in none of its holes. */
export function isInPolygon(polygons: PolygonColumn, p: number, x: number, y: number): boolean {
  const { coordinates, ringOffsets, polygonOffsets } = polygons;
  let isInside = false;
  for (let g = polygonOffsets[p]!; g < polygonOffsets[p + 1]!; g++)
    if (isInRing(coordinates, ringOffsets[g]!, ringOffsets[g + 1]!, x, y)) isInside = !isInside;
  return isInside;
}

/**
 * True when the point (lon/lat degrees) lies inside the row's shape, holes taken out; false without
 * a shape. A point on the edge of two neighbours counts for exactly one of them.
 */
export function isInRow(polygons: PolygonColumn, row: number, x: number, y: number): boolean {
  const { rowOffsets } = polygons;
  for (let p = rowOffsets[row]!; p < rowOffsets[row + 1]!; p++)
    if (isInPolygon(polygons, p, x, y)) return true;
  return false;
}
