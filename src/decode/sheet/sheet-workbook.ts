import type { Issue } from '../../domain/issue';
import type { Checkpoint, SourceFile } from '../format';
import { type ArchiveLimits, keepsLimits, listArchive, unpackEntry } from './sheet-archive';
import type { LibraryCell } from './sheet-cell';
import { openCompound } from './sheet-compound';
import { bookOf, readByLibrary } from './sheet-library';
import { packed, readPlainBook } from './sheet-plain';
import { keepCellRecords } from './sheet-records';

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

type Reading = { book: Book; issue?: undefined } | { book?: undefined; issue: Issue };

/** What was read of a file, as long as somebody holds the file: it is looked into as a ledger, then read as data. */
const readings = new WeakMap<SourceFile, { maxRows: number; reading: Reading }>();

/** The sheets of a workbook of any kind that is read, `maxRows` rows of each; or why there are none. Throws only what `checkpoint` throws. */
export async function readWorkbook(
  file: SourceFile,
  maxRows: number,
  checkpoint: Checkpoint,
): Promise<Reading> {
  const known = readings.get(file);
  if (known?.maxRows === maxRows) return known.reading;
  const reading = await readAnew(file, maxRows, checkpoint);
  readings.set(file, { maxRows, reading });
  return reading;
}

async function readAnew(
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
    const parts = new Map<string, Uint8Array>();
    const needed = entries.filter(({ name: part }) => !unneededParts.test(part));
    for (const [k, entry] of needed.entries()) {
      const share = Math.floor((bytes.length * k) / needed.length / 4);
      await checkpoint(share, bytes.length);
      const content = await unpackEntry(bytes, entry, () => checkpoint(share, bytes.length));
      if (content) parts.set(entry.name, content);
      else if (entry.isEncrypted) return failure('workbook-encrypted');
    }
    const book = await readPlainBook(parts, maxRows, (share) =>
      checkpoint(Math.floor(bytes.length * (0.25 + share / 4)), bytes.length),
    );
    if (book) return { book };
    source = await packed(parts);
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
  try {
    return { book: bookOf(await readByLibrary(source, { isZip, maxRows })) };
  } catch (error) {
    const isLocked = /password|encrypt|ECMA-376/i.test(String(error));
    return failure(isLocked ? 'workbook-encrypted' : 'workbook-damaged');
  }
}
