import { decodeText, headText, maxTextBytes } from '../decode-text';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { IssueCollector } from '../issue-collector';
import { isBlankRow } from './csv-heading';
import { type Delimiter, findDelimiter, loadParse, readRows, unifyLines } from './csv-rows';
import { openTable } from './csv-table';

/** Tables of text: CSV with commas, tabs, semicolons or bars, in any encoding, with shapes as WKT or as coordinate columns, or without. */
export const csv: Format = {
  id: 'csv',
  extensions: ['csv', 'tsv'],
  sniff: looksLikeTable,
  read,
};

/** A text with another ending than its own, whose first lines are cut into the same number of cells. */
function looksLikeTable(bytes: Uint8Array, name: string): boolean {
  if (!/\.(?:txt|dat|asc)$|^[^.]*$/i.test(name)) return false;
  const head = headText(bytes);
  if (/^\s*[<{[]/.test(head) || head.includes('\0') || head.includes('\ufffd')) return false;
  const lines = unifyLines(head).split('\n').slice(0, 12);
  if (bytes.length > head.length) lines.pop();
  const full = lines.filter((line) => line.trim() !== '');
  return ['\t', ',', ';'].some((delimiter) => {
    const counts = full.map((line) => line.split(delimiter).length);
    return full.length > 1 && counts[0]! > 1 && counts.every((count) => count === counts[0]);
  });
}

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { name, bytes } = file;
  if (bytes.length > maxTextBytes)
    return failure(name, 'text-too-large', { megabytes: maxTextBytes / 1024 / 1024 });
  const { text, encoding, isDamaged } = decodeText(bytes, options.encoding);
  const parse = await loadParse();
  const lines = unifyLines(text);
  const issues = new IssueCollector(name);
  if (isDamaged) issues.add('encoding-damaged', 'warns');
  const delimiter = delimiterOf(name, findDelimiter(lines, parse));
  let table: ReturnType<typeof openTable> | null = null;
  let blank = 0;
  let quoteFaults = 0;
  for (const piece of readRows(lines, delimiter, parse)) {
    quoteFaults += piece.quoteFaults;
    const rows = piece.rows.filter((row) => !isBlankRow(row));
    blank += piece.rows.length - rows.length;
    if (rows.length > 0) {
      if (table) table.addRows(rows);
      else table = openTable(rows, bytes.length, issues);
    }
    await checkpoint(Math.floor((piece.position / lines.length) * bytes.length), bytes.length);
  }
  if (quoteFaults > 0) issues.add('csv-quotes', 'warns', { values: { count: quoteFaults } });
  if (!table || table.rowCount() === 0) return failure(name, 'csv-no-rows');
  if (blank > 0) issues.add('csv-blank-rows', 'notes', { values: { count: blank } });
  const layer = table.finish(name, bytes.length, encoding, options.crs);
  return { layers: [layer], issues: issues.list(layer.name) };
}

function delimiterOf(name: string, found: Delimiter | null): Delimiter {
  return found ?? (/\.tsv$/i.test(name) ? '\t' : ',');
}
