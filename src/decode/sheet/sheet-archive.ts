/** A part of a zip archive, as its directory tells it. */
export interface ArchiveEntry {
  name: string;
  packedBytes: number;
  unpackedBytes: number;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  /** Where its local header stands. */
  at: number;
}

const endLength = 22;
const maxCommentLength = 65535;
const entryLength = 46;
const localLength = 30;
const maxEntries = 10_000;

/** The directory of a zip archive, or `null` when the bytes have none that is whole. */
export function listArchive(bytes: Uint8Array): ArchiveEntry[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxEntries) return null;
  const entries: ArchiveEntry[] = [];
  const decoder = new TextDecoder();
  for (let k = 0; k < count; k++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + entryLength, nameEnd)).replaceAll('\\', '/'),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - maxCommentLength); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/**
 * The content of an entry, or `null` when it is damaged, encrypted, packed in another way or longer than
 * the directory says: what is unpacked is never more than was declared. Throws only what `checkpoint` throws.
 */
export async function unpackEntry(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  checkpoint: () => Promise<void>,
): Promise<Uint8Array | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (entry.at + localLength > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
    return null;
  const start =
    entry.at +
    localLength +
    view.getUint16(entry.at + 26, true) +
    view.getUint16(entry.at + 28, true);
  if (entry.isEncrypted || start + entry.packedBytes > bytes.length) return null;
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (entry.method === 0) return packed.length === entry.unpackedBytes ? packed : null;
  return entry.method === 8 ? inflate(packed, entry.unpackedBytes, checkpoint) : null;
}

/** Unpacks natively, off this thread, piece by piece. */
async function inflate(
  packed: Uint8Array,
  length: number,
  checkpoint: () => Promise<void>,
): Promise<Uint8Array | null> {
  // Deflate packs 1032 to 1 at best: a longer declaration is a forgery, and nothing is set aside for it.
  if (length > packed.length * 1032 + 1024) return null;
  const output = new Uint8Array(length);
  let written = 0;
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const value = await nextPiece(reader);
      if (value === null) return null;
      if (value === undefined) return written === length ? output : null;
      if (written + value.length > length) return null;
      output.set(value, written);
      written += value.length;
      await checkpoint();
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The next piece; `undefined` at the end, `null` where the bytes are broken. */
async function nextPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | null | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    return null;
  }
}

export interface ArchiveLimits {
  unpackedBytes: number;
  /** Up to this size the ratio does not count. */
  freeBytes: number;
  ratio: number;
}

/** Whether the declared sizes of all entries keep to the limits. */
export function keepsLimits(
  entries: readonly ArchiveEntry[],
  fileBytes: number,
  limits: ArchiveLimits,
): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  return (
    total <= limits.unpackedBytes &&
    (total <= limits.freeBytes || total <= fileBytes * limits.ratio)
  );
}
