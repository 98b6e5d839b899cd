import type { PolygonColumn } from '../domain/polygons';
import type { ShapeRule } from '../domain/shape-rule';
import type { RowIndex } from './row-index';
import { sharesInside } from './share-inside';

/**
 * The rows that a ring (lon/lat degrees, open or closed, mended first when its sides cross) chooses,
 * ascending. A row that only touches its edge shares no land and is not chosen.
 */
export function rowsInShape(
  polygons: PolygonColumn,
  areas: Float64Array,
  index: RowIndex,
  ring: readonly (readonly number[])[],
  rule: ShapeRule,
): Uint32Array {
  if (ring.length < 3) return new Uint32Array();
  const closed = [...ring, ring[0]!].map(([lon, lat]) => [lon!, lat!]);
  const { rows, shares } = sharesInside(polygons, areas, index, [[closed]]);
  return rule === 'touching' ? rows : rows.filter((_, k) => shares[k] === 1);
}
