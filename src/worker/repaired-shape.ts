import type { RawLayer } from '../decode/raw-layer';
import type { Dataset } from '../domain/dataset';
import type { PolygonColumn } from '../domain/polygons';
import type { DrawnRing, RepairedShape } from '../domain/repaired-shape';
import { outlineCrossings } from '../geometry/outline-crossings';

/** A drawing of more corners says nothing. */
const mostCorners = 20_000;

/**
 * The outline of a row (1-based) of a layer as read and as repaired; `null` when the row has no shape in the data, or too
 * many corners to be drawn.
 */
export function repairedShapeOf(
  { plots, parks }: Dataset,
  { geometry }: RawLayer,
  layer: number,
  row: number,
): RepairedShape | null {
  const { coordinates, ringOffsets, partOffsets, rowOffsets } = geometry;
  const raw = { coordinates, ringOffsets, polygonOffsets: partOffsets, rowOffsets };
  const before = ringsOf(raw, row - 1);
  for (const { layerOf, rowOf, polygons } of [plots, parks]) {
    const at = rowOf.findIndex((own, i) => own === row && layerOf[i] === layer);
    const after = at < 0 ? [] : ringsOf(polygons, at);
    if (before && after && before.length > 0 && after.length > 0)
      return { before, after, crossings: outlineCrossings(before) };
  }
  return null;
}

function ringsOf(shapes: PolygonColumn, row: number): DrawnRing[] | null {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = shapes;
  const first = polygonOffsets[rowOffsets[row]!]!;
  const end = polygonOffsets[rowOffsets[row + 1]!]!;
  if (!(first < end)) return [];
  if (ringOffsets[end]! - ringOffsets[first]! > mostCorners) return null;
  return Array.from({ length: end - first }, (_, k) => {
    const from = ringOffsets[first + k]!;
    return Array.from({ length: ringOffsets[first + k + 1]! - from }, (_, i): [number, number] => [
      coordinates[2 * (from + i)]!,
      coordinates[2 * (from + i) + 1]!,
    ]);
  });
}
