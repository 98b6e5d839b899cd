import { cutTo, grown } from './growing-arrays';
import { type GeometryKind, geometryKinds, type RawGeometry } from './raw-layer';

/** A file of shapes with few properties; pages that are never written cost nothing. */
const bytesPerNumber = 24;

/** Appends shapes row by row into growing columns; the row being written can be taken back. */
export class GeometryBuilder {
  /** Written directly by the coordinate scanner; `length` counts numbers, two to a point. */
  coordinates: Float64Array;
  length = 0;
  rowCount = 0;
  private ringOffsets = new Uint32Array(1024);
  private partOffsets = new Uint32Array(1024);
  private rowOffsets = new Uint32Array(1024);
  private kinds = new Uint8Array(1024);
  private ringCount = 0;
  /** Parts of all rows, the one being written included. */
  partCount = 0;
  private rowLength = 0;
  private rowRings = 0;
  private rowParts = 0;

  constructor(expectedBytes: number) {
    this.coordinates = new Float64Array(Math.max(64, Math.floor(expectedBytes / bytesPerNumber)));
  }

  /** Makes room for `count` more numbers and returns the array to write to. */
  reserve(length: number, count: number): Float64Array {
    if (length + count > this.coordinates.length)
      this.coordinates = grown(this.coordinates, length + count);
    return this.coordinates;
  }

  addPoint(x: number, y: number): void {
    const coordinates = this.reserve(this.length, 2);
    coordinates[this.length++] = x;
    coordinates[this.length++] = y;
  }

  closeRing(): void {
    if (++this.ringCount >= this.ringOffsets.length)
      this.ringOffsets = grown(this.ringOffsets, this.ringCount + 1);
    this.ringOffsets[this.ringCount] = this.length / 2;
  }

  /** True when the part being written already has a ring. */
  partHasRing(): boolean {
    return this.ringCount > this.partOffsets[this.partCount]!;
  }

  rowHasParts(): boolean {
    return this.partCount > this.rowParts;
  }

  closePart(): void {
    if (++this.partCount >= this.partOffsets.length)
      this.partOffsets = grown(this.partOffsets, this.partCount + 1);
    this.partOffsets[this.partCount] = this.ringCount;
  }

  /** Forgets what was appended since the last `closeRow`. */
  takeBackRow(): void {
    this.length = this.rowLength;
    this.ringCount = this.rowRings;
    this.partCount = this.rowParts;
  }

  closeRow(kind: GeometryKind): void {
    if (kind === 'invalid' || kind === 'none') this.takeBackRow();
    if (this.rowCount >= this.kinds.length) this.kinds = grown(this.kinds, this.rowCount + 1);
    this.kinds[this.rowCount] = geometryKinds.indexOf(kind);
    if (++this.rowCount >= this.rowOffsets.length)
      this.rowOffsets = grown(this.rowOffsets, this.rowCount + 1);
    this.rowOffsets[this.rowCount] = this.partCount;
    this.rowLength = this.length;
    this.rowRings = this.ringCount;
    this.rowParts = this.partCount;
  }

  finish(): RawGeometry {
    return {
      kinds: cutTo(this.kinds, this.rowCount),
      coordinates: cutTo(this.coordinates, this.rowLength),
      ringOffsets: cutTo(this.ringOffsets, this.rowRings + 1),
      partOffsets: cutTo(this.partOffsets, this.rowParts + 1),
      rowOffsets: cutTo(this.rowOffsets, this.rowCount + 1),
    };
  }
}
