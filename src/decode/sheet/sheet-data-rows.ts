import type { CellValue } from './sheet-cell';
import { type ReadCell, readCell } from './sheet-cell';
import type { SheetFindings } from './sheet-findings';
import { rowsMergedAcross } from './sheet-merges';
import { kindOfRow, type RowKind } from './sheet-rows';
import type { BookRow, BookSheet } from './sheet-workbook';

/** Columns of a sheet that are read; Excel has 16,384, ledgers some dozens. */
export const maxColumns = 1024;
/** Cells of a row in which its kind is looked for. */
const comparedColumns = 256;

/** A row with its cells read, at most `maxColumns` of them. */
export interface ReadRow {
  /** As in `BookRow`. */
  at: number;
  /** Of all its cells. */
  width: number;
  read: readonly ReadCell[];
}

/** The rows of a sheet that are data, and the 1-based sheet rows of those that are not. */
export interface KeptRows {
  rows: ReadRow[];
  skipped: Record<Exclude<RowKind, 'data' | 'blank'>, number[]>;
  /** Whether there were more rows of data than are read. */
  isCut: boolean;
}

/** Sorts the rows below the headings: totals, sections, notes and repeated headings are no plots. */
export function keepDataRows(
  sheet: BookSheet & { rows: BookRow[] },
  facts: { firstRow: number; headings: readonly CellValue[]; is1904: boolean; maxRows: number },
): KeptRows {
  const kept: KeptRows = {
    rows: [],
    skipped: { total: [], section: [], note: [], heading: [] },
    isCut: false,
  };
  const across = rowsMergedAcross(sheet.merges);
  for (const row of sheet.rows) {
    if (row.at < facts.firstRow) continue;
    const read = readRow(row, facts.is1904);
    const values = read.slice(0, comparedColumns).map(({ value }) => value);
    const kind = kindOfRow(values, facts.headings, {
      isMergedAcross: across.has(row.at),
      afterNote: kept.skipped.note.length > 0,
    });
    if (kind === 'blank' && !hasAnything(row)) continue;
    if (kind !== 'data' && kind !== 'blank') kept.skipped[kind].push(row.at + 1);
    else if (kept.rows.length < facts.maxRows)
      kept.rows.push({ at: row.at, width: row.cells.length, read });
    else {
      kept.isCut = true;
      break;
    }
  }
  return kept;
}

function readRow({ cells }: BookRow, is1904: boolean): ReadCell[] {
  const width = Math.min(cells.length, maxColumns);
  const read: ReadCell[] = [];
  for (let c = 0; c < width; c++) read.push(readCell(cells[c], is1904));
  return read;
}

/** Whether a row has any value among the columns that are read; errors and formulas without a value are something too. */
export function hasAnything({ cells }: BookRow): boolean {
  const width = Math.min(cells.length, maxColumns);
  for (let c = 0; c < width; c++)
    if (cells[c]?.t === 'e' || readCell(cells[c], false).value !== null) return true;
  return false;
}

const codes = {
  total: 'sheet-total-rows',
  section: 'sheet-section-rows',
  note: 'sheet-note-rows',
  heading: 'sheet-heading-repeated',
} as const;
/** Row numbers that are named one by one. */
const listedNumbers = 30;

/** Tells which rows of a sheet were not taken as data, by their numbers in the sheet. */
export function tellSkipped(kept: KeptRows, maxRows: number, findings: SheetFindings): void {
  for (const [kind, code] of Object.entries(codes) as [keyof typeof codes, string][]) {
    const numbers = kept.skipped[kind];
    if (numbers.length === 0) continue;
    const listed = numbers.slice(0, listedNumbers).join(', ');
    findings.tell(code, 'notes', {
      count: numbers.length,
      sheetRows: numbers.length > listedNumbers ? `${listed} …` : listed,
    });
  }
  if (kept.isCut) findings.tell('sheet-rows-cut', 'warns', { limit: maxRows });
}
