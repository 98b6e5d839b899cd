import { Builder, type Offset } from 'flatbuffers';
import type { Bounds } from '../../domain/polygons';
import type { LandColumn, LandKind } from '../land-rows';

/** Types of columns (`ColumnType` of the format). */
export const fgbColumnTypes: Record<LandKind, number> = {
  flag: 2,
  number: 10,
  text: 11,
  // The format has no days: writers put them as midnight.
  day: 13,
};

/** Types of shapes (`GeometryType` of the format). */
export const fgbShapes = { unknown: 0, polygon: 3, multiPolygon: 6 } as const;

/** Degrees of CGCS2000, in which everything is written. */
const crs = { authority: 'EPSG', code: 4490, name: 'China Geodetic Coordinate System 2000' };

export interface FgbHeader {
  name: string;
  columns: readonly LandColumn[];
  /** One of `fgbShapes`. */
  shape: number;
  count: number;
  /** Of all shapes; `null` when there is none. */
  bounds: Bounds | null;
  /** Children of a node of the index; 0: there is no index. */
  nodeSize: number;
}

/** The header of a FlatGeobuf file, with its size before it. The numbers are the slots of the format's schema. */
export function fgbHeader(header: FgbHeader): Uint8Array {
  const { name, columns, shape, count, bounds, nodeSize } = header;
  const builder = new Builder(4096);
  const columnsAt = vectorOfOffsets(
    builder,
    columns.map((column) => columnTable(builder, column)),
  );
  const boundsAt = bounds ? vectorOfDoubles(builder, bounds) : 0;
  const crsAt = crsTable(builder);
  const nameAt = builder.createString(name);
  builder.startObject(14);
  builder.addFieldOffset(0, nameAt, 0);
  builder.addFieldOffset(1, boundsAt, 0);
  builder.addFieldInt8(2, shape, fgbShapes.unknown);
  builder.addFieldOffset(7, columnsAt, 0);
  builder.addFieldInt64(8, BigInt(count), 0n);
  builder.addFieldInt16(9, nodeSize, 16);
  builder.addFieldOffset(10, crsAt, 0);
  builder.finishSizePrefixed(builder.endObject());
  return builder.asUint8Array();
}

/** Doubles as a vector of the builder. */
export function vectorOfDoubles(builder: Builder, values: ArrayLike<number>): Offset {
  builder.startVector(8, values.length, 8);
  for (let i = values.length - 1; i >= 0; i--) builder.addFloat64(values[i]!);
  return builder.endVector();
}

export function vectorOfOffsets(builder: Builder, offsets: readonly Offset[]): Offset {
  builder.startVector(4, offsets.length, 4);
  for (const offset of offsets.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

function columnTable(builder: Builder, { heading, kind }: LandColumn): Offset {
  const nameAt = builder.createString(heading);
  builder.startObject(11);
  builder.addFieldOffset(0, nameAt, 0);
  builder.addFieldInt8(1, fgbColumnTypes[kind], 0);
  return builder.endObject();
}

function crsTable(builder: Builder): Offset {
  const authorityAt = builder.createString(crs.authority);
  const nameAt = builder.createString(crs.name);
  builder.startObject(6);
  builder.addFieldOffset(0, authorityAt, 0);
  builder.addFieldInt32(1, crs.code, 0);
  builder.addFieldOffset(2, nameAt, 0);
  return builder.endObject();
}
