import type { RawGeometry } from '../decode/raw-layer';
import { multiPolygonOfRow, polygonColumnFrom } from '../domain/polygons';
import type { RepairedShape } from '../domain/repaired-shape';
import { buildPolygons } from '../geometry/build-polygons';
import { outlineCrossings } from '../geometry/outline-crossings';

/** A drawing of more corners says nothing. */
const mostCorners = 20_000;

/**
 * The outline of a row (from 0) as read and as it is repaired; `null` when it has none, none is left, or it has too many
 * corners to be drawn.
 */
export function repairedShapeOf(
  { partOffsets, ...shapes }: RawGeometry,
  row: number,
): RepairedShape | null {
  const read = multiPolygonOfRow({ ...shapes, polygonOffsets: partOffsets }, row);
  const before = read.flat();
  if (before.reduce((sum, ring) => sum + ring.length, 0) > mostCorners) return null;
  const { polygonOffsets, ...alone } = polygonColumnFrom([read]);
  const { polygons } = buildPolygons({ ...alone, partOffsets: polygonOffsets }, () => true);
  const after = multiPolygonOfRow(polygons, 0).flat();
  if (before.length === 0 || after.length === 0) return null;
  return { before, after, crossings: outlineCrossings(before) };
}
