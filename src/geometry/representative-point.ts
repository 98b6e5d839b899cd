import type { PolygonColumn } from '../domain/polygons';
import { isInRow } from './point-in-row';

/** Heights of the scan lines that are tried, as shares of the height of the polygon. */
const scanHeights = [1 / 2, 0.381966, 0.618034, 1 / 4, 3 / 4, 1 / 8, 7 / 8, 1 / 64, 63 / 64];

/**
 * A point inside each row's shape (lon at 2r, lat at 2r + 1), in the middle of the widest stretch
 * across the largest polygon, for labels and for "where is it"; NaN without a shape.
 */
export function representativePoints(polygons: PolygonColumn): Float64Array {
  const rowCount = polygons.rowOffsets.length - 1;
  const points = new Float64Array(2 * rowCount).fill(Number.NaN);
  for (let row = 0; row < rowCount; row++) {
    const point = representativePoint(polygons, row);
    if (point) points.set(point, 2 * row);
  }
  return points;
}

/** The same for one row, or `null` without a shape. */
export function representativePoint(
  polygons: PolygonColumn,
  row: number,
): [longitude: number, latitude: number] | null {
  const polygon = largestPolygon(polygons, row);
  if (polygon === null) return null;
  const { coordinates, ringOffsets, polygonOffsets } = polygons;
  const shell = polygonOffsets[polygon]!;
  let south = Infinity;
  let north = -Infinity;
  for (let k = ringOffsets[shell]!; k < ringOffsets[shell + 1]!; k++) {
    const y = coordinates[2 * k + 1]!;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  for (const height of scanHeights) {
    const y = south + (north - south) * height;
    const x = middleOfWidestStretch(polygons, polygon, y);
    if (x !== null && isInRow(polygons, row, x, y)) return [x, y];
  }
  // Thinner than the digits of a coordinate: no number lies inside, a corner is as near as it gets.
  const start = 2 * ringOffsets[shell]!;
  return [coordinates[start]!, coordinates[start + 1]!];
}

function middleOfWidestStretch(polygons: PolygonColumn, polygon: number, y: number): number | null {
  const { coordinates, ringOffsets, polygonOffsets } = polygons;
  const crossings: number[] = [];
  for (let g = polygonOffsets[polygon]!; g < polygonOffsets[polygon + 1]!; g++) {
    const last = 2 * ringOffsets[g + 1]! - 2;
    for (let k = 2 * ringOffsets[g]!; k < last; k += 2) {
      const y1 = coordinates[k + 1]!;
      const y2 = coordinates[k + 3]!;
      if (y1 > y === y2 > y) continue;
      const x1 = coordinates[k]!;
      crossings.push(x1 + ((coordinates[k + 2]! - x1) * (y - y1)) / (y2 - y1));
    }
  }
  crossings.sort((a, b) => a - b);
  let widest = 0;
  let middle: number | null = null;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const width = crossings[i + 1]! - crossings[i]!;
    if (width <= widest) continue;
    widest = width;
    middle = crossings[i]! + width / 2;
  }
  return middle;
}

/** The polygon of the row with the largest shell, or `null` without a shape. */
function largestPolygon(polygons: PolygonColumn, row: number): number | null {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const first = rowOffsets[row]!;
  const end = rowOffsets[row + 1]!;
  if (end - first <= 1) return end > first ? first : null;
  let largest = first;
  let largestArea = 0;
  for (let p = first; p < end; p++) {
    const shell = polygonOffsets[p]!;
    const from = 2 * ringOffsets[shell]!;
    let doubled = 0;
    for (let k = from + 2; k < 2 * ringOffsets[shell + 1]! - 2; k += 2)
      doubled +=
        (coordinates[k]! - coordinates[from]!) * (coordinates[k + 3]! - coordinates[from + 1]!) -
        (coordinates[k + 2]! - coordinates[from]!) * (coordinates[k + 1]! - coordinates[from + 1]!);
    if (Math.abs(doubled) <= largestArea) continue;
    largestArea = Math.abs(doubled);
    largest = p;
  }
  return largest;
}
