import type { StagePlace } from './story-show';
import { parseUrlState, printUrlState, type UrlState } from './url-state';

/** What of a view belongs to the screen at hand, and not to what is shown on it. */
const ofScreen = [
  'show',
  'story',
  'camera',
  'theme',
  'table',
  'left',
  'tab',
  'drawings',
  'check',
] as const satisfies readonly (keyof UrlState)[];

/** Width of a phone's map, px. */
const phoneWidth = 390;

interface PhoneTarget {
  park: string | null;
  /** A plot that was just chosen: the address learns of it a moment later. */
  plot: string | null;
  place: StagePlace | null;
  /** Of the land on the stage, px. */
  width: number;
}

/**
 * The `#…` by which a phone shows what the stage shows: the same land, plots, date, colours and filter, with the figures
 * open; `hash` is the stage's own. Where the stage looks as its presenter did (`place` is a camera), so does the phone, as
 * much farther as it is narrower than the land on the stage (`width`, px); else land is fitted to the phone.
 */
export function phoneView(hash: string, { park, plot, place, width }: PhoneTarget): string {
  const url = parseUrlState(hash);
  for (const key of ofScreen) delete url[key];
  if (plot !== null) url.plots = [plot];
  if (park !== null) url.park = park;
  if (!url.plots && park !== null) url.open = 'park';
  if (place && 'camera' in place) {
    const farther = Math.max(0, Math.log2(width / phoneWidth));
    url.camera = { ...place.camera, zoom: Math.max(3, place.camera.zoom - farther) };
  }
  return printUrlState(url);
}
