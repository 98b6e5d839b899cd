import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Checkpoint } from '../decode/format';
import type { FileInput, OriginalChecksum } from './load-messages';
import { givenBytes } from './original-file';

const bytesAtOnce = 1 << 20;

/**
 * SHA-256 of all that was given for a file, part by part (.shp, .dbf, .prj …), so that anybody can hold a copy
 * against it. Rejects with the reason when a part can no longer be read.
 */
export async function originalChecksums(
  given: readonly FileInput[],
  checkpoint: Checkpoint,
): Promise<OriginalChecksum[]> {
  const checksums: OriginalChecksum[] = [];
  for (const input of given) {
    const bytes = await givenBytes(input, checkpoint);
    const hash = sha256.create();
    for (let from = 0; from < bytes.length; from += bytesAtOnce) {
      await checkpoint(from, bytes.length);
      hash.update(bytes.subarray(from, from + bytesAtOnce));
    }
    checksums.push({ name: input.name, sha256: bytesToHex(hash.digest()) });
  }
  return checksums;
}
