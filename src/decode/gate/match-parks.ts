import { type TextualColumn, textAt } from '../../domain/column';
import type { ParkTable } from '../../domain/park';
import { ByteDictionary } from './byte-dictionary';

/** The form in which names of parks are compared: half-width, lower case, one space between words. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds a park by what a plot or a statistic calls it: by id, then by name, exactly, then normalised; −1: none. */
export function parkFinder(parks: ParkTable): (reference: string) => number {
  const exact = new Map<string, number>();
  const normalised = new Map<string, number>();
  for (const field of ['id', 'name'] as const) {
    const column = parks.columns[field];
    if (!column) continue;
    for (let park = 0; park < parks.count; park++) {
      const text = textAt(column, park);
      if (text === null) continue;
      if (!exact.has(text)) exact.set(text, park);
      const name = normaliseName(text);
      if (!normalised.has(name)) normalised.set(name, park);
    }
  }
  return (reference) => exact.get(reference) ?? normalised.get(normaliseName(reference)) ?? -1;
}

/** The distinct texts of a column and which row has which: code 0 is unknown. */
export function codesOf(
  column: TextualColumn | undefined,
  count: number,
): { codes: Uint16Array | Uint32Array; labels: string[] } {
  if (!column) return { codes: new Uint32Array(count), labels: [''] };
  if (column.kind === 'code') return column;
  const codes = new Uint32Array(count);
  if (column.kind === 'text') {
    const dictionary = new ByteDictionary();
    for (let i = 0; i < count; i++)
      if (column.starts[i] !== column.ends[i])
        codes[i] = dictionary.code(column.bytes, column.starts[i]!, column.ends[i]!);
    return { codes, labels: dictionary.labels() };
  }
  const byText = new Map<string, number>();
  const labels = [''];
  for (let i = 0; i < count; i++) {
    const text = column.values[i];
    if (text === null || text === undefined) continue;
    let code = byText.get(text);
    if (code === undefined) {
      code = labels.push(text) - 1;
      byText.set(text, code);
    }
    codes[i] = code;
  }
  return { codes, labels };
}
