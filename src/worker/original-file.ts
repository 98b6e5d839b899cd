import type { Checkpoint } from '../decode/format';
import { zipFiles } from '../export/zip-files';
import type { FileInput } from './load-messages';
import { readInput } from './read-input';

/** A file as it was given, byte for byte. */
export interface OriginalFile {
  file: Blob;
  name: string;
}

/**
 * What was given for a file: itself, or the parts of it that came together (.shp, .dbf, .prj …) in a ZIP, which
 * holds them unchanged. Rejects with the reason when it can no longer be read.
 */
export async function originalFile(
  given: readonly FileInput[],
  checkpoint: Checkpoint,
): Promise<OriginalFile> {
  const [first] = given;
  if (!first) throw new Error('expected a file that was given, found none');
  const files: OriginalFile[] = [];
  for (const input of given)
    files.push({ file: new Blob([await givenBytes(input, checkpoint)]), name: input.name });
  if (files.length === 1) return files[0]!;
  const pieces = await zipFiles(
    files.map(({ file, name }) => ({ name, content: file })),
    checkpoint,
  );
  const stem = first.name.replace(/\.[^.]+$/, '');
  return { file: new Blob(pieces, { type: 'application/zip' }), name: `${stem}.zip` };
}

/** The bytes that were given, of a link what it gives now. Rejects with the reason when they can no longer be read. */
export async function givenBytes(
  input: FileInput,
  checkpoint: Checkpoint,
): Promise<Uint8Array<ArrayBuffer>> {
  const read = await readInput(input, checkpoint);
  if ('issue' in read) throw new Error(String(read.issue.values?.reason ?? read.issue.code));
  return read.file.bytes as Uint8Array<ArrayBuffer>;
}
