import type { PolygonColumn } from '../domain/polygons';

/** Writes rows of rings one after another into growing columns; the open row can be taken back. */
export class PolygonWriter {
  private coordinates: Float64Array;
  private pointCount = 0;
  private ringOffsets: Uint32Array;
  private ringCount = 0;
  private polygonOffsets: Uint32Array;
  private polygonCount = 0;
  private readonly rowOffsets: Uint32Array;
  private rowCount = 0;

  /** Room for `rowCount` rows; the other numbers are what is expected, and may be exceeded. */
  constructor(rowCount: number, polygonCount: number, ringCount: number, pointCount: number) {
    this.rowOffsets = new Uint32Array(rowCount + 1);
    this.polygonOffsets = new Uint32Array(polygonCount + 1);
    this.ringOffsets = new Uint32Array(ringCount + 1);
    this.coordinates = new Float64Array(2 * pointCount);
  }

  /** What was written so far, the open row included; not cut to its length, good until the next write. */
  get written(): PolygonColumn {
    const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = this;
    return { coordinates, ringOffsets, polygonOffsets, rowOffsets };
  }

  /** Polygons in the open row. */
  get openPolygonCount(): number {
    return this.polygonCount - this.rowOffsets[this.rowCount]!;
  }

  /** Points in the open row. */
  get openPointCount(): number {
    return (
      this.pointCount - this.ringOffsets[this.polygonOffsets[this.rowOffsets[this.rowCount]!]!]!
    );
  }

  /**
   * Adds the points `from` … `to` − 1 as a ring: closed, without repeated points, counter-clockwise
   * for a shell and clockwise for a hole. Gives its area in square degrees, never negative; `null`
   * and no ring when fewer than three different points follow each other; NaN and no ring when a
   * coordinate is no longitude or latitude.
   */
  addRing(source: Float64Array, from: number, to: number, isShell: boolean): number | null {
    const start = this.pointCount;
    const originX = source[2 * from]!;
    const originY = source[2 * from + 1]!;
    const isClosed = source[2 * to - 2] === originX && source[2 * to - 1] === originY;
    const needed = 2 * (start + to - from + (isClosed ? 0 : 1));
    if (needed > this.coordinates.length) this.coordinates = grown(this.coordinates, needed);
    const { coordinates } = this;
    let at = 2 * start;
    let previousX = Number.NaN;
    let previousY = Number.NaN;
    let doubled = 0;
    for (let k = 2 * from; k < 2 * to; k += 2) {
      const x = source[k]!;
      const y = source[k + 1]!;
      if (!(x >= -180 && x <= 180 && y >= -90 && y <= 90)) return Number.NaN;
      if (x === previousX && y === previousY) continue;
      coordinates[at] = x;
      coordinates[at + 1] = y;
      if (at > 2 * start)
        doubled += (previousX - originX) * (y - originY) - (x - originX) * (previousY - originY);
      at += 2;
      previousX = x;
      previousY = y;
    }
    if (previousX !== originX || previousY !== originY) {
      coordinates[at] = originX;
      coordinates[at + 1] = originY;
      at += 2;
    }
    if (at / 2 - start < 4) return null;
    if (doubled !== 0 && doubled > 0 !== isShell) reversePoints(coordinates, start, at / 2);
    this.pointCount = at / 2;
    this.ringCount++;
    if (this.ringCount >= this.ringOffsets.length)
      this.ringOffsets = grown(this.ringOffsets, this.ringCount + 1);
    this.ringOffsets[this.ringCount] = this.pointCount;
    return Math.abs(doubled) / 2;
  }

  /** Ends the polygon; without rings it is none. */
  endPolygon(): void {
    if (this.ringCount === this.polygonOffsets[this.polygonCount]) return;
    this.polygonCount++;
    if (this.polygonCount >= this.polygonOffsets.length)
      this.polygonOffsets = grown(this.polygonOffsets, this.polygonCount + 1);
    this.polygonOffsets[this.polygonCount] = this.ringCount;
    this.rowOffsets[this.rowCount + 1] = this.polygonCount;
  }

  endRow(): void {
    this.rowOffsets[++this.rowCount] = this.polygonCount;
  }

  /** Takes back all of the open row. */
  dropRow(): void {
    this.polygonCount = this.rowOffsets[this.rowCount]!;
    this.ringCount = this.polygonOffsets[this.polygonCount]!;
    this.pointCount = this.ringOffsets[this.ringCount]!;
  }

  /** The columns, cut to their length. */
  finish(): PolygonColumn {
    return {
      coordinates: cut(this.coordinates, 2 * this.pointCount),
      ringOffsets: cut(this.ringOffsets, this.ringCount + 1),
      polygonOffsets: cut(this.polygonOffsets, this.polygonCount + 1),
      rowOffsets: this.rowOffsets,
    };
  }
}

function reversePoints(coordinates: Float64Array, from: number, to: number): void {
  for (let low = 2 * from, high = 2 * to - 2; low < high; low += 2, high -= 2) {
    const x = coordinates[low]!;
    const y = coordinates[low + 1]!;
    coordinates[low] = coordinates[high]!;
    coordinates[low + 1] = coordinates[high + 1]!;
    coordinates[high] = x;
    coordinates[high + 1] = y;
  }
}

function grown<T extends Float64Array | Uint32Array>(array: T, needed: number): T {
  const Column = array.constructor as new (length: number) => T;
  const larger = new Column(Math.max(needed, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}

function cut<T extends Float64Array | Uint32Array>(array: T, length: number): T {
  return (array.length === length ? array : array.slice(0, length)) as T;
}
