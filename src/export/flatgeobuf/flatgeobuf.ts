import { Builder } from 'flatbuffers';
import { type Bounds, boundsOfRow } from '../../domain/polygons';
import type { ExportCheckpoint, WrittenFile } from '../export-request';
import type { LandRows } from '../land-rows';
import { fgbFeature } from './fgb-feature';
import { fgbHeader, fgbShapes } from './fgb-header';
import { fgbIndex, fgbNodeSize, joinedBounds } from './fgb-index';

/** `fgb`, the version 3, and the same with the patch level. */
const magic = Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0);
const pieceBytes = 1 << 20;

/**
 * Rows with polygons as FlatGeobuf 3: lon/lat of CGCS2000 (EPSG:4490) in full, numbers as doubles, days as
 * midnight, unknown cells left out. Rows stay in their order, since land under two plots belongs to the
 * first; the spatial index is over that order. The format has no place in it for a row without a shape:
 * where there is one, the file has no index.
 */
export async function writeFlatgeobuf(
  { table, columns, rows, polygons }: LandRows,
  name: string,
  checkpoint: ExportCheckpoint,
): Promise<WrittenFile> {
  if (!polygons) throw new Error(`expected a table with shapes, found ${table}`);
  const bounds: Bounds[] = [];
  let isMulti = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const box = boundsOfRow(polygons, row);
    if (box) bounds.push(box);
    if (polygons.rowOffsets[row + 1]! - polygons.rowOffsets[row]! > 1) isMulti = true;
  }
  const without = rows.length - bounds.length;
  const hasIndex = without === 0 && rows.length > 0;
  const shape = isMulti ? fgbShapes.multiPolygon : fgbShapes.polygon;
  const builder = new Builder(4096);
  const offsets = new Float64Array(rows.length);
  const features = new Pieces();
  for (let i = 0; i < rows.length; i++) {
    offsets[i] = features.length;
    features.append(fgbFeature(builder, rows[i]!, columns, polygons, shape));
    await checkpoint(i + 1, rows.length);
  }
  const header = fgbHeader({
    name,
    columns,
    shape,
    count: rows.length,
    bounds: bounds.length > 0 ? joinedBounds(bounds) : null,
    nodeSize: hasIndex ? fgbNodeSize : 0,
  });
  return {
    pieces: [
      magic,
      header.slice(),
      ...(hasIndex ? [fgbIndex(bounds, offsets)] : []),
      ...features.finish(),
    ],
    extension: '.fgb',
    mediaType: 'application/octet-stream',
    notes: without > 0 ? [{ code: 'without-index', count: without }] : [],
  };
}

/** Bytes in pieces of about a megabyte, so that none has to grow. */
class Pieces {
  length = 0;
  private readonly done: Uint8Array<ArrayBuffer>[] = [];
  private open = new Uint8Array(pieceBytes);
  private used = 0;

  append(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.open.length) {
      this.done.push(this.open.slice(0, this.used));
      this.open = new Uint8Array(Math.max(pieceBytes, bytes.length));
      this.used = 0;
    }
    this.open.set(bytes, this.used);
    this.used += bytes.length;
    this.length += bytes.length;
  }

  finish(): Uint8Array<ArrayBuffer>[] {
    return [...this.done, this.open.slice(0, this.used)];
  }
}
