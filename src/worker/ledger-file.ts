import { findDelimiter, loadParse, readRows, unifyLines } from '../decode/csv/csv-rows';
import { decodeText } from '../decode/decode-text';
import type { Checkpoint } from '../decode/format';
import { readCell } from '../decode/sheet/sheet-cell';
import { readWorkbook } from '../decode/sheet/sheet-workbook';
import { formatDay } from '../domain/day';
import type { LedgerReading } from '../domain/ledger-import';
import { byteOrderMark, type CsvValue, printCsv } from '../export/csv';
import type { ExportCheckpoint } from '../export/export-request';
import { type SheetCell, writeSheet } from '../export/xlsx-sheet';

/** A ledger to be written as a file. */
export interface LedgerFileRequest {
  name: string;
  headings: string[];
  rows: SheetCell[][];
  form: 'xlsx' | 'csv';
}

/** The headings by which a ledger is known. */
export interface LedgerMarks {
  key: readonly string[];
  revision: readonly string[];
}

const mostRows = 200_000;
const mostColumns = 200;
/** A heading row stands among the first rows. */
const headingRows = 20;
/** Larger files are data, and are not looked into twice. */
const largestLedger = 20_000_000;
const workbookName = /\.(?:xlsx|xlsm|xls|et)$/i;
const textName = /\.(?:csv|tsv|txt)$/i;
/** A text that a spreadsheet would run gets an apostrophe in front, so does one that begins with an apostrophe. */
const shielded = /^'(?=['\s=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** The ledger as a workbook, or as CSV for Excel. No text is run as a formula. */
export async function writeLedger(
  { name, headings, rows, form }: LedgerFileRequest,
  checkpoint: ExportCheckpoint,
): Promise<Blob> {
  if (form === 'csv') {
    const lines = rows.map((row) => row.map(csvValue));
    return new Blob([byteOrderMark, printCsv([headings, ...lines])], {
      type: 'text/csv;charset=utf-8',
    });
  }
  const pieces = await writeSheet(
    { name, headings, count: rows.length, rowAt: (row) => rows[row]! },
    checkpoint,
  );
  return new Blob(pieces, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

function csvValue(cell: SheetCell): CsvValue {
  if (typeof cell === 'string') return cell.startsWith("'") ? `'${cell}` : cell;
  return cell !== null && typeof cell === 'object' ? formatDay(cell.day) : cell;
}

/**
 * The rows of a ledger that came back. `none`: the file is no such table (by its name, its size or its headings);
 * `unreadable`: it cannot be read at all. Throws only what `checkpoint` throws.
 */
export async function readLedgerFile(
  name: string,
  file: Blob,
  marks: LedgerMarks,
  checkpoint: Checkpoint,
): Promise<LedgerReading> {
  const isWorkbook = workbookName.test(name);
  if (!(isWorkbook || textName.test(name)) || file.size > largestLedger) return 'none';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = isWorkbook
    ? await sheetsOfWorkbook(name, bytes, checkpoint)
    : [await rowsOfText(bytes)];
  if (!sheets) return 'unreadable';
  for (const rows of sheets) {
    const at = rows.slice(0, headingRows).findIndex((row) => isHeading(row, marks));
    if (at >= 0) return { cells: rows.slice(at), first: at + 1 };
  }
  return 'none';
}

function isHeading(row: readonly string[], { key, revision }: LedgerMarks): boolean {
  const has = (names: readonly string[]) => row.some((cell) => names.includes(cell.trim()));
  return has(key) && has(revision);
}

/** The cells of each sheet at their places, rows and columns that do not exist being empty. */
async function sheetsOfWorkbook(
  name: string,
  bytes: Uint8Array,
  checkpoint: Checkpoint,
): Promise<string[][][] | null> {
  const { book } = await readWorkbook({ name, bytes }, mostRows, checkpoint);
  if (!book) return null;
  return book.sheets.map(({ rows }) => {
    const cells: string[][] = [];
    for (const row of rows ?? []) {
      if (row.at >= mostRows) break;
      while (cells.length < row.at) cells.push([]);
      const width = Math.min(row.cells.length, mostColumns);
      cells[row.at] = Array.from({ length: width }, (_, c) => {
        const { value } = readCell(row.cells[c], book.is1904);
        return value === null ? '' : String(value);
      });
    }
    return cells;
  });
}

async function rowsOfText(bytes: Uint8Array): Promise<string[][]> {
  const text = unifyLines(decodeText(bytes).text);
  const parse = await loadParse();
  const delimiter = findDelimiter(text, parse) ?? ',';
  const rows: string[][] = [];
  for (const piece of readRows(text, delimiter, parse)) {
    for (const row of piece.rows) rows.push(row.map((cell) => cell.replace(shielded, '')));
    if (rows.length > mostRows) break;
  }
  return rows;
}
