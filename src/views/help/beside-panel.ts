import type { Box } from './place-beside';

/** The box of an element, as wide as the side panel that holds it: what stands beside it covers none of the panel. */
export function besidePanel(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const panel = element.closest('.left-panel, .right-panel')?.getBoundingClientRect();
  return panel
    ? { left: panel.left, top, width: panel.width, height }
    : { left, top, width, height };
}
