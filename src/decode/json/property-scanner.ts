import { blankCells, ColumnBuilder, type ExpectedRows } from '../column-builder';
import type { IssueCollector } from '../issue-collector';
import { cellKinds, type RawColumn } from '../raw-layer';
import { type JsonCursor, textOf } from './json-cursor';
import { scanNumber } from './json-number';

/** Headings beyond this are not kept: a table of land has dozens. */
const maxColumns = 512;

/** One spelling of one key, as bytes of the file, and the key that followed it last time. */
interface Key {
  start: number;
  end: number;
  column: ColumnBuilder | null;
  next: Key | null;
  sameHash: Key | null;
}

/**
 * Reads `properties` objects into columns. Features of one file nearly always carry the same keys in
 * the same order, so the next key is guessed and compared byte by byte before it is looked up.
 */
export class PropertyScanner {
  private readonly columnsByName = new Map<string, ColumnBuilder>();
  private readonly keysByHash = new Map<number, Key>();
  private readonly opening: Key = { start: 0, end: 0, column: null, next: null, sameHash: null };

  constructor(
    private readonly cursor: JsonCursor,
    private readonly issues: IssueCollector,
    private readonly expected: ExpectedRows,
  ) {}

  /** At `{`: reads the members into the cells of `row` (0-based). */
  scan(row: number): void {
    const { cursor } = this;
    let last = this.opening;
    for (let more = cursor.enterObject(); more; more = cursor.passMember()) {
      let key = last.next;
      if (!key || !cursor.skipKey(key.start, key.end)) {
        key = this.findKey(last === this.opening ? '" }' : '"');
        last.next = key;
      }
      last = key;
      if (key.column) this.scanCell(key.column, row);
      else cursor.skipValue();
    }
  }

  /** Reads the value at the cursor into a cell. */
  scanCell(column: ColumnBuilder, row: number): void {
    const { cursor } = this;
    if (column.has(row))
      this.issues.add('duplicate-key', 'warns', { row: row + 1, field: column.name });
    const c = cursor.bytes[cursor.pos]!;
    if (c === 0x22) {
      cursor.scanText();
      const { textStart, textEnd, textEscaped } = cursor;
      column.setRange(row, cellKinds.text, textStart, textEnd, textEscaped);
    } else if ((c >= 48 && c <= 57) || c === 45) {
      const value = scanNumber(cursor);
      if (Number.isFinite(value)) column.setNumber(row, value);
      else this.setNotANumber(column, row);
    } else if (c === 0x7b || c === 0x5b) {
      const start = cursor.pos;
      cursor.skipValue();
      column.setRange(row, cellKinds.json, start, cursor.pos, false);
    } else {
      switch (cursor.skipLiteral()) {
        case 0x74:
          column.setKind(row, cellKinds.true);
          break;
        case 0x66:
          column.setKind(row, cellKinds.false);
          break;
        case 0x6e:
          column.setKind(row, cellKinds.null);
          break;
        case 0:
          cursor.skipValue();
          break;
        default:
          this.setNotANumber(column, row);
      }
    }
  }

  /** NaN, Infinity and numbers beyond the range of doubles are unknown, and told. */
  private setNotANumber(column: ColumnBuilder, row: number): void {
    column.setKind(row, cellKinds.null);
    this.issues.add('number-not-finite', 'warns', { row: row + 1, field: column.name });
  }

  clearRow(row: number): void {
    for (const column of this.columnsByName.values()) column.clear(row);
  }

  finish(rowCount: number): RawColumn[] {
    const blank = blankCells(rowCount);
    return [...this.columnsByName.values()]
      .map((column) => column.finish(rowCount, this.cursor.bytes, blank))
      .filter((column) => column !== null);
  }

  private isRead(key: Key): boolean {
    const { bytes, textStart, textEnd } = this.cursor;
    const length = textEnd - textStart;
    if (key.end - key.start !== length) return false;
    for (let k = 0; k < length; k++)
      if (bytes[key.start + k] !== bytes[textStart + k]) return false;
    return true;
  }

  private findKey(expected: string): Key {
    this.cursor.scanKey(expected);
    const { bytes, textStart, textEnd } = this.cursor;
    let hash = 0x811c9dc5;
    for (let p = textStart; p < textEnd; p++) hash = Math.imul(hash ^ bytes[p]!, 0x01000193);
    const first = this.keysByHash.get(hash) ?? null;
    for (let key = first; key; key = key.sameHash) if (this.isRead(key)) return key;
    const key: Key = {
      start: textStart,
      end: textEnd,
      column: this.columnNamed(textOf(this.cursor)),
      next: null,
      sameHash: first,
    };
    // Spellings beyond the kept columns are not remembered, so that unique keys cannot fill the memory.
    if (key.column) this.keysByHash.set(hash, key);
    return key;
  }

  private columnNamed(name: string): ColumnBuilder | null {
    const known = this.columnsByName.get(name);
    if (known) return known;
    if (this.columnsByName.size >= maxColumns) {
      this.issues.add('too-many-columns', 'warns', { values: { limit: maxColumns } });
      return null;
    }
    const column = new ColumnBuilder(name, this.expected);
    this.columnsByName.set(name, column);
    return column;
  }
}
