import type { JsonCursor } from './json-cursor';

/** What may begin a value, for messages. */
export const anyValue = '{ [ " 0-9 true false null';

/** Moves past the number at the cursor, checking its syntax as `JSON.parse` does, without computing it. */
export function skipNumber(cursor: JsonCursor): void {
  const { bytes } = cursor;
  let p = cursor.pos;
  if (bytes[p] === 0x2d) p++;
  if (!isDigit(bytes[p])) cursor.fail(p === cursor.pos ? anyValue : '0-9', p);
  const isZero = bytes[p] === 0x30;
  p++;
  if (isZero && isDigit(bytes[p])) cursor.fail('. e , ] }', p);
  while (isDigit(bytes[p])) p++;
  if (bytes[p] === 0x2e) {
    if (!isDigit(bytes[++p])) cursor.fail('0-9', p);
    while (isDigit(bytes[p])) p++;
  }
  if (bytes[p] === 0x65 || bytes[p] === 0x45) {
    p++;
    if (bytes[p] === 0x2b || bytes[p] === 0x2d) p++;
    if (!isDigit(bytes[p])) cursor.fail('0-9', p);
    while (isDigit(bytes[p])) p++;
  }
  cursor.pos = p;
}

export function isDigit(c: number | undefined): boolean {
  return c !== undefined && c >= 48 && c <= 57;
}
