import { viewOf } from '../shapefile/shp-records';

/** One entry of a ZIP as its directory lists it; nothing of it is believed before the bytes are there. */
export interface ZipEntry {
  nameBytes: Uint8Array;
  /** The name is UTF-8 by the flag or by the extra field that says so. */
  isUtf8: boolean;
  isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedBytes: number;
  statedBytes: number;
  /** Where the packed bytes begin; NaN when there is no entry. */
  dataStart: number;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  /** True when the directory is missing or cut and the entries were found one after the other. */
  isDamaged: boolean;
  /** True when there are more entries than are looked at. */
  isTooLong: boolean;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const wide = 0xffffffff;

/** True for bytes that begin like a ZIP (also .xlsx, .docx and .kmz, which are ZIPs). */
export function isZip(bytes: Uint8Array): boolean {
  if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6);
}

/** The entries of a ZIP, at most `limit`. */
export function readZipDirectory(bytes: Uint8Array, limit: number): ZipDirectory {
  const view = viewOf(bytes);
  const start = directoryStart(view);
  if (start === null) return walkLocal(bytes, view, limit);
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === centralSignature) {
    if (entries.length >= limit) return { entries, isDamaged: false, isTooLong: true };
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) break;
    entries.push(entryAt(bytes, view, at, nameEnd, extraEnd));
    at = next;
  }
  const isAtEnd = at + 4 <= bytes.length && view.getUint32(at, true) !== centralSignature;
  // The end record counts the entries in 16 bits.
  const isWhole = isAtEnd && (entries.length & 0xffff) === statedCount(view, entries.length);
  if (entries.length === 0 && start > 0) return walkLocal(bytes, view, limit);
  return { entries, isDamaged: !isWhole, isTooLong: false };
}

/** Where the central directory begins by the record at the end of the file, or `null`. */
function directoryStart(view: DataView): number | null {
  const from = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= from; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const isCentral = (place: number) =>
      place >= 0 &&
      place + 4 <= view.byteLength &&
      view.getUint32(place, true) === centralSignature;
    if (start !== wide && isCentral(start)) return start;
    const wideStart = zip64Start(view, at);
    if (wideStart !== null && isCentral(wideStart)) return wideStart;
    // Something was put before the archive, and the places were not moved.
    if (isCentral(at - size)) return at - size;
    if (start === at) return start;
  }
  return null;
}

/** The number of entries that the end record states; `found` where a ZIP64 record counts instead. */
function statedCount(view: DataView, found: number): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === endSignature) {
      const count = view.getUint16(at + 10, true);
      return count === 0xffff ? found & 0xffff : count;
    }
  return -1;
}

function zip64Start(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (!(record + 56 <= view.byteLength) || view.getUint32(record, true) !== 0x06064b50) return null;
  return Number(view.getBigUint64(record + 48, true));
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const extra = readExtra(bytes, view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [statedBytes, packedBytes, local] = extra.sizes as [number, number, number];
  return {
    nameBytes: extra.name ?? bytes.subarray(at + 46, nameEnd),
    isUtf8: (flags & 0x800) !== 0 || extra.name !== null,
    isEncrypted: (flags & 0x2041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes,
    statedBytes,
    dataStart: dataStart(view, local),
  };
}

/** Sizes beyond 4 GB (only those that are marked as such are listed), and the name in UTF-8 that Info-ZIP adds. */
function readExtra(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
  sizes: number[],
): { sizes: number[]; name: Uint8Array | null } {
  let name: Uint8Array | null = null;
  for (let at = from; at + 4 <= to; ) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > to) break;
    if (id === 0x0001) {
      let place = at + 4;
      for (let k = 0; k < sizes.length; k++) {
        if (sizes[k] !== wide || place + 8 > end) continue;
        sizes[k] = Number(view.getBigUint64(place, true));
        place += 8;
      }
    } else if (id === 0x7075 && end - at > 9) name = bytes.subarray(at + 9, end);
    at = end;
  }
  return { sizes, name };
}

function dataStart(view: DataView, local: number): number {
  if (!(local + 30 <= view.byteLength) || view.getUint32(local, true) !== localSignature)
    return Number.NaN;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** The entries as they follow each other, for an archive whose end is missing; those that state no size end the walk. */
function walkLocal(bytes: Uint8Array, view: DataView, limit: number): ZipDirectory {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && view.getUint32(at, true) === localSignature) {
    if (entries.length >= limit) return { entries, isDamaged: true, isTooLong: true };
    const flags = view.getUint16(at + 6, true);
    const nameEnd = at + 30 + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    if (start > bytes.length) break;
    // Sizes that come behind the data are not known here: what is left of the file is tried.
    const isOpen = (flags & 8) !== 0;
    const packedBytes = isOpen ? bytes.length - start : view.getUint32(at + 18, true);
    entries.push({
      nameBytes: bytes.subarray(at + 30, nameEnd),
      isUtf8: (flags & 0x800) !== 0,
      isEncrypted: (flags & 0x2041) !== 0,
      method: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 14, true),
      packedBytes,
      statedBytes: isOpen ? 0 : view.getUint32(at + 22, true),
      dataStart: start,
    });
    at = start + packedBytes;
  }
  return { entries, isDamaged: true, isTooLong: false };
}
