import type { SheetCell } from '../../export/xlsx-sheet';

/** A cell as it is printed, and as a workbook has it. */
export interface PackCell {
  text: string;
  value: SheetCell;
}

/** A table of the meeting pack, the same on paper and in the workbook. */
export interface PackTable {
  /** Of its section and of its sheet. */
  title: string;
  headings: readonly string[];
  /** Which columns hold numbers. */
  numeric: readonly boolean[];
  rows: readonly (readonly PackCell[])[];
  /** The last row is that of all. */
  hasTotal?: boolean;
  notes: readonly string[];
}

/** Words in a cell. */
export function wordCell(text: string | null | undefined): PackCell {
  return text ? { text, value: text } : { text: '—', value: null };
}

/** Rows of tables that stand on one page, so that each page has its head and foot. */
export const rowsOnPage = 36;

/** The rows of a table, page by page; a table without rows has one empty page. */
export function pagesOfTable({ rows }: PackTable, most = rowsOnPage): (readonly PackCell[])[][] {
  const pages: (readonly PackCell[])[][] = [];
  for (let from = 0; from < rows.length || from === 0; from += most)
    pages.push(rows.slice(from, from + most));
  return pages;
}
