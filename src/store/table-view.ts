import type { TableGrouping, TableQuery } from '../worker/table-messages';

export type TableSort = TableQuery['sorts'][number];

/** How the user has the table: which columns in which order, sorted and grouped how, how tall. */
export interface TableView {
  /** Keys of the visible columns, in order; keys that the data do not have stay for data that do. */
  columns: string[];
  /** Keys of columns that stay at the left edge, before all others. */
  pinned: string[];
  /** Widths that the user gave, px at the standard text size. */
  widths: Record<string, number>;
  /** The first counts most; none is the order of the files. */
  sorts: TableSort[];
  group: TableGrouping | null;
  /** Groups that are folded, by their number in the order. */
  folded: number[];
  selectedOnly: boolean;
  /** Height of the open drawer, px; `null` until the user drags it. */
  height: number | null;
  /** Whether an export begins with lines that tell date, basis, filter and source. */
  hasStatement: boolean;
}

/** The table as it is before anybody changed it. */
export const defaultTableView: TableView = {
  columns: [
    'id',
    'status',
    'area',
    'supplyDate',
    'startDue',
    'idleDays',
    'nextDate',
    'park',
    'holder',
    'industry',
    'output',
  ],
  pinned: ['id'],
  widths: {},
  sorts: [],
  group: null,
  folded: [],
  selectedOnly: false,
  height: null,
  hasStatement: true,
};

export const leastColumnWidth = 56;
const mostColumnWidth = 640;

/** The columns to show, pinned ones first, of those that the data have. */
export function shownColumns(view: TableView, isThere: (key: string) => boolean): string[] {
  const there = view.columns.filter(isThere);
  const isPinned = (key: string) => view.pinned.includes(key);
  return [...there.filter(isPinned), ...there.filter((key) => !isPinned(key))];
}

/**
 * The sorting after a press on a heading: up, then down, then not at all. Without `adds` the column
 * becomes the only key; with it the other keys stay, and a new one counts least.
 */
export function sortedBy(sorts: readonly TableSort[], key: string, adds: boolean): TableSort[] {
  const now = sorts.find((sort) => sort.key === key);
  const next = now
    ? now.descending
      ? []
      : [{ key, descending: true }]
    : [{ key, descending: false }];
  if (!adds) return sorts.length > 1 || !now ? [next[0] ?? { key, descending: false }] : next;
  if (!now) return [...sorts, ...next];
  return sorts.flatMap((sort) => (sort.key === key ? next : [sort]));
}

/** The columns with one at the place of another, the others moved along. */
export function movedTo(columns: readonly string[], key: string, at: string): string[] {
  const from = columns.indexOf(key);
  const to = columns.indexOf(at);
  if (from < 0 || to < 0 || from === to) return [...columns];
  const rest = columns.filter((other) => other !== key);
  return rest.toSpliced(to, 0, key);
}

/** The columns with one shown (last, where it was not there) or hidden; the last one stays. */
export function toggledColumn(columns: readonly string[], key: string): string[] {
  if (!columns.includes(key)) return [...columns, key];
  return columns.length > 1 ? columns.filter((other) => other !== key) : [...columns];
}

/** A width that a column may have, px. */
export function allowedWidth(width: number): number {
  return Math.round(Math.min(mostColumnWidth, Math.max(leastColumnWidth, width)));
}

/** What of the view is kept for the next visit, as text. */
export function printTableView({
  columns,
  pinned,
  widths,
  height,
  hasStatement,
}: TableView): string {
  return JSON.stringify({ columns, pinned, widths, height, hasStatement });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const texts = value.filter((item): item is string => typeof item === 'string');
  return [...new Set(texts)];
}

/** The view that such a text keeps; what is missing or malformed is as by default. */
export function parseTableView(text: string | null): TableView {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    // Somebody else's text.
  }
  if (!isRecord(kept)) return defaultTableView;
  const columns = textsOf(kept.columns);
  const widths = isRecord(kept.widths) ? Object.entries(kept.widths) : [];
  return {
    ...defaultTableView,
    columns: columns && columns.length > 0 ? columns : defaultTableView.columns,
    pinned: textsOf(kept.pinned) ?? defaultTableView.pinned,
    widths: Object.fromEntries(
      widths.flatMap(([key, width]) =>
        typeof width === 'number' && Number.isFinite(width) ? [[key, allowedWidth(width)]] : [],
      ),
    ),
    height:
      typeof kept.height === 'number' && Number.isFinite(kept.height) && kept.height > 0
        ? kept.height
        : null,
    hasStatement: kept.hasStatement !== false,
  };
}
