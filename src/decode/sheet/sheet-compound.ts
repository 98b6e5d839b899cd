/**
 * Compound files (Excel 97–2003, WPS .et, workbooks with a password): a small file system of sectors in
 * chains. It is read here, since a forged chain that runs in a circle must not fill the memory.
 */

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerBytes = 512;
const entryBytes = 128;
/** Sector numbers above this are marks: end of a chain, free, part of the table. */
const lastSector = 0xfffffff0;
const headerSlots = 109;

export interface CompoundFile {
  /** Names of the streams, in lower case. */
  names: string[];
  /** The content of a stream (name in lower case); `null` when there is none or its chain is broken. */
  stream(name: string): Uint8Array | null;
}

export function isCompound(bytes: Uint8Array): boolean {
  return bytes.length > headerBytes && mark.every((byte, k) => bytes[k] === byte);
}

/** The streams of a compound file, or `null` when its directory cannot be read. */
export function openCompound(bytes: Uint8Array): CompoundFile | null {
  if (!isCompound(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (shift < 7 || shift > 16 || miniShift < 3 || miniShift > shift) return null;
  const size = 1 << shift;
  const sectorCount = Math.ceil(bytes.length / size);
  /** The bytes of a sector; shorter at the end of the file, empty beyond it. */
  const sector = (n: number) => {
    const start = size === 4096 ? (n + 1) * size : headerBytes + n * size;
    return bytes.subarray(Math.min(start, bytes.length), Math.min(start + size, bytes.length));
  };
  const table = tableOf(view, sector, sectorCount, size);
  /** The sectors of a chain one after another, at most `length` bytes; a circle ends it. */
  const chain = (first: number, length: number) => {
    const pieces: Uint8Array[] = [];
    let total = 0;
    for (let n = first; n < lastSector && total < length && pieces.length < sectorCount; ) {
      const piece = sector(n);
      if (piece.length === 0) break;
      pieces.push(piece);
      total += piece.length;
      n = table(n);
    }
    return joined(pieces, Math.min(total, length));
  };
  const directory = chain(view.getUint32(48, true), bytes.length);
  const entries = entriesOf(directory);
  const root = entries.find(({ kind }) => kind === 5);
  const miniCutoff = view.getUint32(56, true);
  return {
    names: entries.filter(({ kind }) => kind === 2).map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((candidate) => candidate.kind === 2 && candidate.name === name);
      if (!entry) return null;
      if (entry.length >= miniCutoff) return chain(entry.first, entry.length);
      if (!root) return null;
      const miniTable = chain(view.getUint32(60, true), bytes.length);
      return miniStream(entry, chain(root.first, root.length), miniTable, 1 << miniShift);
    },
  };
}

/** The table of chains: which sector follows on a sector. Its own sectors are listed in the header and in a chain of lists. */
function tableOf(
  view: DataView,
  sector: (n: number) => Uint8Array,
  sectorCount: number,
  size: number,
): (n: number) => number {
  const parts: number[] = [];
  for (let k = 0; k < headerSlots; k++) parts.push(view.getUint32(76 + k * 4, true));
  let list = view.getUint32(68, true);
  for (let k = 0; k < sectorCount && list < lastSector; k++) {
    const numbers = sector(list);
    if (numbers.length < size) break;
    for (let at = 0; at + 4 < size; at += 4) parts.push(uint32(numbers, at));
    list = uint32(numbers, size - 4);
    if (parts.length > sectorCount + size) break;
  }
  const perSector = size / 4;
  return (n) => {
    const part = parts[Math.floor(n / perSector)] ?? lastSector;
    const numbers = part < lastSector ? sector(part) : null;
    const at = (n % perSector) * 4;
    return numbers && at + 4 <= numbers.length ? uint32(numbers, at) : lastSector;
  };
}

interface Entry {
  name: string;
  /** 1 a folder, 2 a stream, 5 the root. */
  kind: number;
  first: number;
  length: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const nameBytes = Math.min(64, directory[at + 64]! | (directory[at + 65]! << 8)) - 2;
    let name = '';
    for (let k = 0; k < nameBytes; k += 2)
      name += String.fromCharCode(directory[at + k]! | (directory[at + k + 1]! << 8));
    const [first, length] = [uint32(directory, at + 116), uint32(directory, at + 120)];
    entries.push({ name: name.toLowerCase(), kind: directory[at + 66]!, first, length });
  }
  return entries;
}

/** A stream of less than 4096 bytes, which lies in small sectors within the stream of the root. */
function miniStream(
  entry: Entry,
  container: Uint8Array,
  table: Uint8Array,
  size: number,
): Uint8Array {
  // A chain of small sectors that is longer than all of them runs in a circle.
  const length = Math.min(entry.length, container.length);
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (let n = entry.first; n < lastSector && total < length; ) {
    const piece = container.subarray(
      Math.min(n * size, container.length),
      Math.min((n + 1) * size, container.length),
    );
    if (piece.length === 0) break;
    pieces.push(piece);
    total += piece.length;
    n = n * 4 + 4 <= table.length ? uint32(table, n * 4) : lastSector;
  }
  return joined(pieces, Math.min(total, length));
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece.subarray(0, length - at), at);
    at += Math.min(piece.length, length - at);
  }
  return all;
}

function uint32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  );
}
