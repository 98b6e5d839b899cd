import { byteOrderMark, type CsvValue, printCsv } from '../../export/csv';
import { saveFile } from '../../ui/save-file';

/** Saves rows as CSV or as a workbook; texts and numbers only, unknown cells stay empty. */
export async function saveStock(
  form: 'csv' | 'xlsx',
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): Promise<void> {
  if (form === 'csv') {
    const text = byteOrderMark + printCsv([headings, ...rows]);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
    return;
  }
  const { writeSheet } = await import('../../export/xlsx-sheet');
  const sheet = { name, headings, count: rows.length, rowAt: (row: number) => [...rows[row]!] };
  const pieces = await writeSheet(sheet, async () => undefined);
  saveFile(new Blob(pieces), `${name}.xlsx`);
}
