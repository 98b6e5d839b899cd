import type { TableColumn } from '../../worker/table-messages';

const byKey: Record<string, number> = { id: 116 };
const byKind: Record<TableColumn['kind'], number> = {
  text: 140,
  number: 84,
  year: 72,
  day: 96,
  days: 84,
  area: 88,
  money: 96,
  flag: 72,
  status: 0,
  category: 148,
};

/** Room beside the words of a head, for the sign of its sorting and its menu, px. */
const headRoom = 42;

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e80 ? 13 : 6.7;
  return width;
}

/** Room beside the words of a cell with a swatch, px. */
const swatchRoom = 46;

/**
 * The width of a column nobody has resized, px: room for its cells and for the words of its head.
 * `usualStatus` is the longest status that is often seen.
 */
export function usualWidth({ key, kind }: TableColumn, head: string, usualStatus: string): number {
  const cells =
    kind === 'status' ? textWidth(usualStatus) + swatchRoom : (byKey[key] ?? byKind[kind]);
  return Math.round(Math.max(cells, Math.min(220, textWidth(head) + headRoom)));
}

export interface ColumnPlace {
  width: number;
  /** Whether the column takes a share of the room that is left. */
  grows: boolean;
  /** Distance from the left edge at which a pinned column stays, px; `null`: it scrolls. */
  left: number | null;
  isLastPinned: boolean;
}

/** Where each column of a row stands, in order; pinned ones are first. */
export function placeColumns(
  columns: readonly { key: string; width: number; isPinned: boolean; isResized: boolean }[],
): ColumnPlace[] {
  let left = 0;
  return columns.map(({ width, isPinned, isResized }, i) => {
    const place = {
      width,
      grows: !isPinned && !isResized,
      left: isPinned ? left : null,
      isLastPinned: isPinned && !columns[i + 1]?.isPinned,
    };
    left += width;
    return place;
  });
}

/** The tracks of a row's grid. */
export function gridTemplate(places: readonly ColumnPlace[]): string {
  return places
    .map(({ width, grows }) => (grows ? `minmax(${width}px, ${width}fr)` : `${width}px`))
    .join(' ');
}
