import { type Day, formatDay } from '../domain/day';
import type { ExportCheckpoint } from './export-request';
import { type ZipEntry, zipFiles } from './zip-files';

/** What a cell holds: `null` leaves it empty, a text is never run as a formula. */
export type SheetCell = string | number | null | { day: Day };

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Rows before the headings. */
  preamble?: readonly (readonly string[])[];
  headings: readonly string[];
  count: number;
  /** The cells of a row, 0-based. */
  rowAt(row: number): SheetCell[];
}

/** Serial number that Excel gives 1970-01-01 (1900 system). */
const serialOfDayZero = 25_569;
/** Serials before March 1900 count a day that never was: such days are written as text. */
const firstSafeSerial = 61;
const mostColumnWidth = 40;
/** Characters that a cell of Excel holds. */
export const mostCellText = 32_767;
const rowsPerPiece = 500;
/** Numbers of the cell formats in `styles`. */
const format = { text: 1, day: 2 };

const encoder = new TextEncoder();
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;

/**
 * A sheet as an Excel workbook (ECMA-376), written row by row, so that 100,000 rows are neither held as cells
 * nor written in one go: numbers as numbers, days as days, texts as cells of text.
 */
export function writeSheet(sheet: Sheet, checkpoint: ExportCheckpoint): Promise<Blob[]> {
  return writeWorkbook([sheet], checkpoint);
}

/** Sheets in their order as one workbook; a name that another sheet has gets a number. */
export function writeWorkbook(
  sheets: readonly Sheet[],
  checkpoint: ExportCheckpoint,
): Promise<Blob[]> {
  const entry = (name: string, text: string): ZipEntry => ({
    name,
    content: encoder.encode(xml + text),
  });
  const names = sheetNames(sheets);
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const listed = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return zipFiles(
    [
      entry('[Content_Types].xml', contentTypes(paths)),
      entry('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
      entry(
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
      ),
      entry(
        'xl/_rels/workbook.xml.rels',
        relations(...paths.flatMap((path) => ['worksheet', path]), 'styles', 'styles.xml'),
      ),
      entry('xl/styles.xml', styles),
      ...sheets.map((sheet, at) => ({
        name: `xl/${paths[at]}`,
        content: sheetPieces(sheet, checkpoint),
      })),
    ],
    async () => {},
  );
}

async function* sheetPieces(
  { preamble = [], headings, count, rowAt }: Sheet,
  checkpoint: ExportCheckpoint,
): AsyncGenerator<Uint8Array> {
  const widths = headings.map(
    (heading, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${Math.min(mostColumnWidth, 2 * heading.length + 2)}" customWidth="1"/>`,
  );
  const cols = widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '';
  let text = `${xml}<worksheet xmlns="${main}">${cols}<sheetData>`;
  let number = 0;
  const add = (cells: readonly SheetCell[]) => {
    number++;
    text += `<row r="${number}">${cells.map((cell, i) => cellText(cell, i, number)).join('')}</row>`;
  };
  for (const line of preamble) add(line);
  add(headings);
  for (let row = 0; row < count; row++) {
    add(rowAt(row));
    if ((row + 1) % rowsPerPiece !== 0) continue;
    yield encoder.encode(text);
    text = '';
    await checkpoint(row + 1, count);
  }
  yield encoder.encode(`${text}</sheetData></worksheet>`);
}

function cellText(cell: SheetCell, column: number, row: number): string {
  if (cell === null) return '';
  const at = `${letters(column)}${row}`;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'string')
    return `<c r="${at}" s="${format.text}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, mostCellText))}</t></is></c>`;
  const serial = cell.day + serialOfDayZero;
  if (serial < firstSafeSerial) return cellText(formatDay(cell.day), column, row);
  return `<c r="${at}" s="${format.day}"><v>${serial}</v></c>`;
}

/** A, B … Z, AA … of a 0-based column. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Signs of XML written out; what it cannot hold as the format writes it (`_x000B_`), and so that nothing else reads as that. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => {
      if (sign === '\n' || sign === '\t') return sign;
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

/** A name that Excel takes: at most 31 signs, none of its own. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet1'
  );
}

/** The names of all sheets, each once whatever its case, as Excel wants them. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = sheetName(name);
    let one = plain;
    for (let number = 2; taken.has(one.toLowerCase()); number++)
      one = `${plain.slice(0, 27)} ${number}`;
    taken.add(one.toLowerCase());
    return one;
  });
}

function relations(...typesAndTargets: string[]): string {
  const list: string[] = [];
  for (let i = 0; i < typesAndTargets.length; i += 2)
    list.push(
      `<Relationship Id="rId${i / 2 + 1}" Type="${office}/officeDocument/2006/relationships/${typesAndTargets[i]}" Target="${typesAndTargets[i + 1]}"/>`,
    );
  return `<Relationships xmlns="${office}/package/2006/relationships">${list.join('')}</Relationships>`;
}

const documents = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = (sheets: readonly string[]) =>
  `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${documents}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${documents}.styles+xml"/>${sheets
    .map((path) => `<Override PartName="/xl/${path}" ContentType="${documents}.worksheet+xml"/>`)
    .join('')}</Types>`;
/** Plain; text (`@`, 49); days (year first). */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
