import type { FoundEncoding, TextEncodingName } from '../domain/text-encoding';

export {
  type EncodingSource,
  type FoundEncoding,
  type TextEncodingName,
  textEncodings,
} from '../domain/text-encoding';

/** What is looked at; a longer text says nothing new. */
const sampleBytes = 512 * 1024;

/**
 * The encoding of a text by its mark, else by its bytes: valid UTF-8 is UTF-8; zero bytes at every other place are
 * UTF-16; of what is left, Chinese pairs are told apart by the range of their second byte (Big5 uses 0x40–0x7E for
 * half of its common characters, GB 18030 for rare ones only), and single high bytes among letters are Latin.
 */
export function detectEncoding(bytes: Uint8Array): FoundEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', from: 'mark' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', from: 'mark' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', from: 'mark' };
  return { encoding: guessByContent(bytes.subarray(0, sampleBytes)), from: 'content' };
}

function guessByContent(bytes: Uint8Array): TextEncodingName {
  const wide = guessWide(bytes);
  if (wide) return wide;
  if (isText(bytes, 'utf-8')) return 'utf-8';
  const { pairs, lowTrails, letterTrails } = countPairs(bytes);
  const isGb = isText(bytes, 'gb18030');
  const isBig5 = isText(bytes, 'big5');
  if (!isGb && !isBig5) return pairs > 3 * lowTrails ? 'gb18030' : 'windows-1252';
  if (pairs === 0 || letterTrails > 0.8 * pairs) return 'windows-1252';
  if (isBig5 && (!isGb || lowTrails > 0.2 * pairs)) return 'big5';
  return 'gb18030';
}

function guessWide(bytes: Uint8Array): TextEncodingName | null {
  const half = Math.floor(Math.min(bytes.length, 4096) / 2);
  if (half < 2) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < half; i++) {
    if (bytes[2 * i] === 0) evenZeros++;
    if (bytes[2 * i + 1] === 0) oddZeros++;
  }
  if (oddZeros > half / 10 && evenZeros === 0) return 'utf-16le';
  if (evenZeros > half / 10 && oddZeros === 0) return 'utf-16be';
  return null;
}

/** True when the bytes are text in an encoding; a character that the end cuts does not count against it. */
export function isText(bytes: Uint8Array, encoding: TextEncodingName): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countPairs(bytes: Uint8Array) {
  let pairs = 0;
  let lowTrails = 0;
  let letterTrails = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (bytes[i]! < 0x81) continue;
    const trail = bytes[++i]!;
    pairs++;
    if (trail < 0x80) lowTrails++;
    if (trail < 0x40 || (trail >= 0x61 && trail <= 0x7a)) letterTrails++;
  }
  return { pairs, lowTrails, letterTrails };
}
