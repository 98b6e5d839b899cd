import type { PolygonColumn } from '../domain/polygons';

/**
 * The centre of mass of a row's shape, holes taken out, in degrees (longitude and latitude as plane
 * coordinates, which for a plot of land is true to the millimetre); it may lie outside a bent shape. `null`
 * without a shape or without an area.
 */
export function centroidOfRow(
  { coordinates, ringOffsets, polygonOffsets, rowOffsets }: PolygonColumn,
  row: number,
): [longitude: number, latitude: number] | null {
  const firstRing = polygonOffsets[rowOffsets[row]!]!;
  const lastRing = polygonOffsets[rowOffsets[row + 1]!]!;
  if (firstRing === lastRing) return null;
  // Near the shape, so that the products keep their digits.
  const originX = coordinates[2 * ringOffsets[firstRing]!]!;
  const originY = coordinates[2 * ringOffsets[firstRing]! + 1]!;
  let doubled = 0;
  let x = 0;
  let y = 0;
  for (let ring = firstRing; ring < lastRing; ring++)
    for (let k = ringOffsets[ring]!; k + 1 < ringOffsets[ring + 1]!; k++) {
      const x1 = coordinates[2 * k]! - originX;
      const y1 = coordinates[2 * k + 1]! - originY;
      const x2 = coordinates[2 * k + 2]! - originX;
      const y2 = coordinates[2 * k + 3]! - originY;
      // Shells run counter-clockwise and holes the other way: these count below zero.
      const cross = x1 * y2 - x2 * y1;
      doubled += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    }
  if (doubled === 0) return null;
  return [originX + x / (3 * doubled), originY + y / (3 * doubled)];
}
