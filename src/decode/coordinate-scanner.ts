import type { GeometryBuilder } from './geometry-builder';
import type { JsonCursor } from './json-cursor';
import { powersOfTen, scanNumber } from './json-number';

/** Digits with which an integer mantissa is surely below 2^53. */
const maxExactDigits = 15;
/** Digits that a 32-bit integer surely holds. */
const maxIntegerDigits = 9;

export type CoordinateType =
  | 'Point'
  | 'MultiPoint'
  | 'LineString'
  | 'MultiLineString'
  | 'Polygon'
  | 'MultiPolygon';

export type CoordinateProblem =
  | 'coordinates-not-array'
  | 'coordinates-not-numbers'
  | 'coordinates-nesting'
  | 'coordinates-not-finite'
  | 'position-too-short'
  | 'line-too-short'
  | 'ring-too-short';

/** Reads nested arrays of numbers straight into a geometry. `problem` tells why a shape was refused. */
export class CoordinateScanner {
  problem: CoordinateProblem | null = null;
  /** Of the shape read last: ordinates of its longest position, rings that were closed, holes dropped. */
  ordinates = 2;
  closedRings = 0;
  droppedHoles = 0;
  /** Of the whole file: most decimals of one ordinate. */
  maxDecimals = 0;

  constructor(
    private readonly cursor: JsonCursor,
    private readonly geometry: GeometryBuilder,
  ) {}

  /** At the value of `coordinates`: appends the parts (none for an empty array); false (with `problem`) when it is not such a shape. */
  scan(type: CoordinateType): boolean {
    this.problem = null;
    this.ordinates = 2;
    this.closedRings = 0;
    this.droppedHoles = 0;
    if (this.cursor.bytes[this.cursor.pos] !== 0x5b) {
      this.problem = 'coordinates-not-array';
      return false;
    }
    switch (type) {
      case 'Point':
        return this.scanPoint();
      case 'MultiPoint':
        return this.scanPoints();
      case 'LineString':
        return this.scanLine();
      case 'MultiLineString':
        return this.scanEach(() => this.scanLine());
      case 'Polygon':
        return this.scanPolygon();
      case 'MultiPolygon':
        return this.scanEach(() => this.scanPolygon());
    }
  }

  private scanPoint(): boolean {
    const { cursor, geometry } = this;
    const start = cursor.pos;
    cursor.pos++;
    if (cursor.skipSpace() === 0x5d) {
      cursor.pos++;
      return true;
    }
    cursor.pos = start;
    if (this.scanPositions(true) < 0) return false;
    geometry.closeRing();
    geometry.closePart();
    return true;
  }

  private scanPoints(): boolean {
    const { geometry } = this;
    const start = geometry.length;
    const count = this.scanPositions(false);
    if (count < 0) return false;
    const end = geometry.length;
    geometry.length = start;
    while (geometry.length < end) {
      geometry.length += 2;
      geometry.closeRing();
      geometry.closePart();
    }
    return true;
  }

  private scanLine(): boolean {
    const count = this.scanPositions(false);
    if (count < 0) return false;
    if (count === 0) return true;
    if (count < 2) return this.refuse('line-too-short');
    this.geometry.closeRing();
    this.geometry.closePart();
    return true;
  }

  private scanPolygon(): boolean {
    const { geometry } = this;
    if (!this.scanEach(() => this.scanRing())) return false;
    if (geometry.partHasRing()) geometry.closePart();
    return true;
  }

  private scanRing(): boolean {
    const { geometry } = this;
    const start = geometry.length;
    let count = this.scanPositions(false);
    if (count < 0) return false;
    const { coordinates, length } = geometry;
    if (
      count > 0 &&
      (coordinates[start] !== coordinates[length - 2] ||
        coordinates[start + 1] !== coordinates[length - 1])
    ) {
      geometry.addPoint(coordinates[start]!, coordinates[start + 1]!);
      count++;
      if (count >= 4) this.closedRings++;
    }
    if (count >= 4) geometry.closeRing();
    else if (geometry.partHasRing()) {
      // A hole of no area takes nothing away.
      geometry.length = start;
      this.droppedHoles++;
    } else return this.refuse('ring-too-short');
    return true;
  }

  private scanEach(scan: () => boolean): boolean {
    const { cursor } = this;
    const { bytes } = cursor;
    if (cursor.skipSpace() !== 0x5b) return this.refuseAt(cursor.pos);
    let p = cursor.pos + 1;
    cursor.pos = p;
    if (cursor.skipSpace() === 0x5d) {
      cursor.pos++;
      return true;
    }
    for (;;) {
      if (cursor.skipSpace() !== 0x5b) return this.refuseAt(cursor.pos);
      if (!scan()) return false;
      const c = cursor.skipSpace();
      p = cursor.pos;
      if (c === 0x5d) {
        cursor.pos = p + 1;
        return true;
      }
      if (c !== 0x2c || bytes[p] !== 0x2c) return this.refuseAt(p);
      cursor.pos = p + 1;
    }
  }

  /**
   * At `[`: appends every position of `[[x, y, …], …]` (or, when `isSingle`, of `[x, y, …]`) and returns
   * how many; −1 with `problem` set when something else comes. The hot loop of the whole program:
   * a coordinate of up to 15 digits is two small integers, put together exactly, and one division, which
   * rounds as `JSON.parse` does.
   */
  private scanPositions(isSingle: boolean): number {
    const { cursor, geometry } = this;
    const { bytes } = cursor;
    let p = cursor.pos;
    let coordinates = geometry.coordinates;
    let length = geometry.length;
    let count = 0;
    let maxDecimals = this.maxDecimals;
    let c = bytes[p]!;
    if (c !== 0x5b) return this.refusePositions(p);
    if (!isSingle) {
      c = bytes[++p]!;
      while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p]!;
      if (c === 0x5d) {
        cursor.pos = p + 1;
        return 0;
      }
    }
    for (;;) {
      if (c !== 0x5b) return this.refusePositions(p);
      if (length + 2 > coordinates.length) coordinates = geometry.reserve(length, 2);
      let axis = 0;
      do {
        c = bytes[++p]!;
        while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p]!;
        const start = p;
        let isNegative = false;
        if (c === 45) {
          isNegative = true;
          c = bytes[++p]!;
        }
        const first = p;
        let whole = 0;
        while (c >= 48 && c <= 57) {
          whole = (Math.imul(whole, 10) + c - 48) | 0;
          c = bytes[++p]!;
        }
        const integerDigits = p - first;
        let decimals = 0;
        let fraction = 0;
        if (c === 46) {
          const point = p;
          c = bytes[++p]!;
          while (c >= 48 && c <= 57) {
            fraction = (Math.imul(fraction, 10) + c - 48) | 0;
            c = bytes[++p]!;
          }
          decimals = p - point - 1;
        }
        let value: number;
        if (
          integerDigits > 0 &&
          integerDigits <= maxIntegerDigits &&
          decimals <= maxIntegerDigits &&
          integerDigits + decimals <= maxExactDigits &&
          (integerDigits === 1 || bytes[first] !== 48) &&
          (decimals > 0 || bytes[p - 1] !== 46) &&
          c !== 101 &&
          c !== 69
        ) {
          const power = powersOfTen[decimals]!;
          value = (whole * power + fraction) / power;
          if (isNegative) value = -value;
        } else {
          const lead = bytes[first]!;
          if (!(lead >= 48 && lead <= 57) && lead !== 0x4e && lead !== 0x49)
            return this.refusePositions(start);
          cursor.pos = start;
          value = scanNumber(cursor);
          if (!Number.isFinite(value)) {
            this.problem = 'coordinates-not-finite';
            return -1;
          }
          p = cursor.pos;
          c = bytes[p]!;
        }
        if (decimals > maxDecimals) maxDecimals = decimals;
        if (axis < 2) coordinates[length + axis] = value;
        axis++;
        while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p]!;
      } while (c === 0x2c);
      if (c !== 0x5d) return this.refusePositions(p);
      if (axis !== 2) {
        if (axis < 2) {
          this.problem = 'position-too-short';
          return -1;
        }
        if (axis > this.ordinates) this.ordinates = axis;
      }
      length += 2;
      count++;
      c = bytes[++p]!;
      if (isSingle) break;
      while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p]!;
      if (c === 0x2c) {
        c = bytes[++p]!;
        while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p]!;
      } else if (c === 0x5d) {
        p++;
        break;
      } else return this.refusePositions(p);
    }
    this.maxDecimals = maxDecimals;
    geometry.length = length;
    cursor.pos = p;
    return count;
  }

  private refuse(problem: CoordinateProblem): false {
    this.problem = problem;
    return false;
  }

  /** Names the problem by the byte that did not fit; broken syntax is found when the value is skipped. */
  private refuseAt(p: number): false {
    const c = this.cursor.bytes[p]!;
    if (c === 0x5b || (c >= 48 && c <= 57) || c === 45) return this.refuse('coordinates-nesting');
    return this.refuse(c === 0x5d ? 'position-too-short' : 'coordinates-not-numbers');
  }

  private refusePositions(p: number): -1 {
    this.refuseAt(p);
    return -1;
  }
}
