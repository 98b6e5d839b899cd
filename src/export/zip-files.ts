import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportCheckpoint } from './export-request';

/** One file of an archive. */
export interface ZipEntry {
  /** With folders, parted by slashes. */
  name: string;
  content: Blob | Uint8Array | AsyncIterable<Uint8Array>;
  /** Whether it is packed already, so that packing it again gains nothing. */
  isPacked?: boolean;
}

/** Bytes that are packed between two checkpoints: some hundredths of a second. */
const sliceBytes = 1 << 19;

/** What the plain format counts in 32 bits, less room for its own directory. */
const mostBytes = 2 ** 32 - 2 ** 24;

/**
 * Files as a ZIP, packed piece by piece: nothing is held twice, and the checkpoint (bytes done, bytes of all
 * whose size is known) lets a cancel in. Rejects when a file cannot be read, or when all
 * are more than 4 GB, which the plain format cannot hold.
 */
export async function zipFiles(
  entries: readonly ZipEntry[],
  checkpoint: ExportCheckpoint,
): Promise<Blob[]> {
  const pieces: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    // The browser may put blobs on the disk; arrays stay in memory.
    else pieces.push(new Blob([piece as Uint8Array<ArrayBuffer>]));
  });
  const total = entries.reduce((sum, { content }) => sum + (sizeOf(content) ?? 0), 0);
  if (total > mostBytes) throw new Error(`expected at most ${mostBytes} bytes, found ${total}`);
  let done = 0;
  for (const { name, content, isPacked } of entries) {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    const isCounted = sizeOf(content) !== null;
    for await (const slice of slicesOf(content)) {
      entry.push(slice);
      if (failure) throw failure;
      if (!isCounted) continue;
      done += slice.length;
      await checkpoint(done, total);
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  if (failure) throw failure;
  return pieces;
}

function sizeOf(content: ZipEntry['content']): number | null {
  if (content instanceof Blob) return content.size;
  return content instanceof Uint8Array ? content.length : null;
}

async function* slicesOf(content: ZipEntry['content']): AsyncGenerator<Uint8Array> {
  if (content instanceof Blob)
    for (let at = 0; at < content.size; at += sliceBytes)
      yield new Uint8Array(await content.slice(at, at + sliceBytes).arrayBuffer());
  else if (content instanceof Uint8Array)
    for (let at = 0; at < content.length; at += sliceBytes)
      // A copy: the packer may keep what it is given.
      yield content.slice(at, at + sliceBytes);
  else yield* content;
}
