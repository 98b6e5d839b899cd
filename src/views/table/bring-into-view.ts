/** What covers the edges of the scrolled box: heads, totals, pinned columns, px. */
export interface Covered {
  top: number;
  bottom: number;
  left: number;
}

/**
 * Scrolls a cell out from under what covers the edges, as little as need be. The browser's own way
 * (`scroll-padding`) would also scroll for what stands at the edges itself, and never arrive.
 */
export function bringIntoView(cell: HTMLElement, box: HTMLElement, covered: Covered): void {
  const inner = box.getBoundingClientRect();
  const outer = cell.getBoundingClientRect();
  const isRow = cell.closest('.table-space') !== null;
  const isPinned = getComputedStyle(cell).position === 'sticky';
  if (isRow) {
    const above = outer.top - (inner.top + covered.top);
    const below = outer.bottom - (inner.top + box.clientHeight - covered.bottom);
    if (above < 0) box.scrollTop += above;
    else if (below > 0) box.scrollTop += below;
  }
  if (isPinned) return;
  const before = outer.left - (inner.left + covered.left);
  const after = outer.right - (inner.left + box.clientWidth);
  if (before < 0) box.scrollLeft += before;
  else if (after > 0) box.scrollLeft += Math.min(after, before);
}
