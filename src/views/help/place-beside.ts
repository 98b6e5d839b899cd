export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

/** Space kept to the edges of the page, px. */
const margin = 8;

/** Where a card of this size stands beside a box: on the first side that has room, always within the page, px. */
export function placeBeside(
  box: Box,
  card: { width: number; height: number },
  page: { width: number; height: number },
  sides: readonly Side[],
  gap = 12,
): { left: number; top: number } {
  const right = box.left + box.width + gap;
  const below = box.top + box.height + gap;
  const left = box.left - gap - card.width;
  const above = box.top - gap - card.height;
  const hasRoom: Record<Side, boolean> = {
    right: right + card.width <= page.width - margin,
    left: left >= margin,
    below: below + card.height <= page.height - margin,
    above: above >= margin,
  };
  const side = sides.find((one) => hasRoom[one]) ?? sides[0] ?? 'below';
  const wanted = {
    right: { left: right, top: box.top },
    left: { left, top: box.top },
    below: { left: box.left, top: below },
    above: { left: box.left, top: above },
  }[side];
  const within = (value: number, size: number, room: number) =>
    Math.max(margin, Math.min(value, room - margin - size));
  return {
    left: within(wanted.left, card.width, page.width),
    top: within(wanted.top, card.height, page.height),
  };
}
