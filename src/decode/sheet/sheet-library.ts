import type { LibraryCell } from './sheet-cell';
import type { Book, BookRow, BookSheet, Merge } from './sheet-workbook';

const lastRow = 1_048_576;

/** The library's reading of a workbook: an archive, or the stream of an old one. Throws the library's own errors. */
export async function readByLibrary(
  source: Uint8Array,
  { isZip, maxRows }: { isZip: boolean; maxRows: number },
): Promise<LibraryBook> {
  const { read } = await import('@e965/xlsx');
  const book = read(source, {
    type: isZip ? 'array' : 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    // For the formats that old files name by number alone; see `readCell`.
    cellText: !isZip,
    sheetRows: maxRows,
    nodim: true,
  });
  return book as unknown as LibraryBook;
}

/** What is used of the library's workbook. */
export interface LibraryBook {
  SheetNames: string[];
  Sheets: Record<string, LibrarySheet | undefined>;
  Workbook?: { Sheets?: { Hidden?: number }[]; WBProps?: { date1904?: boolean } };
}

interface LibrarySheet {
  '!data'?: (LibraryCell | undefined)[][];
  '!merges'?: Merge[];
  '!type'?: string;
}

/** What is used here of a workbook that the library read. */
export function bookOf({ SheetNames, Sheets, Workbook }: LibraryBook): Book {
  const sheets: BookSheet[] = [];
  for (const [k, name] of SheetNames.entries()) {
    const sheet = Object.hasOwn(Sheets, name) ? Sheets[name] : undefined;
    // Sheets that hold a chart or a macro have no cells.
    if (sheet?.['!type'] && sheet['!type'] !== 'sheet') continue;
    sheets.push({
      name,
      isHidden: (Workbook?.Sheets?.[k]?.Hidden ?? 0) !== 0,
      rows: sheet?.['!data'] ? rowsOf(sheet['!data']) : null,
      merges: sheet?.['!merges'] ?? [],
    });
  }
  return { sheets, is1904: Workbook?.WBProps?.date1904 === true };
}

/** Only rows that exist: a forged row number makes the list long, but not full. */
function rowsOf(data: (LibraryCell | undefined)[][]): BookRow[] {
  const rows: BookRow[] = [];
  for (const key of Object.keys(data)) {
    const at = Number(key);
    const cells = data[at];
    if (Number.isInteger(at) && at >= 0 && at < lastRow && cells) rows.push({ at, cells });
  }
  return rows;
}
