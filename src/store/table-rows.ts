import type { TableOrder } from '../worker/table-messages';

/** The rows of the table from top to bottom. */
export interface TableRows {
  /** A plot (≥ 0), or the heading of a group: −1 − its number in the order. */
  rows: Int32Array;
  /** The plots shown, folded away or not, in their order. */
  plots: Uint32Array;
}

/** The number of the group whose heading a row is, or `null` for the row of a plot. */
export function groupOfRow(row: number): number | null {
  return row < 0 ? -1 - row : null;
}

/** The rows of some plots in the order of the table: under a heading for each group that has any, but for those folded. */
export function tableRows(
  { groupOf }: Pick<TableOrder, 'groupOf'>,
  plots: Uint32Array,
  folded: readonly number[],
): TableRows {
  if (!groupOf) return { rows: Int32Array.from(plots), plots };
  const isFolded = new Set(folded);
  const rows: number[] = [];
  let last = -1;
  for (const plot of plots) {
    const group = groupOf[plot]!;
    if (group !== last) rows.push(-1 - group);
    last = group;
    if (!isFolded.has(group)) rows.push(plot);
  }
  return { rows: Int32Array.from(rows), plots };
}
