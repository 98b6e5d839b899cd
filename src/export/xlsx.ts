import type { ExportCheckpoint } from './export-request';
import type { LandColumn, LandRows } from './land-rows';
import { mostCellText, type SheetCell, writeSheet } from './xlsx-sheet';

/**
 * Rows without their shapes as an Excel workbook: headings in the first row, numbers as numbers, days as
 * days, flags as 是 and 否, unknown cells empty. Every text is a cell of text, so that none of them is
 * run as a formula, whatever it begins with; `cut` counts those that are longer than a cell holds.
 */
export async function writeXlsx(
  { columns, rows }: LandRows,
  name: string,
  checkpoint: ExportCheckpoint,
): Promise<{ pieces: Blob[]; cut: number }> {
  let cut = 0;
  const counted = (cell: SheetCell) => {
    if (typeof cell === 'string' && cell.length > mostCellText) cut++;
    return cell;
  };
  const pieces = await writeSheet(
    {
      name,
      headings: columns.map(({ heading }) => heading),
      count: rows.length,
      rowAt: (i) => columns.map((column) => counted(cellOf(column, rows[i]!))),
    },
    checkpoint,
  );
  return { pieces, cut };
}

function cellOf({ kind, valueAt }: LandColumn, row: number): SheetCell {
  const value = valueAt(row);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return kind === 'day' && typeof value === 'number' ? { day: value } : value;
}
