/** A cell of the grid: −1 is the row of heads, the number of rows the totals. */
export interface GridCell {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows that a page holds. */
  page: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The cell to which a key of movement leads (ARIA's keys of a grid), or `null` for any other key. */
export function cellAfterKey(
  { key, ctrlKey, metaKey, altKey }: Keys,
  { row, column }: GridCell,
  { rows, columns, page }: GridSize,
): GridCell | null {
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.max(-1, Math.min(rows, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return isFar ? to(0, column) : to(row - 1, column);
    case 'ArrowDown':
      return isFar ? to(rows - 1, column) : to(row + 1, column);
    case 'ArrowLeft':
      return isFar ? to(row, 0) : to(row, column - 1);
    case 'ArrowRight':
      return isFar ? to(row, columns - 1) : to(row, column + 1);
    case 'Home':
      return isFar ? to(0, 0) : to(row, 0);
    case 'End':
      return isFar ? to(rows - 1, columns - 1) : to(row, columns - 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(Math.min(rows - 1, row + page), column);
    default:
      return null;
  }
}
