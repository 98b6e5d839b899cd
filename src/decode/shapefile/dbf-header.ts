import { viewOf } from './shp-records';

/** A column of a dBASE table; its cells are `width` bytes at `offset` of each record. */
export interface DbfField {
  /** As it stands in the file, in the encoding of the file, without padding. */
  nameBytes: Uint8Array;
  /** True when the heading fills the ten bytes that there are, so that it may have been cut. */
  isNameFull: boolean;
  /** The letter of the type. */
  type: string;
  offset: number;
  width: number;
}

export interface DbfHeader {
  fields: DbfField[];
  /** Byte that names a code page; 0 when the writer did not say. */
  languageId: number;
  recordStart: number;
  recordBytes: number;
  /** Records that the header counts. */
  stated: number;
  /** Records that are there in full. */
  available: number;
  /** True when header and bytes contradict each other, and the bytes were followed. */
  isRepaired: boolean;
}

const fixedBytes = 32;
const fieldBytes = 32;
const endOfFields = 0x0d;
const versions = new Set([
  0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xfb,
]);
const types = new Set([...'CNFDLMBOIGPTYVQW@+0']);

/** True when bytes begin like a dBASE table (version, date and first column are sane). */
export function looksLikeDbf(bytes: Uint8Array): boolean {
  if (bytes.length < fixedBytes + fieldBytes || !versions.has(bytes[0]!)) return false;
  if (bytes[2]! > 12 || bytes[3]! > 31) return false;
  return bytes[fixedBytes]! > 0x20 && types.has(String.fromCharCode(bytes[fixedBytes + 11]!));
}

/** The columns and the layout of a table, or `null` when there is none to be made out. Lengths are held against the bytes that are there. */
export function readDbfHeader(bytes: Uint8Array): DbfHeader | null {
  if (bytes.length < fixedBytes + 1) return null;
  const view = viewOf(bytes);
  const stated = view.getUint32(4, true);
  const statedHeader = view.getUint16(8, true);
  const statedRecord = view.getUint16(10, true);
  const fields: DbfField[] = [];
  let at = fixedBytes;
  let width = 1;
  while (at + fieldBytes <= bytes.length && bytes[at] !== endOfFields && at < 65536) {
    const type = String.fromCharCode(bytes[at + 11]!).toUpperCase();
    // A terminator that was lost: what follows are records.
    if (!types.has(type)) break;
    const field = fieldAt(bytes, at, type, width);
    width += field.width;
    if (field.width > 0 && type !== '0') fields.push(field);
    at += fieldBytes;
  }
  if (fields.length === 0) return null;
  const end = bytes[at] === endOfFields ? at + 1 : at;
  // FoxPro keeps 263 bytes of links behind the columns, so the stated length goes first.
  const recordStart = statedHeader >= end && statedHeader <= bytes.length ? statedHeader : end;
  const recordBytes = recordLength(bytes, recordStart, statedRecord, width);
  const inRecord = fields.filter((field) => field.offset + field.width <= recordBytes);
  const isCounted = stated > 0 && stated < 0xffffffff;
  return {
    fields: inRecord,
    languageId: bytes[29]!,
    recordStart,
    recordBytes,
    stated: isCounted ? stated : 0,
    available: Math.floor((bytes.length - recordStart) / recordBytes),
    isRepaired:
      recordStart !== statedHeader ||
      recordBytes !== statedRecord ||
      inRecord.length !== fields.length,
  };
}

function fieldAt(bytes: Uint8Array, at: number, type: string, offset: number): DbfField {
  let nameEnd = at;
  while (nameEnd < at + 11 && bytes[nameEnd] !== 0) nameEnd++;
  const isNameFull = nameEnd - at >= 10;
  while (nameEnd > at && bytes[nameEnd - 1] === 0x20) nameEnd--;
  return {
    nameBytes: bytes.subarray(at, nameEnd),
    isNameFull,
    type,
    offset,
    width: bytes[at + 16]!,
  };
}

/** The stated record length, unless the marks at the beginning of records fit the sum of the columns better. */
function recordLength(bytes: Uint8Array, start: number, stated: number, sum: number): number {
  if (stated === sum || stated < 2) return sum;
  return marks(bytes, start, sum) > marks(bytes, start, stated) ? sum : stated;
}

/** How many of the first records begin with the mark of a live or a deleted record. */
function marks(bytes: Uint8Array, start: number, length: number): number {
  let count = 0;
  for (let k = 0; k < 20; k++) {
    const mark = bytes[start + k * length];
    if (mark === 0x20 || mark === 0x2a) count++;
  }
  return count;
}
