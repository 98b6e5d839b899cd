import type { LandColumn, LandRows } from './land-rows';

/** Serial number that Excel gives 1970-01-01 (1900 system). */
const serialOfDayZero = 25_569;
/** Serials before March 1900 count a day that never was. */
const firstSafeSerial = 61;
const dayFormat = 'yyyy-mm-dd';
const mostColumnWidth = 40;
/** Characters that a cell of Excel holds. */
const mostText = 32_767;

/** A cell of the library: number, text or boolean with the format that it is shown in. */
interface SheetCell {
  t: 'n' | 's';
  v: number | string;
  z?: string;
}

/**
 * Rows without their shapes as an Excel workbook: headings in the first row, numbers as numbers, days as
 * days, flags as 是 and 否, unknown cells empty. Every text is a cell of text, so that none of them is
 * run as a formula, whatever it begins with.
 */
export async function writeXlsx(
  { columns, rows }: LandRows,
  sheetName: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { utils, write } = await import('@e965/xlsx');
  const data: (SheetCell | undefined)[][] = [columns.map(({ heading }) => textCell(heading))];
  for (let i = 0; i < rows.length; i++)
    data.push(columns.map((column) => cellOf(column, rows[i]!)));
  const sheet: Record<string, unknown> = {
    '!data': data,
    '!ref': utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: data.length - 1, c: Math.max(0, columns.length - 1) },
    }),
    '!cols': columns.map(({ heading }) => ({
      wch: Math.min(mostColumnWidth, 2 * heading.length + 2),
    })),
  };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, sheetNameOf(sheetName));
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}

function cellOf({ kind, valueAt }: LandColumn, row: number): SheetCell | undefined {
  const value = valueAt(row);
  if (value === null) return undefined;
  if (typeof value === 'boolean') return textCell(value ? '是' : '否');
  if (typeof value === 'string') return textCell(value.slice(0, mostText));
  if (kind !== 'day') return { t: 'n', v: value };
  return { t: 'n', v: Math.max(firstSafeSerial, value + serialOfDayZero), z: dayFormat };
}

function textCell(text: string): SheetCell {
  return { t: 's', v: text, z: '@' };
}

/** A name that Excel takes: at most 31 signs, none of its own. */
function sheetNameOf(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet1'
  );
}
