import type { PolygonColumn } from '../domain/polygons';
import { polygonColumnFrom } from '../domain/polygons';
import { boxSide, boxSides } from './box-side';
import { buildPolygons } from './build-polygons';
import { LargeRowEdges } from './large-row-edges';
import { RowIndex } from './row-index';
import { type Shape, sharedArea } from './shared-area';

export interface SharesInside {
  /** Rows with some land inside, ascending. */
  rows: Uint32Array;
  /** Share of each row's area that lies inside, above 0; exactly 1 when all of it does. */
  shares: Float64Array;
}

/** Shares nearer to 0 or 1 than this are rounding. */
const shareNoise = 1e-9;

/**
 * Which rows lie inside a polygon (lon/lat, mended first when it needs it) and with which share of
 * their area. None when the polygon encloses nothing.
 */
export function sharesInside(
  polygons: PolygonColumn,
  areas: Float64Array,
  index: RowIndex,
  cutter: number[][][][],
): SharesInside {
  const { polygonOffsets, ...given } = polygonColumnFrom([cutter]);
  const column = buildPolygons({ ...given, partOffsets: polygonOffsets }, () => true).polygons;
  const { boxes } = new RowIndex(column);
  const blocks = new LargeRowEdges(column).of(0);
  const [west, south, east, north] = [boxes[0]!, boxes[1]!, boxes[2]!, boxes[3]!];
  if (Number.isNaN(west)) return { rows: new Uint32Array(), shares: new Float64Array() };
  const land: Shape = { polygons: column, row: 0, boxes, blocks };
  const largeRows = new LargeRowEdges(polygons);
  const rows = Uint32Array.from(index.search(west, south, east, north)).sort();
  const shares = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const share = shareInside(
      { polygons, row, boxes: index.boxes, blocks: largeRows.of(row) },
      areas[row]!,
      land,
    );
    if (!(share > 0)) continue;
    rows[count] = row;
    shares[count++] = share;
  }
  return { rows: rows.slice(0, count), shares: shares.slice(0, count) };
}

/** Share (0–1) of a shape's area (m²) that lies inside another shape; NaN when the area is unknown. */
export function shareInside(shape: Shape, area: number, land: Shape): number {
  if (!(area > 0)) return Number.NaN;
  const at = 4 * shape.row;
  const { boxes } = shape;
  const side = boxSide(
    land.polygons,
    land.row,
    land.blocks,
    boxes[at]!,
    boxes[at + 1]!,
    boxes[at + 2]!,
    boxes[at + 3]!,
  );
  if (side !== boxSides.edge) return side === boxSides.inside ? 1 : 0;
  const share = sharedArea(shape, land) / area;
  if (share < shareNoise) return 0;
  return share > 1 - shareNoise ? 1 : share;
}
