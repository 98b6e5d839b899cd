/** Why reading stopped: broken syntax, the end of the file, nesting beyond the limit, bytes that are not UTF-8. */
export type JsonFaultKind = 'syntax' | 'truncated' | 'too-deep' | 'encoding';

/** Thrown inside the readers of this folder and turned into an Issue before it leaves them. */
export class JsonFault extends Error {
  constructor(
    readonly kind: JsonFaultKind,
    /** Offset of the byte that did not fit. */
    readonly position: number,
    /** What would have fitted, in the signs of JSON (language-neutral). */
    readonly expected: string,
  ) {
    super(`${kind} at byte ${position}: expected ${expected}`);
    this.name = 'JsonFault';
  }
}

/** Where a byte stands for a reader: 1-based line and column (in characters), and the text around it. */
export interface TextPlace {
  line: number;
  column: number;
  found: string;
  excerpt: string;
}

const NEWLINE = 0x0a;
const decoder = new TextDecoder();

/** The place of byte `position`: line and column from 1, the character found there and a short excerpt; columns beyond 10 MB in one line count bytes. */
export function textPlace(bytes: Uint8Array, position: number): TextPlace {
  const at = Math.min(position, bytes.length);
  let line = 1;
  let lineStart = 0;
  for (let p = bytes.indexOf(NEWLINE); p !== -1 && p < at; p = bytes.indexOf(NEWLINE, p + 1)) {
    line++;
    lineStart = p + 1;
  }
  const before = at - lineStart;
  const column = before > 10_000_000 ? before + 1 : countCharacters(bytes, lineStart, at) + 1;
  return { line, column, found: foundAt(bytes, at), excerpt: excerptAround(bytes, at) };
}

function countCharacters(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let p = from; p < to; p++) if ((bytes[p]! & 0xc0) !== 0x80) count++;
  return count;
}

function foundAt(bytes: Uint8Array, at: number): string {
  const text = decoder.decode(bytes.subarray(at, at + 24));
  const word = /^[A-Za-z0-9_.+-]+/.exec(text)?.[0] ?? [...text][0] ?? '';
  return printable(word);
}

function excerptAround(bytes: Uint8Array, at: number): string {
  let from = Math.max(0, at - 24);
  while (from < at && (bytes[from]! & 0xc0) === 0x80) from++;
  let to = Math.min(bytes.length, at + 16);
  while (to > at && to < bytes.length && (bytes[to]! & 0xc0) === 0x80) to--;
  return printable(decoder.decode(bytes.subarray(from, to))).trim();
}

/** The first characters of the value at `start`, for a message. */
export function excerptFrom(bytes: Uint8Array, start: number): string {
  let to = Math.min(bytes.length, start + 32);
  while (to > start && to < bytes.length && (bytes[to]! & 0xc0) === 0x80) to--;
  return printable(decoder.decode(bytes.subarray(start, to)))
    .replace(/ +/g, ' ')
    .trim();
}

/** Control characters shown as their code, so that a message never carries them. */
function printable(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code === 9 || code === 10 || code === 13) result += ' ';
    else if (code < 32 || code === 127)
      result += `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    else result += character;
  }
  return result;
}
