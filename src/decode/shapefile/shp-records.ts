/** Where the shapes of a .shp stand: byte ranges of their contents, without the record headers. */
export interface ShpRecords {
  starts: Uint32Array;
  ends: Uint32Array;
  count: number;
  /** Shape type that the file header names. */
  type: number;
  /** True when the records do not follow each other to the end of the file as they should. */
  isDamaged: boolean;
}

const headerBytes = 100;
const recordHeaderBytes = 8;
const smallestRecord = recordHeaderBytes + 4;

/** True for the first bytes of a .shp or a .shx (file code 9994, big-endian). */
export function hasShpCode(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a;
}

/** Little-endian and big-endian numbers of an array of bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Finds the records of a .shp by walking their headers. The index (.shx) is asked only where the walk
 * meets damage or does not find as many records as the table has: a missing or wrong index does no harm.
 * `null` when the file has no shapefile header.
 */
export function findRecords(
  shp: Uint8Array,
  shx: Uint8Array | null,
  tableRows: number | null,
): ShpRecords | null {
  if (shp.length < headerBytes || !hasShpCode(shp)) return null;
  const walked = walkRecords(shp);
  const isRight = !walked.isDamaged && (tableRows === null || walked.count === tableRows);
  if (isRight || !shx) return walked;
  const indexed = readIndex(shp, shx, walked.type);
  if (!indexed) return walked;
  if (walked.isDamaged) return indexed.count > walked.count ? indexed : walked;
  return indexed.count === tableRows ? indexed : walked;
}

function walkRecords(shp: Uint8Array): ShpRecords {
  const view = viewOf(shp);
  const room = Math.floor((shp.length - headerBytes) / smallestRecord) + 1;
  const starts: number[] = [];
  const ends: number[] = [];
  const type = view.getInt32(32, true);
  let isDamaged = false;
  let at = headerBytes;
  // The file length in the header is not asked: writers that broke off leave it wrong.
  while (at + smallestRecord <= shp.length && starts.length < room) {
    const number = view.getInt32(at);
    const start = at + recordHeaderBytes;
    const stated = start + 2 * view.getInt32(at + 4);
    const isSane = stated >= start + 4 && stated <= shp.length;
    let next = isSane ? stated : -1;
    if (!isSane || !isRecordAt(view, stated, number + 1)) {
      const own = start + shapeBytes(view, start);
      if (own <= shp.length && own !== stated && isRecordAt(view, own, number + 1)) {
        next = own;
        isDamaged = true;
      } else if (!isSane) {
        // The last record was cut, or what follows are no records.
        isDamaged = true;
        if (number !== starts.length + 1 || !isShapeType(view.getInt32(start, true))) break;
        next = shp.length;
      }
    }
    if (number !== starts.length + 1) isDamaged = true;
    starts.push(start);
    ends.push(next);
    at = next;
  }
  if (at < shp.length && shp.length - at >= recordHeaderBytes) isDamaged = true;
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    count: starts.length,
    type,
    isDamaged,
  };
}

/** True at the end of the file and where a record with this number begins. */
function isRecordAt(view: DataView, at: number, number: number): boolean {
  if (at === view.byteLength) return true;
  return at + smallestRecord <= view.byteLength && view.getInt32(at) === number;
}

function isShapeType(type: number): boolean {
  return type >= 0 && type <= 31;
}

/** The length in bytes that a shape needs by its own counts; Infinity when they are not to be believed. */
function shapeBytes(view: DataView, start: number): number {
  const left = view.byteLength - start;
  if (left < 4) return Number.POSITIVE_INFINITY;
  const type = view.getInt32(start, true);
  const base = type % 10;
  const extra = type >= 10 && type < 20 ? 2 : type >= 20 && type < 30 ? 1 : 0;
  if (type === 0) return 4;
  if (base === 1) return 20 + 8 * extra;
  const isMulti = base === 8;
  if ((base !== 3 && base !== 5 && !isMulti) || left < 44) return Number.POSITIVE_INFINITY;
  const parts = isMulti ? 0 : view.getInt32(start + 36, true);
  const points = view.getInt32(start + (isMulti ? 36 : 40), true);
  if (parts < 0 || points < 0) return Number.POSITIVE_INFINITY;
  return (isMulti ? 40 : 44) + 4 * parts + 16 * points + extra * (16 + 8 * points);
}

/** The records as the .shx lists them; `null` when it is none or points outside the file or at the same bytes again and again. */
function readIndex(shp: Uint8Array, shx: Uint8Array, type: number): ShpRecords | null {
  if (shx.length < headerBytes || !hasShpCode(shx)) return null;
  const view = viewOf(shx);
  const shapes = viewOf(shp);
  const count = Math.floor((shx.length - headerBytes) / 8);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let total = 0;
  for (let k = 0; k < count; k++) {
    const at = 2 * view.getInt32(headerBytes + 8 * k);
    if (at < headerBytes || at + smallestRecord > shp.length) return null;
    const start = at + recordHeaderBytes;
    const length = 2 * shapes.getInt32(at + 4);
    const own = shapeBytes(shapes, start);
    const end = Math.min(shp.length, start + (length >= 4 ? length : own));
    total += end - at;
    if (total > shp.length) return null;
    starts[k] = start;
    ends[k] = end;
  }
  return { starts, ends, count, type, isDamaged: false };
}
