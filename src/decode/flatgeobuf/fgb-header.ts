import { crsFromText } from '../crs/crs';
import { crsOfWkt as crsOfPrjText } from '../crs/prj';
import {
  byteOf,
  fieldOf,
  type Part,
  rootOf,
  tableOf,
  targetOf,
  textOf,
  vectorOf,
} from './fgb-table';

/** `fgb`, the version 3, and the same once more. */
const magic = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
export const magicBytes = 8;
export const fgbVersion = 3;
const maxColumns = 2048;
/** A node of the index: four bounds and an offset. */
const nodeBytes = 40;

export interface FgbColumn {
  name: string;
  type: number;
}

export interface FgbHeader {
  name: string | null;
  geometryType: number;
  columns: FgbColumn[];
  /** 0 when the writer did not know. */
  featureCount: number;
  crs: string | null;
  /** Where the features begin. */
  featuresAt: number;
}

const crsOfWkt = (wkt: string) => crsOfPrjText(wkt).crs;

/** Whether the bytes are a FlatGeobuf file, of whatever version. */
export function isFlatGeobuf(bytes: Uint8Array): boolean {
  return magic.every((byte, i) => i === 3 || bytes[i] === byte);
}

/** The header. Throws `RangeError` when it is damaged, or when header and index are longer than the file. */
export function readHeader(view: DataView): FgbHeader {
  const size = view.getUint32(magicBytes, true);
  const start = magicBytes + 4;
  const part: Part = { view, start, end: start + size };
  if (part.end > view.byteLength) throw new RangeError('header longer than the file');
  const root = rootOf(part);
  const countAt = fieldOf(part, root, 8, 8);
  const featureCount = countAt === 0 ? 0 : Number(view.getBigUint64(countAt, true));
  const nodeSizeAt = fieldOf(part, root, 9, 2);
  const nodeSize = nodeSizeAt === 0 ? 16 : view.getUint16(nodeSizeAt, true);
  const featuresAt = part.end + indexBytes(featureCount, nodeSize);
  if (featuresAt > view.byteLength) throw new RangeError('index longer than the file');
  return {
    name: textOf(part, root, 0),
    geometryType: byteOf(part, root, 2),
    columns: readColumns(part, root, 7),
    featureCount,
    crs: readCrs(part, root),
    featuresAt,
  };
}

/** The columns in a field of a header or of a single feature. */
export function readColumns(part: Part, table: number, field: number): FgbColumn[] {
  const { at, count } = vectorOf(part, table, field, 4);
  if (count > maxColumns) throw new RangeError('too many columns');
  return Array.from({ length: count }, (_, i) => {
    const column = targetOf(part, at + 4 * i);
    return { name: textOf(part, column, 0) ?? '', type: byteOf(part, column, 1) };
  });
}

/** Coordinates are always east, north, whatever the axes of the system are. */
function readCrs(part: Part, root: number): string | null {
  const crs = tableOf(part, root, 10);
  if (crs === 0) return null;
  const owner = textOf(part, crs, 0)?.trim() ?? '';
  const codeAt = fieldOf(part, crs, 1, 4);
  const code = codeAt === 0 ? 0 : part.view.getInt32(codeAt, true);
  if (code > 0 && (owner === '' || /^epsg$/i.test(owner))) return `EPSG:${code}`;
  const wkt = textOf(part, crs, 4)?.trim() ?? '';
  const known = wkt === '' ? null : crsOfWkt(wkt);
  if (known !== null) return known;
  const codeText = textOf(part, crs, 5)?.trim() ?? '';
  const name = codeText === '' ? (textOf(part, crs, 2)?.trim() ?? '') : `${owner}:${codeText}`;
  return name === '' ? null : crsFromText(name);
}

/** Size of the index over `count` features, bytes; 0 when the file has none. */
function indexBytes(count: number, nodeSize: number): number {
  if (nodeSize === 0 || count === 0) return 0;
  const width = Math.max(nodeSize, 2);
  let nodes = count;
  let level = count;
  do {
    level = Math.ceil(level / width);
    nodes += level;
  } while (level > 1);
  return nodes * nodeBytes;
}
