/** The characters that windows-1252 has where latin-1 has control codes, by byte. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOfCharacter = new Map([...cp1252].map((character, i) => [character, 0x80 + i]));
/** Bytes without a character in windows-1252: some programs write a space in their place. */
const lostBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
const strict = new TextDecoder('utf-8', { fatal: true });
const letter = /\p{L}/u;

/**
 * The text as it was before its UTF-8 was read as windows-1252 or latin-1, or `null` when it is not such
 * a text: the way back must give valid UTF-8 with fewer characters and at least one letter beyond ASCII.
 * A byte that was lost on the way (one of five) is put back where exactly one choice gives a letter.
 */
export function repairEncoding(text: string): string | null {
  if (!/[\u00c2-\u00f4]/.test(text)) return null;
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const byte = point < 0x100 ? point : byteOfCharacter.get(character);
    if (byte === undefined) return null;
    const before = bytes.at(-1) ?? 0;
    if (byte === 0x20 && before >= 0xc2 && before <= 0xdf) {
      const found = lostBytes.filter((lost) => letter.test(decode([before, lost]) ?? ''));
      if (found.length !== 1) return null;
      bytes.push(found[0]!);
    } else bytes.push(byte);
  }
  const repaired = decode(bytes);
  if (repaired === null) return null;
  return [...repaired].some((c) => c > '\u007f' && letter.test(c)) ? repaired : null;
}

function decode(bytes: number[]): string | null {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
