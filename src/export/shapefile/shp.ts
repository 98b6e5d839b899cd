import { hasShape, type PolygonColumn } from '../../domain/polygons';
import type { ExportCheckpoint } from '../export-request';

const headerBytes = 100;
const recordHeaderBytes = 8;
const nullShape = 0;
const polygon = 5;
const nullBytes = 4;

export interface ShpFiles {
  shp: Uint8Array<ArrayBuffer>;
  shx: Uint8Array<ArrayBuffer>;
}

/**
 * Shapes of rows as .shp and .shx: polygons, or null shapes for rows without one. `project` gives x and y
 * of a point in degrees; shells run clockwise and holes the other way, as the format asks.
 */
export async function writeShp(
  polygons: PolygonColumn,
  rows: ArrayLike<number>,
  project: (lon: number, lat: number) => readonly [number, number],
  checkpoint: ExportCheckpoint,
): Promise<ShpFiles> {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const ringsOf = (row: number) =>
    [polygonOffsets[rowOffsets[row]!]!, polygonOffsets[rowOffsets[row + 1]!]!] as const;
  const contentBytes = (row: number) => {
    if (!hasShape(polygons, row)) return nullBytes;
    const [from, to] = ringsOf(row);
    return 44 + 4 * (to - from) + 16 * (ringOffsets[to]! - ringOffsets[from]!);
  };
  let total = headerBytes;
  for (let i = 0; i < rows.length; i++) total += recordHeaderBytes + contentBytes(rows[i]!);
  const shp = new Uint8Array(total);
  const shx = new Uint8Array(headerBytes + 8 * rows.length);
  const out = new DataView(shp.buffer);
  const index = new DataView(shx.buffer);
  const all = [Infinity, Infinity, -Infinity, -Infinity];
  let at = headerBytes;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const bytes = contentBytes(row);
    index.setInt32(headerBytes + 8 * i, at / 2);
    index.setInt32(headerBytes + 8 * i + 4, bytes / 2);
    out.setInt32(at, i + 1);
    out.setInt32(at + 4, bytes / 2);
    at += recordHeaderBytes;
    if (bytes === nullBytes) out.setInt32(at, nullShape, true);
    else {
      const [from, to] = ringsOf(row);
      const box = [Infinity, Infinity, -Infinity, -Infinity];
      const first = ringOffsets[from]!;
      out.setInt32(at, polygon, true);
      out.setInt32(at + 36, to - from, true);
      out.setInt32(at + 40, ringOffsets[to]! - first, true);
      let point = at + 44 + 4 * (to - from);
      for (let ring = from; ring < to; ring++) {
        out.setInt32(at + 44 + 4 * (ring - from), ringOffsets[ring]! - first, true);
        for (let k = ringOffsets[ring + 1]! - 1; k >= ringOffsets[ring]!; k--, point += 16) {
          const [x, y] = project(coordinates[2 * k]!, coordinates[2 * k + 1]!);
          out.setFloat64(point, x, true);
          out.setFloat64(point + 8, y, true);
          widen(box, x, y);
        }
      }
      for (const [k, value] of box.entries()) out.setFloat64(at + 4 + 8 * k, value, true);
      widen(all, box[0]!, box[1]!);
      widen(all, box[2]!, box[3]!);
    }
    at += bytes;
    await checkpoint(i + 1, rows.length);
  }
  writeHeader(out, total, all);
  writeHeader(index, shx.length, all);
  return { shp, shx };
}

function widen(box: number[], x: number, y: number): void {
  box[0] = Math.min(box[0]!, x);
  box[1] = Math.min(box[1]!, y);
  box[2] = Math.max(box[2]!, x);
  box[3] = Math.max(box[3]!, y);
}

function writeHeader(view: DataView, bytes: number, box: readonly number[]): void {
  view.setInt32(0, 9994);
  view.setInt32(24, bytes / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, polygon, true);
  for (const [k, value] of box.entries())
    view.setFloat64(36 + 8 * k, Number.isFinite(value) ? value : 0, true);
}
