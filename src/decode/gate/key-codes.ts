import { cellKinds, cellText, type RawColumn } from '../raw-layer';
import { ByteDictionary } from './byte-dictionary';

/** A row whose key stands on an earlier row too. */
export interface RepeatedKey {
  row: number;
  first: number;
  key: string;
}

/** Rows (0-based) of a key column by the code of what they say. */
export interface CodedRows {
  /** First row of each code; −1 where the column does not say it. */
  first: Int32Array;
  /** Later rows with the same key. */
  repeated: RepeatedKey[];
}

const encoder = new TextEncoder();

/** Gives equal keys of several columns equal codes, by their bytes: making a text of each would take most of a join. */
export class KeyCodes {
  private readonly dictionary: ByteDictionary;

  /** `expected`: about how many keys will come. */
  constructor(expected: number) {
    this.dictionary = new ByteDictionary(expected);
  }

  index(column: RawColumn, rows: Uint32Array): CodedRows {
    const first = new Int32Array(this.dictionary.size + rows.length + 1).fill(-1);
    const repeated: RepeatedKey[] = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const code = this.codeOf(column, row);
      if (code === 0) continue;
      const known = first[code]!;
      if (known < 0) first[code] = row;
      else repeated.push({ row, first: known, key: cellText(column, row)! });
    }
    return { first, repeated };
  }

  codeOfText(text: string): number {
    const bytes = encoder.encode(text);
    return this.dictionary.code(bytes, 0, bytes.length);
  }

  /** 0 for a cell without text. Equal codes are equal `cellText`. */
  private codeOf(column: RawColumn, row: number): number {
    const { kinds, starts, ends, bytes } = column;
    const start = starts[row]!;
    const end = ends[row]!;
    const stands =
      kinds[row] === cellKinds.text &&
      end > start &&
      !column.escaped?.[row] &&
      isInk(bytes[start]!) &&
      isInk(bytes[end - 1]!);
    if (stands) return this.dictionary.code(bytes, start, end);
    const text = cellText(column, row);
    return text === null ? 0 : this.codeOfText(text);
  }
}

/** Whether a byte is a visible ASCII character, so that nothing is trimmed there. */
function isInk(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}
