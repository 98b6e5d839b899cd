import type { Builder, Offset } from 'flatbuffers';
import { hasShape, type PolygonColumn } from '../../domain/polygons';
import { type LandColumn, plainValue } from '../land-rows';
import { fgbShapes, vectorOfDoubles, vectorOfOffsets } from './fgb-header';

const encoder = new TextEncoder();

/**
 * One row as a feature of the format, with its size before it; the bytes are the builder's own and hold
 * until its next use. Unknown cells are left out; a row without a shape has no geometry.
 */
export function fgbFeature(
  builder: Builder,
  row: number,
  columns: readonly LandColumn[],
  polygons: PolygonColumn,
  shape: number,
): Uint8Array {
  builder.clear();
  const shapeAt = hasShape(polygons, row) ? rowShape(builder, polygons, row, shape) : 0;
  const propertiesAt = builder.createByteVector(propertyBytes(columns, row));
  builder.startObject(3);
  builder.addFieldOffset(0, shapeAt, 0);
  builder.addFieldOffset(1, propertiesAt, 0);
  builder.finishSizePrefixed(builder.endObject());
  return builder.asUint8Array();
}

function rowShape(builder: Builder, polygons: PolygonColumn, row: number, shape: number): Offset {
  const { rowOffsets } = polygons;
  const from = rowOffsets[row]!;
  if (shape === fgbShapes.polygon) return polygonTable(builder, polygons, from, shape);
  const parts: Offset[] = [];
  for (let p = from; p < rowOffsets[row + 1]!; p++)
    parts.push(polygonTable(builder, polygons, p, fgbShapes.polygon));
  const partsAt = vectorOfOffsets(builder, parts);
  builder.startObject(8);
  builder.addFieldInt8(6, shape, fgbShapes.unknown);
  builder.addFieldOffset(7, partsAt, 0);
  return builder.endObject();
}

function polygonTable(
  builder: Builder,
  { coordinates, ringOffsets, polygonOffsets }: PolygonColumn,
  polygon: number,
  shape: number,
): Offset {
  const firstRing = polygonOffsets[polygon]!;
  const lastRing = polygonOffsets[polygon + 1]!;
  const first = ringOffsets[firstRing]!;
  const xyAt = vectorOfDoubles(
    builder,
    coordinates.subarray(2 * first, 2 * ringOffsets[lastRing]!),
  );
  let endsAt = 0;
  if (lastRing - firstRing > 1) {
    builder.startVector(4, lastRing - firstRing, 4);
    for (let ring = lastRing; ring > firstRing; ring--)
      builder.addInt32(ringOffsets[ring]! - first);
    endsAt = builder.endVector();
  }
  builder.startObject(8);
  builder.addFieldOffset(0, endsAt, 0);
  builder.addFieldOffset(1, xyAt, 0);
  builder.addFieldInt8(6, shape, fgbShapes.unknown);
  return builder.endObject();
}

let room = new Uint8Array(4096);

/** The known cells of a row: number of the column, then the value; texts and days with their length. */
function propertyBytes(columns: readonly LandColumn[], row: number): Uint8Array {
  let at = 0;
  const need = (bytes: number) => {
    if (at + bytes <= room.length) return;
    const larger = new Uint8Array(2 * (at + bytes));
    larger.set(room);
    room = larger;
  };
  for (const [index, column] of columns.entries()) {
    const value = plainValue(column, row);
    if (value === null) continue;
    const text =
      typeof value === 'string'
        ? encoder.encode(column.kind === 'day' ? `${value}T00:00:00` : value)
        : null;
    need(14 + (text?.length ?? 0));
    const view = new DataView(room.buffer);
    view.setUint16(at, index, true);
    at += 2;
    if (text) {
      view.setUint32(at, text.length, true);
      room.set(text, at + 4);
      at += 4 + text.length;
    } else if (typeof value === 'number') {
      view.setFloat64(at, value, true);
      at += 8;
    } else {
      room[at] = value ? 1 : 0;
      at += 1;
    }
  }
  return room.subarray(0, at);
}
