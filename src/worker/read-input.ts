import type { Checkpoint, SourceFile } from '../decode/format';
import type { Issue } from '../domain/issue';
import type { FileInput } from './load-messages';

/** The largest file that is taken, as one array of bytes; beyond it browsers refuse the memory. */
export const maximumFileBytes = 1_900_000_000;

/** The bytes of a file or link, or the issue that tells why there are none. */
export async function readInput(
  input: FileInput,
  checkpoint: Checkpoint,
): Promise<{ file: SourceFile } | { issue: Issue }> {
  const fail = (code: string, values: Record<string, string | number>): { issue: Issue } => ({
    issue: { code, severity: 'blocks', file: input.name, rows: [], values },
  });
  try {
    if (input.source instanceof Blob) {
      if (input.source.size > maximumFileBytes)
        return fail('file-too-large', {
          megabytes: Math.round(input.source.size / 1e6),
          limit: maximumFileBytes / 1e6,
        });
      return {
        file: { name: input.name, bytes: new Uint8Array(await input.source.arrayBuffer()) },
      };
    }
    const response = await fetch(input.source.url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok)
      return fail('link-refused', { status: response.status, url: input.source.url });
    const total = Number(response.headers.get('content-length')) || 0;
    return { file: { name: input.name, bytes: await readBody(response, total, checkpoint) } };
  } catch (error) {
    if (error instanceof Error && error.name === 'Cancelled') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return input.source instanceof Blob
      ? fail('file-unreadable', { reason })
      : fail('link-unreachable', { url: input.source.url, reason });
  }
}

async function readBody(
  response: Response,
  total: number,
  checkpoint: Checkpoint,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  for (;;) {
    const { value, done: isEnd } = await reader.read();
    if (isEnd) break;
    parts.push(value);
    done += value.length;
    if (done > maximumFileBytes) {
      await reader.cancel();
      throw new Error(`more than ${maximumFileBytes} bytes`);
    }
    await checkpoint(done, total);
  }
  const bytes = new Uint8Array(done);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
