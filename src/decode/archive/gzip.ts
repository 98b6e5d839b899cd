import type { Issue } from '../../domain/issue';
import type { Checkpoint, SourceFile } from '../format';
import { GrowingBytes } from '../growing-bytes';

const megabyte = 1024 * 1024;
/** 2 GiB: byte ranges are 32 bits wide and browsers give no larger array reliably. */
const maxBytes = 2 * 1024 * megabyte - 1;
/** Beyond this size a file may be at most `maxRatio` times its compressed size (a zip bomb is 1000 times). */
const freeBytes = 64 * megabyte;
const maxRatio = 200;
/** Deflate packs no more than 1,032 bytes into one: a larger stated size is forged, and no room is made for it. */
const deflateLimit = 1032;
const inputChunkBytes = 256 * 1024;

export interface GunzipLimits {
  maxBytes: number;
  freeBytes: number;
  maxRatio: number;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}

/** The file unpacked (without `.gz` in its name). A damaged archive gives what could be unpacked and an issue; one beyond the limits gives `null`. */
export async function gunzip(
  file: SourceFile,
  checkpoint: Checkpoint,
  limits: GunzipLimits = { maxBytes, freeBytes, maxRatio },
): Promise<{ file: SourceFile | null; issues: Issue[] }> {
  const packed = file.bytes;
  const allowed = Math.min(
    limits.maxBytes,
    Math.max(limits.freeBytes, packed.length * limits.maxRatio),
  );
  const output = new GrowingBytes(Math.min(allowed, statedLength(packed)));
  const issues: Issue[] = [];
  const reader = streamOf(packed).pipeThrough(new DecompressionStream('gzip')).getReader();
  let nextCheckpoint = 2 * megabyte;
  try {
    for (;;) {
      const { done, value } = await readChunk(reader);
      if (done) break;
      if (value === null) {
        issues.push(issueOf('gzip-damaged', file.name, { bytes: output.length }));
        break;
      }
      if (output.length + value.length > allowed) {
        const values = { megabytes: Math.floor(allowed / megabyte), ratio: limits.maxRatio };
        return { file: null, issues: [issueOf('archive-too-large', file.name, values)] };
      }
      output.append(value);
      if (output.length >= nextCheckpoint) {
        nextCheckpoint = output.length + 2 * megabyte;
        await checkpoint(
          Math.min(output.length, allowed),
          Math.max(output.length, statedLength(packed)),
        );
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
  const name = file.name.replace(/\.gz$/i, '') || file.name;
  return { file: { name, bytes: output.finish() }, issues };
}

/** The next piece; `value` is `null` when the archive is broken there. */
async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<{ done: boolean; value: Uint8Array | null }> {
  try {
    const { done, value } = await reader.read();
    return { done, value: value ?? null };
  } catch {
    return { done: false, value: null };
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<BufferSource> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(from, from + inputChunkBytes) as Uint8Array<ArrayBuffer>);
      from += inputChunkBytes;
    },
  });
}

/** The unpacked size modulo 2^32 that a gzip file states in its last four bytes: a hint, never trusted beyond what deflate can do. */
function statedLength(packed: Uint8Array): number {
  if (packed.length < 18) return 0;
  const end = new DataView(packed.buffer, packed.byteOffset + packed.length - 4, 4);
  return Math.min(end.getUint32(0, true), deflateLimit * packed.length);
}

function issueOf(code: string, file: string, values: Record<string, string | number>): Issue {
  return { code, severity: 'blocks', file, rows: [], values };
}
