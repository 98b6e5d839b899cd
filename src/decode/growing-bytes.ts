import { cutTo, grown } from './growing-arrays';

const encoder = new TextEncoder();
/** UTF-16 units beyond which the encoder is faster: it costs more to call than a name takes to write. */
const longestByHand = 48;

/** Bytes of a length that is not known beforehand. */
export class GrowingBytes {
  length = 0;
  private bytes: Uint8Array;

  constructor(expected: number) {
    this.bytes = new Uint8Array(expected);
  }

  append(chunk: Uint8Array): void {
    if (this.length + chunk.length > this.bytes.length)
      this.bytes = grown(this.bytes, this.length + chunk.length);
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }

  /** Appends the text as UTF-8. */
  appendText(text: string): void {
    // A character of UTF-16 takes at most three bytes.
    const room = this.length + 3 * text.length;
    if (room > this.bytes.length) this.bytes = grown(this.bytes, room);
    const end = text.length <= longestByHand ? writtenByHand(text, this.bytes, this.length) : -1;
    if (end >= 0) this.length = end;
    else this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  finish(): Uint8Array {
    return cutTo(this.bytes, this.length);
  }
}

/** Writes a text without surrogates as UTF-8 and gives the place behind it; −1 where it has some. */
function writtenByHand(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else if (code >= 0xd800 && code < 0xe000) return -1;
    else {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  return at;
}
