import type { ColumnPlace } from './column-widths';

/** Class and place of a cell whose column stays at the left edge; nothing for one that scrolls. */
export function pinStyle({ left, isLastPinned }: ColumnPlace): {
  className: string;
  style: { left: string } | undefined;
} {
  if (left === null) return { className: '', style: undefined };
  return {
    className: `is-pinned ${isLastPinned ? 'is-last-pinned' : ''}`,
    style: { left: `${left}px` },
  };
}
