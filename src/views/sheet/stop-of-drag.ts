import { type SheetStop, sheetStopAfter, sheetStops } from '../../store/sheet';

/** From this speed on a drag is a flick, px per ms. */
const flick = 0.5;

/** Heights of the sheet at its stops in a screen of some height, px (look.md §2); `phone.css` says the same. */
export function stopHeights(screen: number): Record<SheetStop, number> {
  return { peek: 96, half: Math.round(screen * 0.56), full: Math.round(screen * 0.92) };
}

/**
 * Where a sheet comes to rest that was let go at a height: the nearest stop; after a flick (speed in
 * px per ms, upwards positive) the next stop in its direction.
 */
export function stopOfDrag(height: number, speed: number, screen: number): SheetStop {
  const heights = stopHeights(screen);
  if (speed >= flick) return sheetStops.find((stop) => heights[stop] > height) ?? 'full';
  if (speed <= -flick) return sheetStops.findLast((stop) => heights[stop] < height) ?? 'peek';
  const distance = (stop: SheetStop) => Math.abs(heights[stop] - height);
  return sheetStops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

/** The stop that a press on the handle goes to: up, and from the top back to the middle. */
export function stopOfPress(stop: SheetStop): SheetStop {
  return stop === 'full' ? 'half' : sheetStopAfter(stop, 1);
}
