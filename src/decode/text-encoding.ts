import { GrowingBytes } from './growing-bytes';

const chunkBytes = 1024 * 1024;

/** What the bytes of a text file are: UTF-8 with a few broken characters, or an encoding to convert from. */
export type TextEncodingGuess = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** UTF-16 by its byte order mark or by the zero bytes beside the first sign of JSON; `null` for anything else. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if ((a === 0x7b || a === 0x5b) && b === 0) return 'utf-16le';
  if (a === 0 && (b === 0x7b || b === 0x5b)) return 'utf-16be';
  return null;
}

/**
 * For bytes that are not valid UTF-8: GB 18030 when they are valid in it and hardly any of their
 * characters are valid UTF-8, else UTF-8 with damage (a text cut inside a character, mixed sources).
 */
export function guessLegacyEncoding(bytes: Uint8Array): TextEncodingGuess {
  let whole = 0;
  let broken = 0;
  for (let p = 0; p < bytes.length; p++) {
    const lead = bytes[p]!;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let k = 1;
    while (k < length && (bytes[p + k]! & 0xc0) === 0x80) k++;
    if (length > 0 && k === length) {
      whole++;
      p += length - 1;
    } else broken++;
  }
  return broken * 4 < whole || !isValid(bytes, 'gb18030') ? 'utf-8' : 'gb18030';
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let p = 0; p < bytes.length; p += chunkBytes)
      decoder.decode(bytes.subarray(p, p + chunkBytes), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The text converted to UTF-8, piece by piece, so that no string holds the whole. */
export function convertToUtf8(bytes: Uint8Array, encoding: TextEncodingGuess): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const result = new GrowingBytes(bytes.length);
  for (let p = 0; p < bytes.length; p += chunkBytes)
    result.append(
      encoder.encode(decoder.decode(bytes.subarray(p, p + chunkBytes), { stream: true })),
    );
  result.append(encoder.encode(decoder.decode()));
  return result.finish();
}
