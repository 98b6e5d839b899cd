import { cutTo, grown } from './growing-arrays';
import { cellKinds, type RawColumn } from './raw-layer';

const none = new Float64Array(0);
const noOffsets = new Uint32Array(0);

/** How many rows the layer will have, as far as one can tell; shared by all columns, so that they grow once. */
export interface ExpectedRows {
  count: number;
}

/** Gathers the cells of one property; numbers and ranges take room only when the column has such cells. */
export class ColumnBuilder {
  private kinds = new Uint8Array(64);
  private numbers = none;
  private starts = noOffsets;
  private ends = noOffsets;
  private escaped: Uint8Array | null = null;
  /** Rows that hold something; a column of a row that was taken back has none. */
  private firstRow = Infinity;

  constructor(
    readonly name: string,
    private readonly expected: ExpectedRows,
  ) {}

  has(row: number): boolean {
    return row < this.kinds.length && this.kinds[row] !== cellKinds.missing;
  }

  setNumber(row: number, value: number): void {
    this.setKind(row, cellKinds.number);
    if (row >= this.numbers.length)
      this.numbers = grown(this.numbers, Math.max(row + 1, this.kinds.length), NaN);
    this.numbers[row] = value;
  }

  setRange(row: number, kind: number, start: number, end: number, isEscaped: boolean): void {
    this.setKind(row, kind);
    if (row >= this.starts.length) {
      const needed = Math.max(row + 1, this.kinds.length);
      this.starts = grown(this.starts, needed);
      this.ends = grown(this.ends, needed);
    }
    this.starts[row] = start;
    this.ends[row] = end;
    if (isEscaped || this.escaped) this.setEscaped(row, isEscaped);
  }

  /** For null, true and false, and first in every other setter. */
  setKind(row: number, kind: number): void {
    if (row >= this.kinds.length)
      this.kinds = grown(this.kinds, Math.max(row + 1, this.expected.count));
    if (this.kinds[row] !== cellKinds.missing) this.clear(row);
    this.kinds[row] = kind;
    if (row < this.firstRow) this.firstRow = row;
  }

  clear(row: number): void {
    if (row < this.kinds.length) this.kinds[row] = cellKinds.missing;
    if (row < this.numbers.length) this.numbers[row] = NaN;
    if (row < this.starts.length) {
      this.starts[row] = 0;
      this.ends[row] = 0;
    }
    if (this.escaped && row < this.escaped.length) this.escaped[row] = 0;
  }

  private setEscaped(row: number, isEscaped: boolean): void {
    this.escaped ??= new Uint8Array(this.kinds.length);
    if (row >= this.escaped.length)
      this.escaped = grown(this.escaped, Math.max(row + 1, this.kinds.length));
    this.escaped[row] = isEscaped ? 1 : 0;
  }

  /** The column with `rowCount` rows, or `null` when none of them holds anything. */
  finish(rowCount: number, bytes: Uint8Array, blank: BlankCells): RawColumn | null {
    if (this.firstRow >= rowCount) return null;
    return {
      name: this.name,
      kinds: cutTo(this.kinds, rowCount),
      numbers: this.numbers.length ? cutTo(this.numbers, rowCount, NaN) : blank.numbers,
      starts: this.starts.length ? cutTo(this.starts, rowCount) : blank.offsets,
      ends: this.ends.length ? cutTo(this.ends, rowCount) : blank.offsets,
      escaped: this.escaped ? cutTo(this.escaped, rowCount) : null,
      bytes,
    };
  }
}

/** Cells of columns without numbers or without ranges: one pair shared by all, to be read only. */
export interface BlankCells {
  numbers: Float64Array;
  offsets: Uint32Array;
}

export function blankCells(rowCount: number): BlankCells {
  return { numbers: new Float64Array(rowCount).fill(NaN), offsets: new Uint32Array(rowCount) };
}
