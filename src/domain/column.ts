import { type Day, UNKNOWN_DAY } from './day';

/**
 * Columns of the Dataset: plain, cloneable, transferable. The mark of "unknown" differs by kind
 * and is never 0: NaN in numbers, `UNKNOWN_DAY` in days, 0 in codes and flags (whose values start at 1).
 */
export interface NumberColumn {
  kind: 'number';
  /** SI: m², yuan, years, counts. NaN is unknown. */
  values: Float64Array;
}

export interface DayColumn {
  kind: 'day';
  values: Int32Array;
}

export interface FlagColumn {
  kind: 'flag';
  /** 0 unknown, 1 no, 2 yes */
  values: Uint8Array;
}

/** Few distinct texts: `codes[i]` points into `labels`; code 0 is unknown and `labels[0]` is ''. */
export interface CodeColumn {
  kind: 'code';
  codes: Uint16Array | Uint32Array;
  labels: string[];
}

/**
 * Many distinct texts, left as byte ranges of the file until somebody reads them.
 * `starts[i] === ends[i]` is unknown. `escaped[i]` is 1 where the bytes hold JSON escapes.
 */
export interface TextColumn {
  kind: 'text';
  /** UTF-8 */
  bytes: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;
  escaped: Uint8Array | null;
}

/** Texts made by the program or read by a library: `null` is unknown. */
export interface StringColumn {
  kind: 'string';
  values: (string | null)[];
}

export type TextualColumn = TextColumn | StringColumn | CodeColumn;
export type Column = NumberColumn | DayColumn | FlagColumn | TextualColumn;

const decoder = new TextDecoder();

/** The text in row `i`, or `null` when it is unknown. */
export function textAt(column: TextualColumn, i: number): string | null {
  switch (column.kind) {
    case 'string':
      return column.values[i] ?? null;
    case 'code': {
      const code = column.codes[i]!;
      return code === 0 ? null : (column.labels[code] ?? null);
    }
    case 'text': {
      const start = column.starts[i]!;
      const end = column.ends[i]!;
      if (start === end) return null;
      const text = decoder.decode(column.bytes.subarray(start, end));
      return column.escaped?.[i] ? (JSON.parse(`"${text}"`) as string) : text;
    }
  }
}

/** The number in row `i`, or `null` when it is unknown. */
export function numberAt(column: NumberColumn, i: number): number | null {
  const value = column.values[i]!;
  return Number.isNaN(value) ? null : value;
}

/** The day in row `i`, or `null` when it is unknown. */
export function dayAt(column: DayColumn, i: number): Day | null {
  const value = column.values[i]!;
  return value === UNKNOWN_DAY ? null : value;
}

/** The flag in row `i`, or `null` when it is unknown. */
export function flagAt(column: FlagColumn, i: number): boolean | null {
  const value = column.values[i]!;
  return value === 0 ? null : value === 2;
}
