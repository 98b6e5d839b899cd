import { cutTo, grown } from './growing-arrays';

const encoder = new TextEncoder();

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
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  finish(): Uint8Array {
    return cutTo(this.bytes, this.length);
  }
}
