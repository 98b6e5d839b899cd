import { type MeshPart, POINT_BYTES } from './mesh-part';
import { thinRings } from './thin-rings';
import { triangulate } from './triangulate';

const WORDS = POINT_BYTES / 4;

/** Gathers the coarse part of a mesh, polygon by polygon, in the order of its chunks. */
export class CoarseMesh {
  readonly #pointOffsets: Uint32Array;
  readonly #triangleOffsets: Uint32Array;
  #floats = new Float32Array(WORDS * 4096);
  #words = new Uint32Array(this.#floats.buffer);
  #triangles = new Uint32Array(4096);
  #pointEnd = 0;
  #triangleEnd = 0;
  #chunkStart = 0;
  #kept = new Uint32Array(256);
  #flat = new Float64Array(512);

  /** `tolerance` in the unit of the points that are added. */
  constructor(
    chunkCount: number,
    readonly tolerance: number,
  ) {
    this.#pointOffsets = new Uint32Array(chunkCount + 1);
    this.#triangleOffsets = new Uint32Array(chunkCount + 1);
  }

  /** A polygon of a plot in the chunk that is open; see `thinRings` for the rings. */
  add(flat: Float64Array, count: number, holes: readonly number[], plot: number): void {
    if (this.#kept.length < count) {
      this.#kept = new Uint32Array(2 * count);
      this.#flat = new Float64Array(4 * count);
    }
    const thin = thinRings(flat, count, holes, this.tolerance, this.#kept);
    this.#makeRoom(thin.count);
    const first = this.#pointEnd - this.#chunkStart;
    for (let i = 0; i < thin.count; i++) {
      const point = this.#kept[i]!;
      const at = WORDS * this.#pointEnd++;
      this.#floats[at] = this.#flat[2 * i] = flat[2 * point]!;
      this.#floats[at + 1] = this.#flat[2 * i + 1] = flat[2 * point + 1]!;
      this.#words[at + 3] = plot;
    }
    const numbers = triangulate(this.#flat, thin.count, thin.holes);
    if (this.#triangles.length < this.#triangleEnd + numbers.length) {
      const larger = new Uint32Array(2 * this.#triangles.length + numbers.length);
      larger.set(this.#triangles);
      this.#triangles = larger;
    }
    for (let i = 0; i < numbers.length; i++)
      this.#triangles[this.#triangleEnd++] = first + numbers[i]!;
  }

  closeChunk(chunk: number): void {
    this.#pointOffsets[chunk + 1] = this.#chunkStart = this.#pointEnd;
    this.#triangleOffsets[chunk + 1] = this.#triangleEnd;
  }

  part(): MeshPart {
    return {
      points: this.#floats.buffer,
      triangles: this.#triangles,
      pointOffsets: this.#pointOffsets,
      triangleOffsets: this.#triangleOffsets,
    };
  }

  #makeRoom(points: number): void {
    const needed = WORDS * (this.#pointEnd + points);
    if (this.#floats.length >= needed) return;
    const larger = new Float32Array(2 * needed);
    this.#words = new Uint32Array(larger.buffer);
    // As words: a bit pattern is no number.
    this.#words.set(new Uint32Array(this.#floats.buffer));
    this.#floats = larger;
  }
}
