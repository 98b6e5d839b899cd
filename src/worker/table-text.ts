import type { Checkpoint } from '../decode/format';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import { byteOrderMark, type CsvValue, printCsv } from '../export/csv';
import type { TableFile } from '../export/shape-columns';
import { mostCellText, type SheetCell, writeSheet } from '../export/xlsx-sheet';
import type { Context } from '../indicators/indicator';
import { tableColumns } from './table-columns';
import type { Cell, CellKind, TableTextRequest, TextColumnRequest } from './table-messages';
import { shapeCell } from './table-shapes';

const rowsAtOnce = 500;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function rounded(value: number, { scale, decimals }: TextColumnRequest): number {
  const power = 10 ** decimals;
  return Math.round(value * scale * power) / power;
}

/** A cell as a spreadsheet takes it: numbers plain in the unit of the heading, days, words for codes. */
function sheetValue(
  cell: Cell,
  kind: CellKind,
  column: TextColumnRequest,
  words: TableTextRequest['words'],
): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string')
    return words.ledger?.[`${column.key.replace('ledger.', '')}.${cell}`] ?? cell;
  switch (kind) {
    case 'day':
      return { day: cell };
    case 'status':
      return words.statuses[cell] ?? null;
    case 'category':
      return words.categories[cell] ?? null;
    default:
      return rounded(cell, column);
  }
}

function textValue(cell: SheetCell): CsvValue {
  return cell !== null && typeof cell === 'object' ? formatDay(cell.day) : cell;
}

/** The rows of the table as text or workbook, in the order given; long tables let other questions in between. */
export async function printTable(
  dataset: Dataset,
  context: Context,
  request: TableTextRequest,
  checkpoint: Checkpoint,
): Promise<TableFile> {
  const { plots, columns, shapes, statement, words, form } = request;
  const known = tableColumns(dataset, context);
  const chosen = columns.flatMap((one) => {
    const column = known.get(one.key);
    return column ? [{ request: one, column }] : [];
  });
  const headings = [...chosen, ...shapes.map((one) => ({ request: one }))].map(
    (one) => one.request.heading,
  );
  const rowAt = (row: number): SheetCell[] => {
    const plot = plots[row]!;
    return [
      ...chosen.map(({ request: one, column }) =>
        sheetValue(column.cell(plot), column.kind, one, words),
      ),
      ...shapes.map((one) => shapeCell(dataset, plot, one)),
    ];
  };
  if (form === 'xlsx') {
    let tooLong = 0;
    // Half a shape would be none: the cell stays empty, and is counted.
    const fitting = (cell: SheetCell) => {
      if (typeof cell !== 'string' || cell.length <= mostCellText) return cell;
      tooLong++;
      return null;
    };
    const sheet = {
      name: request.name,
      preamble: statement,
      headings,
      count: plots.length,
      rowAt: (row: number) => rowAt(row).map(fitting),
    };
    const pieces = await writeSheet(sheet, checkpoint);
    return { file: new Blob(pieces, { type: workbookType }), tooLong };
  }
  const delimiter = form === 'tsv' ? '\t' : ',';
  const pieces = [
    form === 'csv-file' ? byteOrderMark : '',
    printCsv(statement, delimiter),
    printCsv([headings], delimiter),
  ];
  for (let from = 0; from < plots.length; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, plots.length);
    const rows: CsvValue[][] = [];
    for (let row = from; row < to; row++) rows.push(rowAt(row).map(textValue));
    pieces.push(printCsv(rows, delimiter));
    await checkpoint(to, plots.length);
  }
  return { file: new Blob(pieces, { type: 'text/csv;charset=utf-8' }), tooLong: 0 };
}
