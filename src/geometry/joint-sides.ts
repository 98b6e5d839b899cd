import type { PolygonColumn } from '../domain/polygons';
import { convexHull, enclosingSides } from './enclosing-sides';
import { metersPerDegree } from './meters-per-degree';

type Point = readonly [x: number, y: number];

/**
 * Measures the rectangle of least area around rows taken together, what lies between them included: its sides in
 * metres, long one first. Hulls are kept, so that asking for many combinations of the same rows is cheap.
 */
export function jointSides(
  polygons: PolygonColumn,
): (rows: readonly number[]) => [long: number, short: number] {
  const hulls = new Map<number, readonly Point[]>();
  const hullOf = (row: number) => {
    let hull = hulls.get(row);
    if (!hull) {
      hull = convexHull(pointsOf(polygons, row));
      hulls.set(row, hull);
    }
    return hull;
  };
  return (rows) => {
    const points = rows.flatMap(hullOf);
    const [east, north] = metersPerDegree(points[0]?.[1] ?? 0);
    return enclosingSides(points.map(([x, y]) => [x * east, y * north] as const));
  };
}

function pointsOf(polygons: PolygonColumn, row: number): Point[] {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const from = ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
  const to = ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
  const points: Point[] = [];
  for (let k = from; k < to; k++) points.push([coordinates[2 * k]!, coordinates[2 * k + 1]!]);
  return points;
}
