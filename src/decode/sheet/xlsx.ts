import type { Issue } from '../../domain/issue';
import type { Checkpoint, Format, ReadResult, SourceFile } from '../format';
import { listArchive } from './sheet-archive';
import { openCompound } from './sheet-compound';
import { hasAnything } from './sheet-data-rows';
import { layerOfSheet } from './sheet-layer';
import { type Book, readWorkbook } from './sheet-workbook';

/** Rows of data that are taken of a sheet. */
export const maxRows = 200_000;
const maxCells = 20_000_000;
/** Rows that are read of a sheet: title, headings, totals and notes come on top of the data. */
export const sheetRows = maxRows + 2000;
const maxSheets = 200;

/** Excel and WPS workbooks: every visible sheet with rows is a layer without shapes. */
export const xlsx: Format = {
  id: 'xlsx',
  isZip: true,
  extensions: ['xlsx', 'xlsm', 'xls', 'et'],
  sniff: (bytes) => isXlsx(bytes) || isXls(bytes),
  read,
};

/** Word and PowerPoint are zip archives with the same beginning: the workbook's part decides. */
function isXlsx(bytes: Uint8Array): boolean {
  return listArchive(bytes)?.some(({ name }) => /^xl\/workbook\.xml$/i.test(name)) ?? false;
}

/** Streams that make a compound file a workbook; the last is an .xlsx with a password. */
const streamNames = ['workbook', 'book', 'encryptedpackage'];

/** Word's old format and Access projects are compound files too: the names of the streams decide. */
function isXls(bytes: Uint8Array): boolean {
  return openCompound(bytes)?.names.some((name) => streamNames.includes(name)) ?? false;
}

async function read(file: SourceFile, checkpoint: Checkpoint): Promise<ReadResult> {
  const reading = await readWorkbook(file, sheetRows, checkpoint);
  if (!reading.book) return { layers: [], issues: [reading.issue] };
  return layersOfBook(reading.book, file, checkpoint);
}

async function layersOfBook(
  { sheets, is1904 }: Book,
  file: SourceFile,
  checkpoint: Checkpoint,
): Promise<ReadResult> {
  const result: ReadResult = { layers: [], issues: [] };
  const tell = (code: string, severity: Issue['severity'], sheet: string) =>
    result.issues.push({ code, severity, file: file.name, rows: [], values: { sheet } });
  const total = file.bytes.length;
  const read = sheets.slice(0, maxSheets);
  for (const [k, sheet] of read.entries()) {
    const { name, rows } = sheet;
    if (rows === null) {
      tell('sheet-unreadable', 'blocks', name);
      continue;
    }
    if (!rows.some(hasAnything)) continue;
    if (sheet.isHidden) {
      tell('sheet-hidden', 'notes', name);
      continue;
    }
    const bytes = Math.ceil(total / read.length);
    const share = (done: number, of: number) =>
      checkpoint(Math.floor(total * (0.5 + (0.5 * (k + done / of)) / read.length)), total);
    const made = await layerOfSheet(
      { ...sheet, rows },
      { file: file.name, is1904, maxRows, maxCells, bytes, checkpoint: share },
    );
    if (made.layer) result.layers.push(made.layer);
    result.issues.push(...made.issues);
  }
  if (sheets.length > maxSheets) tell('sheets-cut', 'warns', sheets[maxSheets]!.name);
  if (result.layers.length === 0 && !result.issues.some(({ severity }) => severity === 'blocks'))
    result.issues.push({ code: 'workbook-empty', severity: 'blocks', file: file.name, rows: [] });
  return result;
}
