import type { ColumnBuilder } from '../column-builder';
import type { GrowingBytes } from '../growing-bytes';
import type { IssueCollector } from '../issue-collector';
import { cellKinds } from '../raw-layer';
import { integerCell, singleAsWritten } from '../shape/binary-cells';
import type { FgbColumn } from './fgb-header';

const types = {
  byte: 0,
  unsignedByte: 1,
  boolean: 2,
  short: 3,
  unsignedShort: 4,
  int: 5,
  unsignedInt: 6,
  long: 7,
  unsignedLong: 8,
  float: 9,
  double: 10,
  text: 11,
  json: 12,
  time: 13,
  binary: 14,
};
/** Bytes of a value by its type; texts have a length before them. */
const sizes = [1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8];

export interface PropertyScope {
  view: DataView;
  columns: readonly FgbColumn[];
  /** Of each column; `null` where there are too many. */
  cells: readonly (ColumnBuilder | null)[];
  issues: IssueCollector;
  /** The texts of columns of 64-bit integers; all other texts are ranges of the file. */
  made: GrowingBytes;
}

const encoder = new TextEncoder();

/** Whether texts of a column are made here, because its numbers may have too many digits. */
export function hasMadeTexts({ type }: FgbColumn): boolean {
  return type === types.long || type === types.unsignedLong;
}

/** Reads the properties in bytes [pos, end) into the cells of `row` (0-based). Throws `RangeError` when they are damaged. */
export function readProperties(scope: PropertyScope, row: number, pos: number, end: number): void {
  const { view, columns, cells } = scope;
  let at = pos;
  while (at < end) {
    if (at + 2 > end) throw new RangeError('property cut off');
    const index = view.getUint16(at, true);
    at += 2;
    const column = columns[index];
    const cell = cells[index];
    if (!column || cell === undefined)
      throw new RangeError('property of a column that is not there');
    let size = sizes[column.type];
    if (size === undefined) {
      if (column.type > types.binary) throw new RangeError('property of an unknown type');
      if (at + 4 > end) throw new RangeError('property cut off');
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > end) throw new RangeError('property longer than its feature');
    if (cell === null) {
      at += size;
      continue;
    }
    if (column.type >= types.text) setText(scope, column, cell, row, at, at + size);
    else setValue(scope, column, cell, row, at);
    at += size;
  }
}

function setText(
  { view, issues }: PropertyScope,
  { name, type }: FgbColumn,
  cell: ColumnBuilder,
  row: number,
  start: number,
  end: number,
): void {
  if (type === types.binary) {
    cell.setKind(row, cellKinds.null);
    issues.add('blob-left-out', 'warns', { row: row + 1, field: name });
  } else if (type === types.json) cell.setRange(row, cellKinds.json, start, end, false);
  else {
    const isDay = type === types.time && isMidnight(view, start, end);
    cell.setRange(row, cellKinds.text, start, isDay ? start + 10 : end, false);
  }
}

/** The format has no days: writers put them as midnight (`2016-05-20T00:00:00`). */
function isMidnight(view: DataView, start: number, end: number): boolean {
  if (end - start < 19) return false;
  const sign = view.getUint8(start + 10);
  if (sign !== 0x54 && sign !== 0x20) return false;
  for (let i = 11; i < end - start; i++) {
    const c = view.getUint8(start + i);
    const isZone = i >= 19 && (c === 0x5a || c === 0x2e);
    const isColon = (i === 13 || i === 16) && c === 0x3a;
    if (c !== 0x30 && !isColon && !isZone) return false;
  }
  return true;
}

function setValue(
  scope: PropertyScope,
  { name, type }: FgbColumn,
  cell: ColumnBuilder,
  row: number,
  at: number,
): void {
  const { view, issues } = scope;
  if (type === types.boolean) {
    cell.setKind(row, view.getUint8(at) === 0 ? cellKinds.false : cellKinds.true);
    return;
  }
  const value = numberAt(view, type, at);
  if (typeof value === 'string') {
    const start = scope.made.length;
    scope.made.append(encoder.encode(value));
    cell.setRange(row, cellKinds.text, start, scope.made.length, false);
  } else if (Number.isFinite(value)) cell.setNumber(row, value);
  else {
    cell.setKind(row, cellKinds.null);
    issues.add('number-not-finite', 'warns', { row: row + 1, field: name });
  }
}

function numberAt(view: DataView, type: number, at: number): number | string {
  switch (type) {
    case types.byte:
      return view.getInt8(at);
    case types.unsignedByte:
      return view.getUint8(at);
    case types.short:
      return view.getInt16(at, true);
    case types.unsignedShort:
      return view.getUint16(at, true);
    case types.int:
      return view.getInt32(at, true);
    case types.unsignedInt:
      return view.getUint32(at, true);
    case types.long:
      return integerCell(view.getBigInt64(at, true));
    case types.unsignedLong:
      return integerCell(view.getBigUint64(at, true));
    case types.float:
      return singleAsWritten(view.getFloat32(at, true));
    default:
      return view.getFloat64(at, true);
  }
}
