import type { ExportEncoding } from './export-request';
import { encodeGbk } from './gbk';

const encoder = new TextEncoder();

/** A text in an encoding, and how many of its characters the encoding does not have (written `?`). */
export function encodeText(
  text: string,
  encoding: ExportEncoding,
): { bytes: Uint8Array<ArrayBuffer>; lost: number } {
  return encoding === 'gbk' ? encodeGbk(text) : { bytes: encoder.encode(text), lost: 0 };
}

/** The text up to the last whole character that fits into `most` bytes of the encoding. */
export function cutToBytes(text: string, most: number, encoding: ExportEncoding): string {
  let length = 0;
  let result = '';
  for (const character of text) {
    length += encodeText(character, encoding).bytes.length;
    if (length > most) break;
    result += character;
  }
  return result;
}
