import Papa from 'papaparse';

/** What a cell may hold: a number stays a number, `null` is unknown and leaves the cell empty. */
export type CsvValue = string | number | null;

/** Excel reads UTF-8 only behind this mark. */
export const byteOrderMark = '\uFEFF';

/**
 * Texts that a spreadsheet would run as a formula: they get an apostrophe in front (OWASP, CSV
 * injection). The full-width signs are run as well where the keyboard is Chinese or Japanese.
 */
const formulaStart = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled) or, with a tab, as the text that spreadsheets paste;
 * each row ends in a line break. Safe to open: no text is a formula, and a number is never quoted.
 */
export function printCsv(
  rows: readonly (readonly CsvValue[])[],
  delimiter: ',' | '\t' = ',',
): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(rows as CsvValue[][], {
    delimiter,
    newline: '\r\n',
    escapeFormulae: formulaStart,
  });
  return `${text}\r\n`;
}
