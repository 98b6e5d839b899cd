import type { TextColumn } from '../../domain/column';

/** Narrows a range to its text without the white space around it; blank text becomes unknown. */
export function trimRange({ bytes, starts, ends }: TextColumn, i: number): void {
  let start = starts[i]!;
  let end = ends[i]!;
  if (start === end) return;
  for (;;) {
    const byte = bytes[start]!;
    if (start < end && byte <= 0x20) start++;
    else if (end - start >= 3 && isWideSpace(bytes, start)) start += 3;
    else if (end - start >= 2 && byte === 0xc2 && bytes[start + 1] === 0xa0) start += 2;
    else break;
  }
  for (;;) {
    if (end > start && bytes[end - 1]! <= 0x20) end--;
    else if (end - start >= 3 && isWideSpace(bytes, end - 3)) end -= 3;
    else if (end - start >= 2 && bytes[end - 2] === 0xc2 && bytes[end - 1] === 0xa0) end -= 2;
    else break;
  }
  starts[i] = start;
  ends[i] = end;
}

/** U+3000 or a byte order mark. */
function isWideSpace(bytes: Uint8Array, at: number): boolean {
  const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  return (a === 0xe3 && b === 0x80 && c === 0x80) || (a === 0xef && b === 0xbb && c === 0xbf);
}

/** Whether the first or last byte of a text can belong to white space (of one, two or three bytes). */
export function mayEndInSpace(first: number, last: number): boolean {
  return (
    first <= 0x20 ||
    first === 0xc2 ||
    first === 0xe3 ||
    first === 0xef ||
    last <= 0x20 ||
    last === 0x80 ||
    last === 0xa0 ||
    last === 0xbf
  );
}
