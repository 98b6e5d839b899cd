import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { useMemo } from 'react';

const shownDigits = 8;

/** The first digits of the SHA-256 of a sheet's data, by a library: browsers have none for pages that came by plain http. */
export function useChecksum(data: unknown): string {
  const text = JSON.stringify(data);
  return useMemo(() => bytesToHex(sha256(utf8ToBytes(text))).slice(0, shownDigits), [text]);
}
