const decoder = new TextDecoder();

/**
 * Gives equal byte ranges equal codes, from 1 upwards, without making a string of each.
 * Lives for the filling of one column; open addressing, compared byte by byte.
 */
export class ByteDictionary {
  /** Number of distinct texts so far. */
  size = 0;
  private last = 0;
  private slots: Int32Array;
  private hashes: Int32Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private sources: Uint8Array[] = [];

  /** `expected`: about how many distinct texts will come. */
  constructor(expected = 512) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(16, expected)));
    this.slots = new Int32Array(room * 2);
    this.hashes = new Int32Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  /** The code of the bytes [start, end), a new one when they were not seen before. */
  code(bytes: Uint8Array, start: number, end: number): number {
    // Rows of one park mostly stand together, so the text before is tried first.
    if (this.last > 0 && this.equals(this.last - 1, bytes, start, end)) return this.last;
    this.last = this.find(bytes, start, end);
    return this.last;
  }

  private find(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5 | 0;
    for (let k = start; k < end; k++) hash = Math.imul(hash ^ bytes[k]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code = this.slots[slot]!; code !== 0; code = this.slots[slot]!) {
      if (this.hashes[code - 1] === hash && this.equals(code - 1, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.hashes.length) this.grow();
    const index = this.size++;
    this.hashes[index] = hash;
    this.starts[index] = start;
    this.ends[index] = end;
    this.sources[index] = bytes;
    this.slots[slot] = this.size;
    if (this.size * 2 > this.slots.length) this.rehash();
    return this.size;
  }

  /** The text of a code. */
  label(code: number): string {
    const index = code - 1;
    return decoder.decode(this.sources[index]!.subarray(this.starts[index], this.ends[index]));
  }

  /** The texts by code, with '' for code 0, as a `CodeColumn` wants them. */
  labels(): string[] {
    const labels = [''];
    for (let code = 1; code <= this.size; code++) labels.push(this.label(code));
    return labels;
  }

  private equals(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[index]!;
    if (this.ends[index]! - from !== end - start) return false;
    const source = this.sources[index]!;
    for (let k = 0; k < end - start; k++) if (source[from + k] !== bytes[start + k]) return false;
    return true;
  }

  private grow(): void {
    this.hashes = resized(this.hashes, Int32Array);
    this.starts = resized(this.starts, Uint32Array);
    this.ends = resized(this.ends, Uint32Array);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let index = 0; index < this.size; index++) {
      let slot = this.hashes[index]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    }
  }
}

function resized<T extends Int32Array | Uint32Array>(old: T, make: new (n: number) => T): T {
  const larger = new make(old.length * 2);
  larger.set(old);
  return larger;
}
