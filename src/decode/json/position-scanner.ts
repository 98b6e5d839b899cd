import type { GeometryBuilder } from '../geometry-builder';
import type { JsonCursor } from './json-cursor';
import { powersOfTen, scanNumber } from './json-number';

/** Digits with which an integer mantissa is surely below 2^53. */
const maxExactDigits = 15;
/** Digits that a 32-bit integer surely holds. */
const maxIntegerDigits = 9;

export type CoordinateProblem =
  | 'coordinates-not-array'
  | 'coordinates-not-numbers'
  | 'coordinates-nesting'
  | 'coordinates-not-finite'
  | 'position-too-short'
  | 'line-too-short'
  | 'ring-too-short';

/** Reads arrays of positions straight into a geometry. `problem` tells why one was refused. */
export class PositionScanner {
  problem: CoordinateProblem | null = null;
  /** Ordinates of the longest position of the shape read last. */
  ordinates = 2;
  /** Most decimals of one ordinate in the whole file. */
  maxDecimals = 0;

  constructor(
    protected readonly cursor: JsonCursor,
    protected readonly geometry: GeometryBuilder,
  ) {}

  /**
   * At `[`: appends every position of `[[x, y, …], …]` (or, when `isSingle`, of `[x, y, …]`) and returns
   * how many; −1 with `problem` set when something else comes. The hot loop of the whole program:
   * a coordinate of up to 15 digits is two small integers, put together exactly, and one division, which
   * rounds as `JSON.parse` does.
   */
  protected scanPositions(isSingle: boolean): number {
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

  protected refuse(problem: CoordinateProblem): false {
    this.problem = problem;
    return false;
  }

  /** Names the problem by the byte that did not fit; broken syntax is found when the value is skipped. */
  protected refuseAt(p: number): false {
    const c = this.cursor.bytes[p]!;
    if (c === 0x5b || (c >= 48 && c <= 57) || c === 45) return this.refuse('coordinates-nesting');
    return this.refuse(c === 0x5d ? 'position-too-short' : 'coordinates-not-numbers');
  }

  private refusePositions(p: number): -1 {
    this.refuseAt(p);
    return -1;
  }
}
