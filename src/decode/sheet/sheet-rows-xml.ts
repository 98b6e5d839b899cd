import { numberOfBytes } from '../shapefile/dbf-number';
import { ascii, NotPlain, plainText, XmlBytes } from './sheet-bytes';
import type { LibraryCell } from './sheet-cell';
import { itemText } from './sheet-strings';
import type { BookRow } from './sheet-workbook';

const tags = {
  data: ascii('<sheetData'),
  dataEnd: ascii('</sheetData>'),
  row: ascii('<row'),
  rowEnd: ascii('</row>'),
  cell: ascii('<c'),
  cellEnd: ascii('</c>'),
  formula: ascii('<f'),
  formulaEnd: ascii('</f>'),
  value: ascii('<v'),
  valueEnd: ascii('</v>'),
  inline: ascii('<is>'),
  inlineEnd: ascii('</is>'),
};
const lastRow = 1_048_576;
const lastColumn = 16_384;
const rowsPerCheckpoint = 1024;
/** As the library numbers them; see `readCell`. */
const errorCodes = new Map([
  ['#NULL!', 0x00],
  ['#DIV/0!', 0x07],
  ['#VALUE!', 0x0f],
  ['#REF!', 0x17],
  ['#NAME?', 0x1d],
  ['#NUM!', 0x24],
  ['#N/A', 0x2a],
  ['#GETTING_DATA', 0x2b],
]);

/** What a sheet's cells refer to. */
export interface SharedParts {
  strings: readonly LibraryCell[];
  /** Number format of each style; a style beyond them has none. */
  formats: readonly (string | undefined)[];
  /** Of a cell without a style. */
  noFormat: string | undefined;
}

/** Where the rows stand in the XML of a sheet: [from, to), `from` behind `<sheetData>`. Throws `NotPlain`. */
export function rowsWithin(xml: Uint8Array): { from: number; to: number } {
  // Comments and CDATA could hide anything.
  for (let at = xml.indexOf(0x21); at >= 0; at = xml.indexOf(0x21, at + 1))
    if (xml[at - 1] === 0x3c) throw new NotPlain();
  const open = indexOf(xml, tags.data, 0);
  if (open < 0) throw new NotPlain();
  const walk = new XmlBytes(xml, open + tags.data.length);
  if (walk.endTag()) return { from: walk.at, to: walk.at };
  // From the end, since that is near: `readRows` holds that the rows reach right up to here.
  for (let to = xml.lastIndexOf(0x3c); to >= walk.at; to = xml.lastIndexOf(0x3c, to - 1))
    if (new XmlBytes(xml, to).take(tags.dataEnd)) return { from: walk.at, to };
  throw new NotPlain();
}

/**
 * The rows of a sheet, at most those up to row `maxRows`, straight from the bytes of its XML. Throws `NotPlain`
 * where the XML is not what Excel, WPS and the usual libraries write, and what `checkpoint` throws.
 */
export async function readRows(
  xml: Uint8Array,
  shared: SharedParts,
  maxRows: number,
  checkpoint: (share: number) => Promise<void>,
): Promise<BookRow[]> {
  const { from, to } = rowsWithin(xml);
  const walk = new XmlBytes(xml, from);
  const rows: BookRow[] = [];
  let last = 0;
  for (let count = 1; ; count++) {
    walk.skipSpace();
    if (walk.at === to) break;
    if (walk.at > to) throw new NotPlain();
    walk.expect(tags.row);
    let number = 0;
    while (walk.nextAttribute())
      if (walk.letter === 0x72) number = walk.integer(walk.from, walk.to);
    if (number <= last || number > lastRow) throw new NotPlain();
    last = number;
    if (number > maxRows) break;
    const isEmpty = walk.endTag();
    const cells = isEmpty ? [] : readCells(walk, number, shared);
    if (cells.length > 0) rows.push({ at: number - 1, cells });
    if (count % rowsPerCheckpoint === 0) await checkpoint((walk.at - from) / (to - from));
  }
  return rows;
}

function readCells(walk: XmlBytes, row: number, shared: SharedParts): (LibraryCell | undefined)[] {
  const cells: (LibraryCell | undefined)[] = [];
  let next = 0;
  for (;;) {
    const usual = readUsualCell(walk, row, next, shared, cells);
    if (usual > 0) {
      next = usual;
      continue;
    }
    walk.skipSpace();
    if (walk.take(tags.rowEnd)) return cells;
    walk.expect(tags.cell);
    let column = -1;
    let style = -1;
    let type = 'n';
    while (walk.nextAttribute()) {
      const { letter, from, to } = walk;
      if (letter === 0x72) column = columnOf(walk, row);
      else if (letter === 0x73) style = walk.integer(from, to);
      else if (letter === 0x74) type = typeOf(walk);
    }
    if (column < next) throw new NotPlain();
    next = column + 1;
    if (walk.endTag()) continue;
    const format = style < 0 ? shared.noFormat : (shared.formats[style] ?? shared.noFormat);
    const cell = readContent(walk, type, shared, format);
    if (cell) cells[column] = cell;
  }
}

/**
 * Reads a cell as nearly all are written, in one go: `<c r="B7" s="1" t="s"><v>12</v></c>` with a number or a shared
 * text. Gives the column behind it, or 0 when the cell is anything else; then nothing was read.
 */
function readUsualCell(
  walk: XmlBytes,
  row: number,
  next: number,
  shared: SharedParts,
  cells: (LibraryCell | undefined)[],
): number {
  const { bytes } = walk;
  let at = walk.at;
  // `<c r="`
  if (
    bytes[at] !== 0x3c ||
    bytes[at + 1] !== 0x63 ||
    bytes[at + 2] !== 0x20 ||
    bytes[at + 3] !== 0x72 ||
    bytes[at + 4] !== 0x3d ||
    bytes[at + 5] !== 0x22
  )
    return 0;
  at += 6;
  let column = 0;
  for (; bytes[at]! >= 0x41 && bytes[at]! <= 0x5a && column < lastColumn; at++)
    column = 26 * column + bytes[at]! - 0x40;
  let number = 0;
  for (; isDigit(bytes[at]) && number <= lastRow; at++) number = number * 10 + bytes[at]! - 0x30;
  if (number !== row || column <= next || column > lastColumn || bytes[at] !== 0x22) return 0;
  at++;
  let style = -1;
  // ` s="`
  if (bytes[at] === 0x20 && bytes[at + 1] === 0x73 && isQuoted(bytes, at + 2)) {
    at += 4;
    for (style = 0; isDigit(bytes[at]) && style < 1e6; at++) style = style * 10 + bytes[at]! - 0x30;
    if (bytes[at] !== 0x22 || bytes[at - 1] === 0x22) return 0;
    at++;
  }
  let isText = false;
  // ` t="s"` or ` t="n"`
  if (bytes[at] === 0x20 && bytes[at + 1] === 0x74 && isQuoted(bytes, at + 2)) {
    if (bytes[at + 5] !== 0x22) return 0;
    isText = bytes[at + 4] === 0x73;
    if (!isText && bytes[at + 4] !== 0x6e) return 0;
    at += 6;
  }
  // `><v>`
  if (bytes[at] !== 0x3e || bytes[at + 1] !== 0x3c || bytes[at + 2] !== 0x76) return 0;
  if (bytes[at + 3] !== 0x3e) return 0;
  const from = at + 4;
  let digits = 0;
  for (at = from; isDigit(bytes[at]) && at - from < 9; at++)
    digits = digits * 10 + bytes[at]! - 0x30;
  const isWhole = bytes[at] === 0x3c && at > from;
  if (!isWhole) {
    if (isText) return 0;
    while (isOfNumber(bytes[at])) at++;
    if (bytes[at] !== 0x3c || at === from) return 0;
  }
  const to = at;
  for (let k = 0; k < usualEnd.length; k++) if (bytes[to + k] !== usualEnd[k]) return 0;
  if (isText) {
    const cell = shared.strings[digits];
    if (!cell) return 0;
    cells[column - 1] = cell;
  } else {
    const format = style < 0 ? shared.noFormat : (shared.formats[style] ?? shared.noFormat);
    const v = isWhole ? digits : numberOf(walk, from, to);
    cells[column - 1] = { t: 'n', v, z: format };
  }
  walk.at = to + usualEnd.length;
  return column;
}

/** Whether `="` stands here. */
const isQuoted = (bytes: Uint8Array, at: number) => bytes[at] === 0x3d && bytes[at + 1] === 0x22;
const usualEnd = ascii('</v></c>');
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isOfNumber = (byte: number | undefined) =>
  isDigit(byte) ||
  byte === 0x2e ||
  byte === 0x2d ||
  byte === 0x2b ||
  byte === 0x65 ||
  byte === 0x45;

/** The column of a reference such as `AB12`, whose row must be the row that the cell stands in. */
function columnOf(walk: XmlBytes, row: number): number {
  const { bytes, from, to } = walk;
  let at = from;
  let column = 0;
  for (; at < to && at < from + 3; at++) {
    const letter = bytes[at]! - 0x40;
    if (letter < 1 || letter > 26) break;
    column = 26 * column + letter;
  }
  if (column < 1 || column > lastColumn || walk.integer(at, to) !== row) throw new NotPlain();
  return column - 1;
}

const types = ['s', 'n', 'str', 'b', 'e', 'inlineStr'];

function typeOf(walk: XmlBytes): string {
  const { bytes, from, to } = walk;
  if (to - from === 1) return String.fromCharCode(bytes[from]!);
  return walk.text(from, to);
}

/** The cell whose tag was just opened, up to and with `</c>`; `null` when it holds nothing. */
function readContent(
  walk: XmlBytes,
  type: string,
  shared: SharedParts,
  format: string | undefined,
): LibraryCell | null {
  const { bytes } = walk;
  if (!types.includes(type)) throw new NotPlain();
  walk.skipSpace();
  const hasFormula = skipFormula(walk);
  let from = 0;
  let to = 0;
  if (walk.take(tags.value)) {
    while (walk.nextAttribute());
    if (!walk.endTag()) {
      from = walk.toTag();
      to = walk.at;
      walk.expect(tags.valueEnd);
    }
    walk.skipSpace();
  }
  let inline: string | null = null;
  if (walk.take(tags.inline)) {
    const start = walk.at;
    const end = indexOf(bytes, tags.inlineEnd, start);
    if (end < 0) throw new NotPlain();
    inline = walk.text(start, end);
    walk.at = end;
    walk.expect(tags.inlineEnd);
    walk.skipSpace();
  }
  walk.expect(tags.cellEnd);
  // A formula that was never worked out has no value; the value of a text formula may be empty.
  if (hasFormula && from === to && type !== 'str') return { t: 'e', v: 0x2b, z: format };
  if (type === 'inlineStr') {
    const item = inline?.trim() ?? '';
    return { t: 's', v: itemText(item), z: format };
  }
  if (type === 'str') return { t: 's', v: plainText(walk.text(from, to)), z: format };
  if (from === to) {
    if (type === 'n' || type === 's') return null;
    throw new NotPlain();
  }
  if (type === 's') {
    const cell = shared.strings[walk.integer(from, to)];
    if (!cell) throw new NotPlain();
    return cell;
  }
  if (type === 'n') return { t: 'n', v: numberOf(walk, from, to), z: format };
  const word = walk.text(from, to);
  if (type === 'b') {
    if (!/^(?:[01]|true|false)$/.test(word)) throw new NotPlain();
    return { t: 'b', v: word === '1' || word === 'true', z: format };
  }
  const code = errorCodes.get(word);
  if (code === undefined) throw new NotPlain();
  return { t: 'e', v: code, z: format };
}

/** Goes behind the formula that may stand here; true when there was one. */
function skipFormula(walk: XmlBytes): boolean {
  if (!walk.take(tags.formula)) return false;
  while (walk.nextAttribute());
  if (!walk.endTag()) {
    walk.toTag();
    walk.expect(tags.formulaEnd);
  }
  walk.skipSpace();
  return true;
}

function numberOf(walk: XmlBytes, from: number, to: number): number {
  let isPlain = true;
  for (let k = from; k < to; k++) {
    const byte = walk.bytes[k]!;
    if ((byte < 0x30 || byte > 0x39) && byte !== 0x2e && byte !== 0x2d) isPlain = false;
  }
  const value = isPlain
    ? numberOfBytes(walk.bytes, from, to)
    : /^-?[\d.]+(?:e[+-]?\d+)?$/i.test(walk.text(from, to))
      ? Number(walk.text(from, to))
      : Number.NaN;
  if (Number.isNaN(value)) throw new NotPlain();
  return value;
}

/** Where `text` stands at or after `from`, or −1. */
function indexOf(bytes: Uint8Array, text: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(text[0]!, from); at >= 0; at = bytes.indexOf(text[0]!, at + 1)) {
    let k = 1;
    while (k < text.length && bytes[at + k] === text[k]) k++;
    if (k === text.length) return at;
  }
  return -1;
}
