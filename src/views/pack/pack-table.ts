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

/** Heights of a table as it is laid out on the paper's width, mm. */
export interface TableHeights {
  rows: readonly number[];
  /** Headings and notes, which every page has. */
  rest: number;
}

/** What a page has for a table between its title and its foot, mm. */
const roomOnPage = 236;

/** The rows of a table, page by page, so that each page has its head and foot; a table without rows has one empty page. */
export function pagesOfTable(
  { rows }: Pick<PackTable, 'rows'>,
  heights: TableHeights,
): (readonly PackCell[])[][] {
  const pages: (readonly PackCell[])[][] = [[]];
  let left = roomOnPage - heights.rest;
  rows.forEach((row, at) => {
    const height = heights.rows[at] ?? 0;
    if (height > left && pages.at(-1)!.length > 0) {
      pages.push([]);
      left = roomOnPage - heights.rest;
    }
    left -= height;
    pages.at(-1)!.push(row);
  });
  return pages;
}
