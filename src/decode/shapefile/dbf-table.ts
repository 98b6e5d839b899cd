import { blankCells, ColumnBuilder, type ExpectedRows } from '../column-builder';
import type { ReadOptions } from '../format';
import { GrowingBytes } from '../growing-bytes';
import type { IssueCollector } from '../issue-collector';
import { cellKinds, type RawColumn } from '../raw-layer';
import { type DbfEncoding, findDbfEncoding } from './dbf-encoding';
import { type DbfField, type DbfHeader, readDbfHeader } from './dbf-header';
import { readHeadings } from './dbf-headings';
import { numberOfBytes } from './dbf-number';
import { ConvertedTexts, trimCell } from './dbf-texts';
import { binaryCell, dateText } from './dbf-values';
import { viewOf } from './shp-records';

const deletedMark = 0x2a;
/** Types whose cells are numbers in another file, pictures or nothing that a table shows. */
const unreadTypes = new Set(['M', 'G', 'P', 'W', 'Q', 'V']);
const encoder = new TextEncoder();

interface Column {
  field: DbfField;
  cells: ColumnBuilder;
  /** Where the ranges of its texts point: the file itself, converted texts, or texts made here. */
  texts: 'file' | 'converted' | 'made';
}

/** Reads the records of a .dbf into columns. */
export class DbfTable {
  readonly encoding: DbfEncoding;
  private readonly columns: Column[] = [];
  private readonly view: DataView;
  private readonly isUtf8: boolean;
  private readonly converted: ConvertedTexts;
  private readonly made = new GrowingBytes(1024);
  private readonly madeRanges = new Map<string, [number, number]>();
  private readonly dateStarts = new Map<number, number>();

  constructor(
    private readonly bytes: Uint8Array,
    readonly header: DbfHeader,
    cpg: Uint8Array | null,
    options: ReadOptions | undefined,
    expected: ExpectedRows,
    private readonly issues: IssueCollector,
  ) {
    this.view = viewOf(bytes);
    this.encoding = findDbfEncoding(bytes, header, cpg, options);
    const { encoding } = this.encoding.found;
    this.isUtf8 = encoding === 'utf-8';
    this.converted = new ConvertedTexts(encoding);
    const { names, cut, repeated } = readHeadings(header.fields, encoding);
    this.tellHeadings(cut, repeated);
    for (const [k, field] of header.fields.entries()) {
      const name = names[k]!;
      if (unreadTypes.has(field.type)) {
        const values = { heading: name, type: field.type };
        issues.add('dbf-type-not-read', 'warns', { group: name, values });
        continue;
      }
      const texts = field.type !== 'C' ? 'made' : this.isUtf8 ? 'file' : 'converted';
      this.columns.push({ field, cells: new ColumnBuilder(name, expected), texts });
    }
  }

  isDeleted(record: number): boolean {
    return this.bytes[this.header.recordStart + record * this.header.recordBytes] === deletedMark;
  }

  /** Sets the cells of a row from a record. */
  readRecord(record: number, row: number): void {
    const at = this.header.recordStart + record * this.header.recordBytes;
    for (const column of this.columns) {
      const from = at + column.field.offset;
      const to = from + column.field.width;
      if (column.field.type === 'C') this.readText(column, row, from, to);
      else this.readOther(column, row, from, to);
    }
  }

  finish(rowCount: number): RawColumn[] {
    const converted = this.converted.finish();
    const made = this.made.finish();
    if (this.converted.isDamaged) this.issues.add('encoding-damaged', 'warns');
    const blank = blankCells(rowCount);
    const columns: RawColumn[] = [];
    for (const { cells, texts } of this.columns) {
      const bytes = texts === 'file' ? this.bytes : texts === 'made' ? made : converted;
      const column = cells.finish(rowCount, bytes, blank);
      if (column) columns.push(column);
    }
    return columns;
  }

  private readText({ cells, texts }: Column, row: number, from: number, to: number): void {
    const [start, end] = trimCell(this.bytes, from, to, this.isUtf8);
    if (start >= end) cells.setKind(row, cellKinds.null);
    else if (texts === 'file') cells.setRange(row, cellKinds.text, start, end, false);
    else {
      const { bytes } = this;
      this.converted.add(cells, row, { bytes, from: start, to: end, isFull: end === to });
    }
  }

  private readOther(column: Column, row: number, from: number, to: number): void {
    const { cells, field } = column;
    const binary = binaryCell(this.view, field.type, from, to);
    if (binary !== undefined) {
      if (binary === null) cells.setKind(row, cellKinds.null);
      else if (typeof binary === 'number') cells.setNumber(row, binary);
      else this.setMade(cells, row, binary);
      return;
    }
    const [start, end] = trimCell(this.bytes, from, to, false);
    if (start >= end) cells.setKind(row, cellKinds.null);
    else if (field.type === 'D') this.readDate(cells, row, start, end);
    else if (field.type === 'L') this.readFlag(cells, row, start, end);
    else this.readNumber(cells, row, start, end);
  }

  private readNumber(cells: ColumnBuilder, row: number, start: number, end: number): void {
    const value = numberOfBytes(this.bytes, start, end);
    if (!Number.isNaN(value)) cells.setNumber(row, value);
    else if (this.bytes[start] === 0x2a && this.bytes[end - 1] === 0x2a) {
      // GDAL writes nothing so, others a number that had no room: the two cannot be told apart.
      cells.setKind(row, cellKinds.null);
    } else this.setMade(cells, row, this.decode(start, end));
  }

  private readDate(cells: ColumnBuilder, row: number, start: number, end: number): void {
    const number = end - start === 8 ? numberOfBytes(this.bytes, start, end) : Number.NaN;
    if (number === 0) {
      cells.setKind(row, cellKinds.null);
      return;
    }
    const text = dateText(number);
    if (text === null) {
      this.setMade(cells, row, this.decode(start, end));
      return;
    }
    let at = this.dateStarts.get(number);
    if (at === undefined) {
      at = this.made.length;
      this.made.append(encoder.encode(text));
      this.dateStarts.set(number, at);
    }
    cells.setRange(row, cellKinds.text, at, at + text.length, false);
  }

  private readFlag(cells: ColumnBuilder, row: number, start: number, end: number): void {
    const letter = end - start === 1 ? String.fromCharCode(this.bytes[start]!) : '';
    if (letter === '?') cells.setKind(row, cellKinds.null);
    else if (letter && 'TtYy'.includes(letter)) cells.setKind(row, cellKinds.true);
    else if (letter && 'FfNn'.includes(letter)) cells.setKind(row, cellKinds.false);
    else this.setMade(cells, row, this.decode(start, end));
  }

  private decode(start: number, end: number): string {
    return new TextDecoder(this.encoding.found.encoding).decode(this.bytes.subarray(start, end));
  }

  private setMade(cells: ColumnBuilder, row: number, text: string): void {
    let range = this.madeRanges.get(text);
    if (!range) {
      const start = this.made.length;
      this.made.append(encoder.encode(text));
      range = [start, this.made.length];
      this.madeRanges.set(text, range);
    }
    cells.setRange(row, cellKinds.text, range[0], range[1], false);
  }

  private tellHeadings(cut: string[], repeated: string[]): void {
    const list = (names: string[]) => names.slice(0, 10).join(', ');
    if (cut.length > 0)
      this.issues.add('dbf-heading-cut', 'notes', { values: { headings: list(cut) } });
    if (repeated.length > 0)
      this.issues.add('dbf-heading-repeated', 'warns', { values: { headings: list(repeated) } });
  }
}

/** Opens a .dbf, or tells why it cannot be read and gives `null`. */
export function openDbf(
  bytes: Uint8Array,
  cpg: Uint8Array | null,
  options: ReadOptions | undefined,
  expected: ExpectedRows,
  issues: IssueCollector,
): DbfTable | null {
  const header = readDbfHeader(bytes);
  if (!header || header.fields.length === 0) {
    issues.add('dbf-unreadable', 'warns');
    return null;
  }
  if (header.isRepaired) issues.add('dbf-header-repaired', 'warns');
  const table = new DbfTable(bytes, header, cpg, options, expected, issues);
  const { unknownPage, contradictedPage, isGuess, found } = table.encoding;
  const encoding = found.encoding.toUpperCase();
  if (unknownPage !== null)
    issues.add('cpg-unknown', 'notes', { values: { found: unknownPage, encoding } });
  if (contradictedPage !== null)
    issues.add('cpg-contradicted', 'warns', { values: { found: contradictedPage, encoding } });
  if (isGuess) issues.add('dbf-encoding-guessed', 'notes', { values: { encoding } });
  return table;
}
