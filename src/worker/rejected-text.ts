import type { Checkpoint } from '../decode/format';
import type { RejectedRow } from '../decode/gate/rejected-rows';
import { cellKinds, cellText, type RawColumn, type RawLayer } from '../decode/raw-layer';
import { byteOrderMark, type CsvValue, printCsv } from '../export/csv';
import type { RejectedWords } from '../export/rejected-csv';

const rowsAtOnce = 500;

/**
 * The rows of a layer that were not accepted as CSV for Excel: number of the row, why, and every column as it
 * stands in the file. No text is run as a formula.
 */
export async function printRejected(
  layer: RawLayer,
  rejected: readonly RejectedRow[],
  words: RejectedWords,
  checkpoint: Checkpoint,
): Promise<Blob> {
  const columns = layer.ids ? [layer.ids, ...layer.columns] : layer.columns;
  const headings = [
    words.row,
    words.reason,
    ...(layer.ids ? [words.id] : []),
    ...layer.columns.map(({ name }) => name),
  ];
  const pieces: BlobPart[] = [byteOrderMark, printCsv([headings])];
  for (let from = 0; from < rejected.length; from += rowsAtOnce) {
    const rows = rejected.slice(from, from + rowsAtOnce).map(({ row, issues }) => {
      const reasons = issues.map((index) => words.issues[index] ?? '').filter(Boolean);
      const reason = reasons.length > 0 ? reasons.join(words.separator) : words.unlisted;
      return [row + 1, reason, ...columns.map((column) => valueAt(column, row))];
    });
    pieces.push(printCsv(rows));
    await checkpoint(Math.min(from + rowsAtOnce, rejected.length), rejected.length);
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

function valueAt(column: RawColumn, row: number): CsvValue {
  return column.kinds[row] === cellKinds.number ? column.numbers[row]! : cellText(column, row);
}
