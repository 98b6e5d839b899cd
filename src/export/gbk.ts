/** Sign that stands for a character that GBK does not have. */
const substitute = 0x3f;
const lineFeed = 0x0a;

let codes: Uint16Array | null = null;

/** Code unit → two-byte code, made by turning the platform's decoder round; 0 where there is none. */
function codesOfCharacters(): Uint16Array {
  if (codes) return codes;
  codes = new Uint16Array(0x10000);
  const decoder = new TextDecoder('gb18030');
  const pairs: number[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push(trail);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const bytes = Uint8Array.from(pairs.flatMap((trail) => [lead, trail, lineFeed]));
    for (const [k, text] of decoder.decode(bytes).split('\n').entries()) {
      const unit = text.charCodeAt(0);
      // Private-use characters are gaps of the code table; several codes share one.
      const isReal = text.length === 1 && unit !== 0xfffd && !(unit >= 0xe000 && unit <= 0xf8ff);
      if (isReal && codes[unit] === 0) codes[unit] = (lead << 8) | pairs[k]!;
    }
  }
  return codes;
}

/** A text in GBK; what GBK does not have becomes `?` and is counted in `lost`. */
export function encodeGbk(text: string): { bytes: Uint8Array<ArrayBuffer>; lost: number } {
  const table = codesOfCharacters();
  const bytes = new Uint8Array(2 * text.length);
  let length = 0;
  let lost = 0;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const code = table[unit]!;
    if (code === 0) {
      bytes[length++] = substitute;
      lost++;
      // The second half of a pair is part of the same character.
      if (unit >= 0xd800 && unit <= 0xdbff) k++;
      continue;
    }
    bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return { bytes: bytes.slice(0, length), lost };
}
