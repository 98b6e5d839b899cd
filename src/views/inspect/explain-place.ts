import type { PopoverProps } from 'react-aria-components';

type Placement = NonNullable<PopoverProps['placement']>;

/** Narrower pages have no room beside a panel, px. */
const sideRoom = 900;

/** Beside the panel that holds the figure; where there is no room beside it, below the figure; over the table. */
export function placementAt(trigger: HTMLElement | null): Placement {
  if (window.innerWidth < sideRoom) return 'bottom';
  if (trigger?.closest('.table-drawer')) return 'top';
  return trigger?.closest('.left-panel') ? 'right top' : 'left top';
}

/** Far enough from the figure to stand beside the panel, not over it. */
export function offsetToPanel(trigger: HTMLElement | null): number {
  const panel = trigger?.closest('.right-panel');
  if (!trigger || !panel || window.innerWidth < sideRoom) return 12;
  return trigger.getBoundingClientRect().left - panel.getBoundingClientRect().left + 12;
}
