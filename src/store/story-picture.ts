import type { Bounds } from '../domain/polygons';
import type { StepPicture } from '../domain/presenter';
import { shownSteps } from '../domain/story';
import type { SessionClient } from '../worker/client';
import type { Store } from './actions';
import { storyOfShow } from './story-show';
import { parkOfView } from './story-view';
import { parseUrlState, type UrlState } from './url-state';

/** The screen for which the picture of a camera is drawn, px: what others show more or less of. */
const usualScreen = { width: 1600, height: 900 };
/** Tiles are of this size at zoom 0, px. */
const worldPixels = 512;
/** Around a plot so many times its own size is seen. */
const aroundPlot = 5;
const mostShapes = 1500;

/**
 * A sketch of what a step of the tour shows: the plots in view, those of the step set off. Categories are told where the
 * step shows them as they are now; `null` for the others. `null`: there is no such step, or too much land for a sketch.
 */
export async function pictureOfStop(
  client: SessionClient,
  state: Store,
  index: number,
): Promise<StepPicture | null> {
  const { snapshot, reading, asOf, today } = state;
  if (!snapshot || !reading) return null;
  const story = storyOfShow(state);
  const step = story && shownSteps(story)[index];
  if (story && !step) return null;
  const url: UrlState = step ? parseUrlState(step.view) : {};
  const chosen = url.plots ? await client.plotsWithIds(url.plots) : [];
  const park = story ? parkOfView(state, url, chosen) : index;
  const bounds =
    boundsOfCamera(url.camera) ??
    widened(chosen.length > 0 ? await client.plotBounds(chosen) : null) ??
    (park === null ? snapshot.bounds : snapshot.parks[park]?.bounds);
  if (!bounds) return null;
  const plots: number[] = [];
  for (let plot = 0; plot < snapshot.plotCount; plot++)
    if (park === null || snapshot.plotPark[plot] === park) plots.push(plot);
  if (plots.length > mostShapes) return null;
  const shapes = await client.shapes(plots);
  const isAsNow =
    (url.date ?? today) === asOf &&
    !url.filter &&
    !url.hidden &&
    (url.colours ?? 'category') === 'category';
  const set = new Set(chosen);
  return {
    bounds,
    shapes: plots.map((plot, k) => ({
      multiPolygon: shapes[k] ?? [],
      category: isAsNow ? reading.categories[plot]! : null,
      isChosen: set.has(plot),
    })),
  };
}

function boundsOfCamera(camera: UrlState['camera']): Bounds | null {
  if (!camera) return null;
  const { lon, lat, zoom } = camera;
  const degrees = 360 / (worldPixels * 2 ** zoom);
  const east = (degrees * usualScreen.width) / 2;
  const north = ((degrees * usualScreen.height) / 2) * Math.cos((lat * Math.PI) / 180);
  return [lon - east, lat - north, lon + east, lat + north];
}

function widened(bounds: Bounds | null): Bounds | null {
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [x, y] = [((east - west) * (aroundPlot - 1)) / 2, ((north - south) * (aroundPlot - 1)) / 2];
  return [west - x, south - y, east + x, north + y];
}
