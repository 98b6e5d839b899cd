import type { Merge } from './sheet-workbook';

/** Rows first … last (0-based rows of the sheet) of one column that are one cell. */
export interface RowSpan {
  first: number;
  last: number;
}

/**
 * The merged cells that reach downward within one column and begin at `firstRow` or below, by column and in
 * the order of rows. Of cells that overlap (no program writes such) the first counts.
 */
export function downwardMerges(merges: readonly Merge[], firstRow: number): Map<number, RowSpan[]> {
  const byColumn = new Map<number, RowSpan[]>();
  for (const { s, e } of merges) {
    if (s.c !== e.c || !(e.r > s.r) || s.r < firstRow) continue;
    const spans = byColumn.get(s.c);
    if (spans) spans.push({ first: s.r, last: e.r });
    else byColumn.set(s.c, [{ first: s.r, last: e.r }]);
  }
  for (const [column, spans] of byColumn) {
    spans.sort((a, b) => a.first - b.first);
    let end = -1;
    const apart = spans.filter((span) => {
      if (span.first <= end) return false;
      end = span.last;
      return true;
    });
    byColumn.set(column, apart);
  }
  return byColumn;
}

/** The rows whose first cell, in whichever column, is merged over further columns. */
export function rowsMergedAcross(merges: readonly Merge[]): Set<number> {
  return new Set(merges.filter(({ s, e }) => e.c > s.c && e.r === s.r).map(({ s }) => s.r));
}
