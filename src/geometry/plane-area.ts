import type { GaussKruegerZone } from '../domain/dataset';
import type { PolygonColumn } from '../domain/polygons';
import { projectToPlane } from './gauss-krueger';

/**
 * The area of each row in the Gauss–Krüger plane (勘测定界 coordinate method), m², holes subtracted.
 * `zone` is one zone for all or a zone per row. With `rows` only those rows are measured.
 * NaN: no shape, no zone, or not among `rows`.
 */
export function planeAreas(
  polygons: PolygonColumn,
  zone: GaussKruegerZone | ((row: number) => GaussKruegerZone | null),
  rows?: Iterable<number>,
): Float64Array {
  const rowCount = polygons.rowOffsets.length - 1;
  const areas = new Float64Array(rowCount).fill(Number.NaN);
  for (const row of rows ?? areas.keys()) {
    const zoneOfRow = typeof zone === 'function' ? zone(row) : zone;
    if (zoneOfRow) areas[row] = planeAreaOfRow(polygons, row, zoneOfRow);
  }
  return areas;
}

function planeAreaOfRow(polygons: PolygonColumn, row: number, zone: GaussKruegerZone): number {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const firstPolygon = rowOffsets[row]!;
  const endPolygon = rowOffsets[row + 1]!;
  let sum = firstPolygon === endPolygon ? Number.NaN : 0;
  for (let p = firstPolygon; p < endPolygon; p++) {
    const shell = polygonOffsets[p]!;
    for (let g = shell; g < polygonOffsets[p + 1]!; g++) {
      const ring = planeRingArea(coordinates, ringOffsets[g]!, ringOffsets[g + 1]!, zone);
      sum += g === shell ? ring : -ring;
    }
  }
  return sum;
}

function planeRingArea(
  coordinates: Float64Array,
  from: number,
  to: number,
  zone: GaussKruegerZone,
): number {
  if (to - from < 3) return 0;
  // The first point is the origin: products of full northings (3e6 · 6e5) would cost digits.
  const origin = projectToPlane(coordinates[2 * from]!, coordinates[2 * from + 1]!, zone);
  let previousEast = 0;
  let previousNorth = 0;
  let doubled = 0;
  for (let k = from + 1; k < to; k++) {
    const point = projectToPlane(coordinates[2 * k]!, coordinates[2 * k + 1]!, zone);
    const east = point.east - origin.east;
    const north = point.north - origin.north;
    doubled += previousEast * north - east * previousNorth;
    previousEast = east;
    previousNorth = north;
  }
  return Math.abs(doubled) / 2;
}
