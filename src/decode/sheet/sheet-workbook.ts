import type { Issue } from '../../domain/issue';
import type { Checkpoint, SourceFile } from '../format';
import { type ArchiveLimits, keepsLimits, listArchive, unpackEntry } from './sheet-archive';
import type { LibraryCell } from './sheet-cell';
import { openCompound } from './sheet-compound';
import { keepCellRecords } from './sheet-records';
import { bytesOfText, markEmptyFormulas, spellOutFormats, textOfBytes } from './sheet-xml';

/** Cells from row and column to row and column, 0-based, both ends included. */
export interface Merge {
  s: { r: number; c: number };
  e: { r: number; c: number };
}

export interface BookSheet {
  name: string;
  isHidden: boolean;
  /** `null` when the library could not read it. */
  rows: BookRow[] | null;
  merges: Merge[];
}

/** A row that has cells; `at` is 0-based as in the sheet. `cells` may have gaps and any length. */
export interface BookRow {
  at: number;
  cells: readonly (LibraryCell | undefined)[];
}

export interface Book {
  sheets: BookSheet[];
  is1904: boolean;
}

const megabyte = 1024 * 1024;
export const archiveLimits: ArchiveLimits = {
  unpackedBytes: 500 * megabyte,
  freeBytes: 64 * megabyte,
  ratio: 200,
};
/** Excel 97 has no more than 65,536 rows a sheet; a file beyond this holds pictures. */
const maxLegacyBytes = 200 * megabyte;
/** Parts that say nothing of rows, and may be large or dangerous to read. */
const unneededParts =
  /^(?:docProps|customXml|_xmlsignatures|xl\/(?:media|drawings|charts|theme|comments|threadedComments|embeddings|externalLinks|pivot\w*|printerSettings|ctrlProps|activeX|vba\w*|queryTables|slicer\w*|worksheets\/_rels|calcChain))/i;
const lastRow = 1_048_576;

type Reading = { book: Book; issue?: undefined } | { book?: undefined; issue: Issue };

/** The sheets of a workbook of any kind that is read, `maxRows` rows of each; or why there are none. Throws only what `checkpoint` throws. */
export async function readWorkbook(
  file: SourceFile,
  maxRows: number,
  checkpoint: Checkpoint,
): Promise<Reading> {
  const { bytes, name } = file;
  const failure = (code: string, values?: Issue['values']): Reading => ({
    issue: { code, severity: 'blocks', file: name, rows: [], ...(values ? { values } : {}) },
  });
  const isZip = bytes[0] === 0x50;
  if (!isZip && bytes.length > maxLegacyBytes)
    return failure('workbook-too-large', { megabytes: maxLegacyBytes / megabyte });
  let source = bytes;
  if (isZip) {
    const entries = listArchive(bytes);
    if (!entries) return failure('workbook-damaged');
    if (!keepsLimits(entries, bytes.length, archiveLimits))
      return failure('archive-too-large', {
        megabytes: archiveLimits.unpackedBytes / megabyte,
        ratio: archiveLimits.ratio,
      });
    const parts: Record<string, Uint8Array> = Object.create(null);
    const needed = entries.filter(({ name: part }) => !unneededParts.test(part));
    for (const [k, entry] of needed.entries()) {
      const half = Math.floor((bytes.length * k) / needed.length / 2);
      await checkpoint(half, bytes.length);
      const content = await unpackEntry(bytes, entry, () => checkpoint(half, bytes.length));
      if (content) parts[entry.name] = prepare(entry.name, content);
      else if (entry.isEncrypted) return failure('workbook-encrypted');
    }
    const { zipSync } = await import('fflate');
    source = zipSync(parts, { level: 0 });
  }
  if (!isZip) {
    const compound = openCompound(bytes);
    if (compound?.names.includes('encryptedpackage')) return failure('workbook-encrypted');
    const stream = compound?.stream('workbook') ?? compound?.stream('book') ?? null;
    // Every stream of a workbook begins with a record of 9: nothing else may reach the library.
    if (stream?.[0] !== 9) return failure('workbook-damaged');
    source = keepCellRecords(stream);
  }
  await checkpoint(Math.floor(bytes.length / 2), bytes.length);
  const { read } = await import('@e965/xlsx');
  try {
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
    return { book: bookOf(book as unknown as LibraryBook) };
  } catch (error) {
    const isLocked = /password|encrypt|ECMA-376/i.test(String(error));
    return failure(isLocked ? 'workbook-encrypted' : 'workbook-damaged');
  }
}

function prepare(name: string, content: Uint8Array): Uint8Array {
  if (/(?:^|\/)styles\.xml$/i.test(name)) {
    return bytesOfText(spellOutFormats(textOfBytes(content)));
  }
  if (!/worksheets\/[^/]*\.xml$/i.test(name) || !hasFormula(content)) return content;
  return bytesOfText(markEmptyFormulas(textOfBytes(content)));
}

/** Whether `<f>`, `<f ` or `<f/` or such with a prefix occurs: most ledgers have no formula and need no second look. */
function hasFormula(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(0x66); at >= 0; at = xml.indexOf(0x66, at + 1)) {
    const before = xml[at - 1];
    const after = xml[at + 1];
    const ends = after === 0x3e || after === 0x20 || after === 0x2f;
    if (ends && (before === 0x3c || before === 0x3a)) return true;
  }
  return false;
}

/** What is used of the library's workbook. */
interface LibraryBook {
  SheetNames: string[];
  Sheets: Record<string, LibrarySheet | undefined>;
  Workbook?: { Sheets?: { Hidden?: number }[]; WBProps?: { date1904?: boolean } };
}

interface LibrarySheet {
  '!data'?: (LibraryCell | undefined)[][];
  '!merges'?: Merge[];
  '!type'?: string;
}

function bookOf({ SheetNames, Sheets, Workbook }: LibraryBook): Book {
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
