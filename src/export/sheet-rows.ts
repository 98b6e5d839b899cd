import type { LandColumn, LandRows } from './land-rows';

/** A cell of a plain table: a number stays a number, `null` leaves the cell empty. */
export type SheetValue = string | number | null;

/** A plain table as the writer of workbooks takes it: a column of numbers alone is numbers, any other text. */
export function sheetRows(
  headings: readonly string[],
  cells: readonly (readonly SheetValue[])[],
): LandRows {
  const columns = headings.map((heading, at): LandColumn => {
    const isNumber = cells.every((row) => typeof row[at] !== 'string');
    return {
      heading,
      field: null,
      kind: isNumber ? 'number' : 'text',
      valueAt: (row) => cells[row]?.[at] ?? null,
    };
  });
  return { table: 'plots', columns, rows: cells.map((_, row) => row), polygons: null };
}
