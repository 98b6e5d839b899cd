import { isKnownHeading, isUnitText, nameColumns, tidyHeading } from './heading-names';
import type { CellValue } from './sheet-cell';
import { isColumnNumberRow } from './sheet-rows';
import { type ToldUnit, unitsTold } from './sheet-units';
import type { Merge } from './sheet-workbook';

/** Where the headings of a table stand; rows are 0-based rows of the grid, columns those of the grid. */
export interface FoundHeading {
  top: number;
  bottom: number;
  /** Of each column; `null` where it has none. */
  names: (string | null)[];
  firstRow: number;
  /** Units of areas and money that the lines above tell for the whole table. */
  units: ToldUnit[];
  /** 0–1: how sure it is that these are the headings. */
  confidence: number;
}

/** Titles and lines above the headings are few. */
const searchedRows = 40;
const maxHeadingRows = 4;
/** Rows below the headings that are looked at. */
const comparedRows = 12;
const maxHeadingLength = 60;

/**
 * Finds the headings of a table in the first rows of a sheet, of one to four rows with merged cells, below a
 * title and lines of units and dates. `rows[i]` is row i of the sheet, empty rows included; dates are
 * texts. `null` when no row of at least two headings (one in a table of one column) is found.
 */
export function findHeading(
  rows: readonly (readonly CellValue[])[],
  merges: readonly Merge[],
): FoundHeading | null {
  const used = usedColumns(rows);
  const texts = rows
    .slice(0, searchedRows)
    .map((row) => Array.from({ length: used }, (_, c) => tidyHeading(row[c] ?? null)));
  let best: { top: number; bottom: number; score: number; paths: string[][] } | null = null;
  for (let bottom = 0; bottom < Math.min(rows.length, searchedRows); bottom++)
    for (let top = bottom; top >= Math.max(0, bottom - maxHeadingRows + 1); top--) {
      const paths = pathsOf(texts, merges, top, bottom);
      const score = paths === null ? null : scoreOf(rows, top, bottom, paths, used);
      if (paths && score !== null && (best === null || score > best.score + 1e-9))
        best = { top, bottom, score, paths };
    }
  if (!best) return null;
  const { top, bottom, paths } = best;
  let firstRow = bottom + 1;
  while (firstRow < rows.length && isEmpty(rows[firstRow]!)) firstRow++;
  const numberRow = rows[firstRow];
  if (numberRow && isColumnNumberRow(numberRow)) firstRow++;
  const names = nameColumns(paths);
  return {
    top,
    bottom,
    names,
    firstRow,
    units: unitsTold(rows.slice(0, top)),
    confidence: confidenceOf(rows, bottom, names),
  };
}

const isEmpty = (row: readonly CellValue[]) => row.every((value) => value === null);

function usedColumns(rows: readonly (readonly CellValue[])[]): number {
  let used = 0;
  for (const row of rows)
    for (let c = row.length - 1; c >= used; c--)
      if (row[c] !== null && row[c] !== undefined) used = c + 1;
  return used;
}

/** The headings of each column in rows top … bottom with merged cells filled; `null` where these rows cannot be headings. */
function pathsOf(
  rows: readonly (readonly string[])[],
  merges: readonly Merge[],
  top: number,
  bottom: number,
): string[][] | null {
  const columns = rows[top]!.length;
  const block: string[][] = [];
  for (let r = top; r <= bottom; r++) {
    const texts = [...rows[r]!];
    const told = new Set(texts.filter((text) => text !== ''));
    if (told.size === 0) return null;
    // A title stands alone above the headings; a heading stands with others or below one.
    if (columns > 1 && told.size === 1 && r === top && !isGroupRow(texts, bottom > r)) return null;
    if (isLineAbove(texts, told)) return null;
    if (texts.some((text) => text.length > maxHeadingLength)) return null;
    block.push(texts);
  }
  for (const { s, e } of merges) {
    if (e.r < top || s.r > bottom) continue;
    // A merged cell is never half a heading.
    if (s.r < top || e.r > bottom) return null;
    const text = block[s.r - top]![s.c] ?? '';
    for (let r = s.r; r <= e.r; r++)
      for (let c = s.c; c <= Math.min(e.c, columns - 1); c++) block[r - top]![c] = text;
  }
  return Array.from({ length: columns }, (_, c) => block.map((row) => row[c]!));
}

/** One group over a few columns may stand alone in the upper row of headings; not at the left edge, where titles are. */
function isGroupRow(texts: readonly string[], hasRowBelow: boolean): boolean {
  return hasRowBelow && texts[0] === '' && texts.findIndex((text) => text !== '') > 1;
}

const lineAbove = /(?:单位|日期|时间|部门|编号|电话|制表|填表|填报|年度)\s*[:：]/;

function isLineAbove(texts: readonly string[], told: ReadonlySet<string>): boolean {
  return told.size * 2 <= texts.length + 1 && [...told].some((text) => lineAbove.test(text));
}

/** How well rows top … bottom do as headings; `null`: not at all. */
function scoreOf(
  rows: readonly (readonly CellValue[])[],
  top: number,
  bottom: number,
  paths: readonly (readonly string[])[],
  columns: number,
): number | null {
  const names = nameColumns(paths);
  const named = names.filter((name) => name !== null);
  if (named.length < Math.min(2, columns)) return null;
  const lasts = paths.map((path) => path.filter((part) => part !== '').at(-1));
  const distinct = new Set(lasts.filter((part) => part !== undefined)).size;
  const hits = new Set(named.filter(isKnownHeading)).size;
  let values = 0;
  for (let r = top; r <= bottom; r++)
    for (const value of rows[r]!) if (value !== null && isTyped(value)) values++;
  const below = rows.slice(bottom + 1, bottom + 1 + comparedRows);
  let typed = 0;
  let unnamed = 0;
  for (let c = 0; c < columns; c++) {
    if (names[c] === null) {
      if (below.some((row) => (row[c] ?? null) !== null)) unnamed++;
    } else if (below.some((row) => (row[c] ?? null) !== null && isTyped(row[c]!))) typed++;
  }
  return (
    hits * 3 +
    named.length +
    distinct +
    typed -
    values * 4 -
    unnamed * 2 -
    (bottom - top) * 0.5 -
    bottom * 0.05 -
    (isUnitRow(rows[bottom + 1]) ? 3 : 0) -
    (below.length === 0 ? 2 : 0)
  );
}

/** A row of nothing but units belongs to the headings above it. */
function isUnitRow(row: readonly CellValue[] | undefined): boolean {
  const filled = row?.filter((value) => value !== null) ?? [];
  return filled.length > 0 && filled.every((value) => isUnitText(tidyHeading(value)));
}

const typedText = /^[+-]?[\d,]*\d(?:\.\d+)?%?$|^\d{4}[-/.年]\d{1,2}/;

/** Whether a cell holds what headings do not: a number, a date, yes or no. */
function isTyped(value: CellValue): boolean {
  if (typeof value === 'string') return typedText.test(value);
  return value !== null;
}

function confidenceOf(
  rows: readonly (readonly CellValue[])[],
  bottom: number,
  names: readonly (string | null)[],
): number {
  const named = names.filter((name) => name !== null);
  const hits = named.filter(isKnownHeading).length;
  const hasData = rows.slice(bottom + 1).some((row) => !isEmpty(row));
  const known = named.length === 0 ? 0 : Math.min(1, (hits / named.length) * 1.5);
  const enough = Math.min(1, hits / 3);
  return Math.round(((hasData ? 0.3 : 0) + 0.4 * known + 0.3 * enough) * 100) / 100;
}
