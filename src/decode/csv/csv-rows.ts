import type { ParseResult } from 'papaparse';

export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

type Parse = (text: string, delimiter: string, limit: number) => ParseResult<string[]>;

/** Rows are read this many at a time, so that other work comes in between. */
const rowsAtOnce = 2000;
const sampleRows = 20;
const sampleLength = 200_000;

/** The reader of the library, loaded on demand. Line ends must be `\n` (see `unifyLines`). */
export async function loadParse(): Promise<Parse> {
  const { default: papa } = await import('papaparse');
  return (text, delimiter, limit) =>
    // The fast mode splits the whole text for each piece.
    papa.parse<string[]>(text, { delimiter, newline: '\n', preview: limit, fastMode: false });
}

/** The text with `\n` for every kind of line end, and without signs that no text has. */
export function unifyLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
}

/** The delimiter that cuts the most of the first rows into the same number of cells; `null` when none cuts them. */
export function findDelimiter(text: string, parse: Parse): Delimiter | null {
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = parse(text.slice(0, sampleLength), delimiter, sampleRows);
    const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
    const counts = new Map<number, number>();
    for (const { length } of rows)
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [length, count] of counts) {
      const score = count / rows.length + Math.min(length, 100) / 1000;
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
  }
  return best;
}

/** What a piece of rows is: the cells, and how far the text is read (0–length). */
export interface RowPiece {
  rows: string[][];
  /** Cells whose quotes are wrong (not closed, or text after them). */
  quoteFaults: number;
  position: number;
}

/** The rows of a text, piece by piece; the empty row after the last line end is none. */
export function* readRows(text: string, delimiter: string, parse: Parse): Generator<RowPiece> {
  let position = 0;
  while (position < text.length) {
    const { data, errors, meta } = parse(text.slice(position), delimiter, rowsAtOnce);
    if (data.length === 0) return;
    const isLast = data.length < rowsAtOnce || meta.cursor <= 0;
    position = isLast ? text.length : position + meta.cursor;
    const last = data.at(-1);
    if (isLast && last?.length === 1 && last[0] === '') data.pop();
    yield {
      rows: data,
      quoteFaults: errors.filter((error) => error.type === 'Quotes').length,
      position,
    };
  }
}
