import { cutTo, grown } from './growing-arrays';

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

  finish(): Uint8Array {
    return cutTo(this.bytes, this.length);
  }
}
