import Papa from 'papaparse';

/** The rows of a CSV text, without the mark of its encoding. */
export function parseCsv(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' }).data;
}
