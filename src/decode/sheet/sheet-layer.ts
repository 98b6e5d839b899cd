import type { Issue } from '../../domain/issue';
import type { Checkpoint } from '../format';
import { LayerBuilder } from '../layer-builder';
import type { RawLayer } from '../raw-layer';
import { type FoundHeading, findHeading } from './heading-row';
import { type CellValue, type ReadCell, readCell } from './sheet-cell';
import { keepDataRows, maxColumns, type ReadRow, tellSkipped } from './sheet-data-rows';
import { SheetFindings } from './sheet-findings';
import { downwardMerges, type RowSpan } from './sheet-merges';
import { dimensionWithoutUnit } from './sheet-units';
import type { BookRow, BookSheet } from './sheet-workbook';

/** Rows in which the headings are looked for, those compared with them included. */
const headRows = 60;
/** Cells that merged cells may fill: forged ones could ask for billions. */
const maxFilledCells = 2_000_000;
const rowsPerCheckpoint = 4096;

export interface SheetContext {
  file: string;
  is1904: boolean;
  maxRows: number;
  /** Rows times columns: one wide row among many short ones would ask for gigabytes of empty cells. */
  maxCells: number;
  /** Bytes of the file that this sheet stands for. */
  bytes: number;
  checkpoint: Checkpoint;
}

/** A column of the sheet and the heading under which it goes into the layer. */
interface SheetColumn {
  at: number;
  name: string;
  isPercent: boolean;
  merges: RowSpan[];
}

/**
 * The table of one sheet as a layer without shapes; `null` when the sheet has no rows of data (an issue says
 * so). Row n of the layer is the nth row of data: titles, headings, totals and notes are not counted.
 */
export async function layerOfSheet(
  sheet: BookSheet & { rows: BookRow[] },
  context: SheetContext,
): Promise<{ layer: RawLayer | null; issues: Issue[] }> {
  const { is1904, checkpoint } = context;
  const findings = new SheetFindings(context.file, sheet.name);
  const grid = headGrid(sheet.rows, is1904);
  const heading = findHeading(grid, sheet.merges);
  const firstRow = heading?.firstRow ?? sheet.rows[0]?.at ?? 0;
  const headings = heading ? grid[heading.bottom]! : [];
  const kept = keepDataRows(sheet, { firstRow, headings, is1904, maxRows: context.maxRows });
  tellSkipped(kept, context.maxRows, findings);
  if (kept.rows.length === 0) {
    findings.tell('sheet-without-rows', 'warns');
    return { layer: null, issues: findings.list() };
  }
  const names = heading ? withUnits(heading, findings) : [];
  const columns = columnsOf(sheet, kept.rows, names, firstRow, context, findings);
  tellHeading(heading, firstRow, columns, findings);

  const builder = new LayerBuilder({ count: kept.rows.length, bytes: context.bytes });
  for (const { name } of columns) builder.addColumn(name);
  const lends = columns.some(({ merges }) => merges.length > 0);
  const rowsByNumber = new Map(lends ? sheet.rows.map((row) => [row.at, row]) : []);
  const cursors = new Int32Array(columns.length);
  let filledCells = 0;
  for (const [k, row] of kept.rows.entries()) {
    if (k % rowsPerCheckpoint === 0) await checkpoint(k, kept.rows.length);
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      let cell = row.read[column.at];
      const lender = lendingRow(column, cursors, i, row.at);
      if (lender !== null && (cell?.value ?? null) === null && filledCells < maxFilledCells) {
        const lent = readCell(rowsByNumber.get(lender)?.cells[column.at], is1904);
        if (lent.value !== null) {
          cell = lent;
          filledCells++;
        }
      }
      if (cell) writeCell(builder, column, cell, findings);
    }
    builder.closeRow('none');
  }
  if (filledCells > 0) findings.tell('sheet-merges-filled', 'notes', { count: filledCells });
  if (filledCells >= maxFilledCells)
    findings.tell('sheet-merges-cut', 'warns', { count: filledCells });
  const layer = builder.finish({
    file: context.file,
    name: sheet.name,
    crs: null,
    bytes: context.bytes,
  });
  return { layer, issues: findings.list() };
}

/** The first rows of a sheet as plain values, empty rows included. */
function headGrid(rows: readonly BookRow[], is1904: boolean): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const { at, cells } of rows) {
    if (at >= headRows) break;
    while (grid.length <= at) grid.push([]);
    const width = Math.min(cells.length, maxColumns);
    grid[at] = Array.from({ length: width }, (_, c) => readCell(cells[c], is1904).value);
  }
  return grid;
}

/** The headings with the units that a line above tells for areas and money without one of their own. */
function withUnits(heading: FoundHeading, findings: SheetFindings): (string | null)[] {
  const told = new Map<string, string[]>();
  const names = heading.names.map((name) => {
    const dimension = name === null ? null : dimensionWithoutUnit(name);
    const unit = heading.units.find((candidate) => candidate.unit.dimension === dimension);
    if (name === null || !unit) return name;
    told.set(unit.text, [...(told.get(unit.text) ?? []), name]);
    return `${name}(${unit.text})`;
  });
  for (const [unit, list] of told)
    findings.tell('sheet-unit-from-line', 'notes', { unit, headings: list.join(', ') });
  return names;
}

function columnsOf(
  sheet: BookSheet,
  rows: readonly ReadRow[],
  names: readonly (string | null)[],
  firstRow: number,
  { maxCells }: SheetContext,
  findings: SheetFindings,
): SheetColumn[] {
  const widest = rows.reduce((widest, { width }) => Math.max(widest, width), names.length);
  const width = Math.min(widest, maxColumns, Math.max(1, Math.floor(maxCells / rows.length)));
  if (widest > width) findings.tell('too-many-columns', 'warns', { limit: width });
  const filled = new Uint32Array(width);
  const numbers = new Uint32Array(width);
  const percents = new Uint32Array(width);
  for (const { read } of rows)
    for (let c = 0; c < Math.min(read.length, width); c++) {
      const { value, isPercent } = read[c]!;
      if (value !== null) filled[c]!++;
      if (typeof value === 'number') numbers[c]!++;
      if (isPercent) percents[c]!++;
    }
  const merges = downwardMerges(sheet.merges, firstRow);
  const unnamed: string[] = [];
  const columns: SheetColumn[] = [];
  const taken = new Set(names);
  for (let at = 0; at < width; at++) {
    let name = names[at] ?? null;
    if (name === null) {
      if (filled[at] === 0) continue;
      name = freeName(`列${letters(at)}`, taken);
      unnamed.push(letters(at));
    }
    const isPercent = percents[at]! > 0 && percents[at] === numbers[at];
    if (isPercent && !/[%％]/.test(name)) name = freeName(`${name}(%)`, taken);
    columns.push({ at, name, isPercent, merges: merges.get(at) ?? [] });
  }
  if (unnamed.length > 0 && names.length > 0)
    findings.tell('sheet-column-unnamed', 'notes', { columns: unnamed.slice(0, 20).join(', ') });
  return columns;
}

function freeName(name: string, taken: Set<string | null>): string {
  let free = name;
  for (let k = 2; taken.has(free); k++) free = `${name}#${k}`;
  taken.add(free);
  return free;
}

/** The name of a column as Excel shows it: A … Z, AA … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function tellHeading(
  heading: FoundHeading | null,
  firstRow: number,
  columns: readonly SheetColumn[],
  findings: SheetFindings,
): void {
  if (!heading) {
    findings.tell('sheet-heading-missing', 'warns', { firstRow: firstRow + 1 });
    return;
  }
  const { top, bottom, confidence } = heading;
  const headingRow = top === bottom ? `${top + 1}` : `${top + 1}–${bottom + 1}`;
  const values = { headingRow, firstRow: firstRow + 1, columns: columns.length };
  const isSure = confidence >= 0.5;
  findings.tell(isSure ? 'sheet-heading-found' : 'sheet-heading-unsure', 'notes', values);
  const repeated = heading.names.filter((name) => name !== null && /#\d+$/.test(name));
  if (repeated.length > 0)
    findings.tell('sheet-heading-twice', 'notes', { headings: repeated.slice(0, 20).join(', ') });
}

/** The row whose cell in this column reaches down to row `at`, or `null`. Rows come in order, so the cursors only go on. */
function lendingRow(
  column: SheetColumn,
  cursors: Int32Array,
  i: number,
  at: number,
): number | null {
  const { merges } = column;
  while (cursors[i]! < merges.length && merges[cursors[i]!]!.last < at) cursors[i]!++;
  const span = merges[cursors[i]!];
  return span && span.first < at ? span.first : null;
}

function writeCell(
  builder: LayerBuilder,
  { name, isPercent }: SheetColumn,
  { value, error, isUncalculated, hasLostDigits }: ReadCell,
  findings: SheetFindings,
): void {
  const row = builder.row + 1;
  if (typeof value === 'string') builder.setText(name, value);
  else if (typeof value === 'boolean') builder.setBoolean(name, value);
  else if (typeof value === 'number') {
    // 0.07 × 100 is 7.000000000000001: percentages are as exact as Excel's fifteen digits.
    builder.setNumber(name, isPercent ? Number((value * 100).toPrecision(15)) : value);
    if (hasLostDigits) findings.tellCell('sheet-digits-lost', 'warns', name, row, String(value));
  } else if (error !== undefined) {
    builder.setNull(name);
    findings.tellCell('sheet-error-cell', 'warns', name, row, error);
  } else if (isUncalculated) {
    builder.setNull(name);
    findings.tellCell('sheet-formula-empty', 'warns', name, row, '');
  }
}
