import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Checkpoint } from '../decode/format';
import type { FileInput } from './load-messages';
import { readInput } from './read-input';

/** SHA-256 of a file as it was given, in hexadecimal digits. */
export interface OriginalChecksum {
  name: string;
  sha256: string;
}

const bytesAtOnce = 1 << 20;

/**
 * SHA-256 of all that was given for a file, part by part (.shp, .dbf, .prj …), so that anybody can hold a copy
 * against it. Of a link it is what the link gives now, as with `originalFile`. Rejects with the reason when a part can no longer be read.
 */
export async function originalChecksums(
  given: readonly FileInput[],
  checkpoint: Checkpoint,
): Promise<OriginalChecksum[]> {
  const checksums: OriginalChecksum[] = [];
  for (const input of given) {
    const read = await readInput(input, checkpoint);
    if ('issue' in read) throw new Error(String(read.issue.values?.reason ?? read.issue.code));
    const { bytes } = read.file;
    const hash = sha256.create();
    for (let from = 0; from < bytes.length; from += bytesAtOnce) {
      await checkpoint(from, bytes.length);
      hash.update(bytes.subarray(from, from + bytesAtOnce));
    }
    checksums.push({ name: input.name, sha256: bytesToHex(hash.digest()) });
  }
  return checksums;
}
