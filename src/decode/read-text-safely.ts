import type { Issue } from '../domain/issue';
import type { ReadResult, SourceFile } from './format';
import { convertToUtf8, guessLegacyEncoding } from './text-encoding';

type Read = (bytes: Uint8Array, acceptsDamagedText: boolean) => Promise<ReadResult | 'not-utf8'>;

/** Reads a file as UTF-8; when it is none, once more converted from GB 18030 or with its damaged characters, which an issue tells. */
export async function readTextSafely(file: SourceFile, read: Read): Promise<ReadResult> {
  const result = await read(file.bytes, false);
  if (result !== 'not-utf8') return result;
  const encoding = guessLegacyEncoding(file.bytes);
  const bytes = encoding === 'utf-8' ? file.bytes : convertToUtf8(file.bytes, encoding);
  const again = await read(bytes, true);
  if (again === 'not-utf8') throw new Error(`expected ${file.name} to be read as ${encoding}`);
  const issue: Issue = {
    code: encoding === 'utf-8' ? 'encoding-damaged' : 'encoding-converted',
    severity: 'warns',
    file: file.name,
    rows: [],
    values: { encoding: encoding.toUpperCase() },
  };
  return { layers: again.layers, issues: [issue, ...again.issues] };
}
