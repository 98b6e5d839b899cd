import { UNKNOWN_DAY } from '../../domain/day';
import { parseDay, parseNumber } from '../gate/parse-cell';

/** The heading is looked for in this many rows that are not blank. */
export const headingRows = 10;

/** True when no cell of a row holds anything. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function saysWords(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && Number.isNaN(parseNumber(text)) && parseDay(text).day === UNKNOWN_DAY;
}

/**
 * Index of the heading among the first rows (blank ones taken out): the first row with the most words in it, not counting
 * titles above the table; a later row must have twice the words. -1 when every row is rather numbers than words.
 */
export function findHeading(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let best = -1;
  let bestWords = 0;
  for (const [i, row] of rows.slice(0, headingRows).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const words = row.filter(saysWords).length;
    if (filled === 0 || words * 2 < filled) continue;
    const isTitle = width > 1 && filled === 1 && saysWords(row[0] ?? '');
    if (isTitle && i + 1 < rows.length) continue;
    if (best >= 0 && words < 2 * bestWords) continue;
    best = i;
    bestWords = words;
  }
  return best;
}

/** Headings that differ from each other: an empty one becomes `列 3`, a repeated one gets a number. `made` counts them. */
export function uniqueHeadings(cells: readonly string[], width: number) {
  const taken = new Set<string>();
  const headings: string[] = [];
  let made = 0;
  for (let i = 0; i < width; i++) {
    const text = (cells[i] ?? '').replace(/\s+/g, ' ').trim();
    const base = text || `列 ${i + 1}`;
    let heading = base;
    for (let k = 2; taken.has(heading); k++) heading = `${base} (${k})`;
    if (heading !== text) made++;
    taken.add(heading);
    headings.push(heading);
  }
  return { headings, made };
}
