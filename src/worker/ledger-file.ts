import { findDelimiter, loadParse, readRows, unifyLines } from '../decode/csv/csv-rows';
import { decodeText, headText } from '../decode/decode-text';
import type { Checkpoint, SourceFile } from '../decode/format';
import { readCell } from '../decode/sheet/sheet-cell';
import { type Book, type BookRow, readWorkbook } from '../decode/sheet/sheet-workbook';
import { sheetRows } from '../decode/sheet/xlsx';
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

const mostColumns = 200;
/** A heading row stands among the first rows. */
const headingRows = 20;
/** Larger files are data. */
const largestLedger = 20_000_000;
/** Bytes of a table of text in which its headings must stand. */
const headBytes = 65_536;
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
 * `unreadable`: it cannot be read at all. Throws only what `checkpoint` throws. What is no ledger costs little
 * more than reading it as data, which finds the workbook read.
 */
export async function readLedgerFile(
  file: SourceFile,
  marks: LedgerMarks,
  checkpoint: Checkpoint,
): Promise<LedgerReading> {
  const { name, bytes } = file;
  if (bytes.length > largestLedger) return 'none';
  if (workbookName.test(name)) {
    const { book } = await readWorkbook(file, sheetRows, checkpoint);
    return book ? ledgerOfBook(book, marks) : 'unreadable';
  }
  if (!textName.test(name)) return 'none';
  const head = await rowsOfText(headText(bytes, headBytes));
  return headingAt(head, marks) < 0
    ? 'none'
    : ledgerOfRows(await rowsOfText(decodeText(bytes).text), marks);
}

function ledgerOfBook(book: Book, marks: LedgerMarks): LedgerReading {
  for (const { rows } of book.sheets) {
    const head = cellsOf((rows ?? []).slice(0, headingRows), book.is1904);
    if (headingAt(head, marks) >= 0) return ledgerOfRows(cellsOf(rows!, book.is1904), marks);
  }
  return 'none';
}

function ledgerOfRows(rows: string[][], marks: LedgerMarks): LedgerReading {
  const at = headingAt(rows, marks);
  return at < 0 ? 'none' : { cells: rows.slice(at), first: at + 1 };
}

/** Which of the first rows holds the headings, or −1. */
function headingAt(rows: readonly (readonly string[])[], marks: LedgerMarks): number {
  return rows.slice(0, headingRows).findIndex((row) => isHeading(row, marks));
}

function isHeading(row: readonly string[], { key, revision }: LedgerMarks): boolean {
  const has = (names: readonly string[]) => row.some((cell) => names.includes(cell.trim()));
  return has(key) && has(revision);
}

/** The cells of rows of a sheet at their places, rows and columns that do not exist being empty. */
function cellsOf(rows: readonly BookRow[], is1904: boolean): string[][] {
  const cells: string[][] = [];
  for (const row of rows) {
    while (cells.length < row.at) cells.push([]);
    const width = Math.min(row.cells.length, mostColumns);
    cells[row.at] = Array.from({ length: width }, (_, c) => {
      const { value } = readCell(row.cells[c], is1904);
      return value === null ? '' : String(value);
    });
  }
  return cells;
}

async function rowsOfText(source: string): Promise<string[][]> {
  const text = unifyLines(source);
  const parse = await loadParse();
  const delimiter = findDelimiter(text, parse) ?? ',';
  const rows: string[][] = [];
  for (const piece of readRows(text, delimiter, parse)) {
    for (const row of piece.rows) rows.push(row.map((cell) => cell.replace(shielded, '')));
    if (rows.length > sheetRows) break;
  }
  return rows;
}
