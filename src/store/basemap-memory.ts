import * as v from 'valibot';
import { type Basemap, isKnownBasemap, tileDatums, tileGrids } from './basemap';
import { keepText, recallText } from './browser-memory';

const place = 'basemaps';

/** What this browser remembers of basemaps. It goes into no link and no file. */
export interface BasemapMemory {
  ownBasemaps: Basemap[];
  tiandituKey: string;
  basemap: string | null;
}

/** What was remembered; what is damaged is left out. */
export function parseBasemapMemory(text: string | null): BasemapMemory {
  let found: Partial<Record<keyof BasemapMemory, unknown>> = {};
  try {
    found = JSON.parse(text ?? '{}') ?? {};
  } catch {
    // A text that is no JSON holds nothing to remember.
  }
  const list = Array.isArray(found.ownBasemaps) ? found.ownBasemaps : [];
  const ownBasemaps = list.filter(isBasemap);
  const { basemap, tiandituKey } = found;
  const isThere =
    typeof basemap === 'string' &&
    (isKnownBasemap(basemap) || ownBasemaps.some(({ id }) => id === basemap));
  return {
    ownBasemaps,
    tiandituKey: typeof tiandituKey === 'string' ? tiandituKey : '',
    basemap: isThere ? basemap : null,
  };
}

const basemapSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['tiles', 'style']),
  url: v.string(),
  labelUrl: v.string(),
  attribution: v.string(),
  datum: v.picklist(tileDatums),
  grid: v.picklist(tileGrids),
  maxZoom: v.number(),
  isImagery: v.boolean(),
});
const isBasemap = (value: unknown): value is Basemap => v.is(basemapSchema, value);

/** What this browser remembers; nothing where it keeps nothing. */
export function recallBasemaps(): BasemapMemory {
  return parseBasemapMemory(recallText(place));
}

/** Keeps it for the next time, where the browser lets us. */
export function rememberBasemaps({ ownBasemaps, tiandituKey, basemap }: BasemapMemory): void {
  const isBare = ownBasemaps.length === 0 && !tiandituKey && basemap === null;
  keepText(place, isBare ? null : JSON.stringify({ ownBasemaps, tiandituKey, basemap }));
}
