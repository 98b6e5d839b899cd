import type { Filter } from '../domain/filter';
import type { Memory } from './keep-part';
import { mergeLists } from './merge-lists';
import { parseFilter, printFilter } from './url-state';

export interface SavedFilter {
  name: string;
  filter: Filter;
}

/** The list with a filter kept under a name, in the place of one of the same name. */
export function withSaved(
  list: readonly SavedFilter[],
  name: string,
  filter: Filter,
): SavedFilter[] {
  const at = list.findIndex((saved) => saved.name === name);
  return at < 0 ? [...list, { name, filter }] : list.with(at, { name, filter });
}

/** The list with one filter renamed; another of the new name gives way. */
export function renamed(list: readonly SavedFilter[], from: string, to: string): SavedFilter[] {
  if (from === to) return [...list];
  return list
    .filter((saved) => saved.name !== to)
    .map((saved) => (saved.name === from ? { ...saved, name: to } : saved));
}

/** The text in which a browser keeps the filters: each as an address has it. */
export function printSavedFilters(list: readonly SavedFilter[]): string {
  return JSON.stringify(
    list.map(({ name, filter }) => {
      const parameters = new URLSearchParams();
      printFilter(filter, parameters);
      return { name, filter: parameters.toString() };
    }),
  );
}

/** The filters in a text of `printSavedFilters`; what is none is left out. */
export function parseSavedFilters(text: string | null): SavedFilter[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: { name?: unknown; filter?: unknown } | null) => {
      if (typeof entry?.name !== 'string' || typeof entry.filter !== 'string') return [];
      const filter = parseFilter(new URLSearchParams(entry.filter));
      return filter ? [{ name: entry.name, filter }] : [];
    });
  } catch {
    return [];
  }
}

export const savedFilterMemory: Memory<readonly SavedFilter[]> = {
  name: 'filters',
  parse: parseSavedFilters,
  print: printSavedFilters,
  merge: (before, own, kept) => mergeLists(before, own, kept, (a, b) => a.name === b.name),
};
