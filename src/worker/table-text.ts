import type { Checkpoint } from '../decode/format';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import { byteOrderMark, type CsvValue, printCsv } from '../export/csv';
import type { Context } from '../indicators/indicator';
import type { Cell, CellKind, TableTextRequest, TextColumnRequest } from './messages';
import { tableColumns } from './table-columns';

const rowsAtOnce = 2000;

function rounded(value: number, { scale, decimals }: TextColumnRequest): number {
  const power = 10 ** decimals;
  return Math.round(value * scale * power) / power;
}

/** A cell as a spreadsheet takes it: numbers plain in the unit of the heading, days ISO, words for codes. */
export function textValue(
  cell: Cell,
  kind: CellKind,
  column: TextColumnRequest,
  words: TableTextRequest['words'],
): CsvValue {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'day':
      return formatDay(cell);
    case 'status':
      return words.statuses[cell] ?? null;
    case 'category':
      return words.categories[cell] ?? null;
    default:
      return rounded(cell, column);
  }
}

/** The rows of the table as text, in the order given; long tables let other questions in between. */
export async function printTable(
  dataset: Dataset,
  context: Context,
  { plots, columns, statement, delimiter, isFile, words }: TableTextRequest,
  checkpoint: Checkpoint,
): Promise<Blob> {
  const known = tableColumns(dataset, context);
  const chosen = columns.flatMap((request) => {
    const column = known.get(request.key);
    return column ? [{ request, column }] : [];
  });
  const pieces = [
    isFile ? byteOrderMark : '',
    printCsv(statement, delimiter),
    printCsv([chosen.map(({ request }) => request.heading)], delimiter),
  ];
  for (let from = 0; from < plots.length; from += rowsAtOnce) {
    const rows = Array.from(plots.subarray(from, from + rowsAtOnce), (plot) =>
      chosen.map(({ request, column }) =>
        textValue(column.cell(plot), column.kind, request, words),
      ),
    );
    pieces.push(printCsv(rows, delimiter));
    await checkpoint(Math.min(from + rowsAtOnce, plots.length), plots.length);
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}
