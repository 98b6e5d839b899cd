import type { Dataset } from '../domain/dataset';
import type { ShapeColumnRequest } from '../export/shape-columns';
import { wktOfRow } from '../export/wkt';
import { projectToZone } from '../export/zone-projection';
import { centroidOfRow } from '../geometry/centroid';

/** Some centimetres on the ground, and millimetres. */
const decimals = { degrees: 7, metres: 3 };

/** What a column says of the shape of a plot; `null` without a shape. */
export function shapeCell(
  { plots: { polygons } }: Dataset,
  plot: number,
  { what, zone }: ShapeColumnRequest,
): string | number | null {
  if (what === 'wkt') return wktOfRow(polygons, plot);
  const centre = centroidOfRow(polygons, plot);
  if (!centre) return null;
  if (!zone) return Number(centre[what === 'lon' ? 0 : 1].toFixed(decimals.degrees));
  const { north, east } = projectToZone(...centre, zone);
  return Number((what === 'north' ? north : east).toFixed(decimals.metres));
}
