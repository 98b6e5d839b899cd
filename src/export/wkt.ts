import { multiPolygonOfRow, type PolygonColumn } from '../domain/polygons';

/** A row's shape as well-known text (OGC 06-103r4), longitude before latitude, in full; `null` without a shape. */
export function wktOfRow(polygons: PolygonColumn, row: number): string | null {
  const shape = multiPolygonOfRow(polygons, row).map((rings) => {
    const texts = rings.map((ring) => `(${ring.map((point) => point.join(' ')).join(', ')})`);
    return `(${texts.join(', ')})`;
  });
  if (shape.length === 0) return null;
  return shape.length === 1 ? `POLYGON ${shape[0]}` : `MULTIPOLYGON (${shape.join(', ')})`;
}
