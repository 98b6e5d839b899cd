import { latFromMercatorY, lonFromMercatorX, mercatorX, mercatorY } from './mercator';

/** Where a tilted map looks from, as MapLibre has it: degrees, bearing clockwise from north. */
export interface TiltedView {
  lon: number;
  lat: number;
  zoom: number;
  bearing: number;
  pitch: number;
}

/** A part of the screen, px from its top left corner. */
export interface ScreenBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ScreenSize {
  width: number;
  height: number;
}

type LonLat = readonly [lon: number, lat: number];

type BoundsDegrees = readonly [west: number, south: number, east: number, north: number];

/** By so many places an outline is told. */
const outlinePlaces = 32;
const tileSize = 512;
/** Vertical field of view of MapLibre's camera, radians. */
const fieldOfView = 0.6435011087932844;
const radians = Math.PI / 180;
/** Each round brings the error down by more than half. */
const rounds = 24;

/** Where a place on flat ground stands on a screen, px from its top left corner; infinite or mirrored where it lies behind the camera. */
export function placeOnScreen(
  [lon, lat]: LonLat,
  view: TiltedView,
  { width, height }: ScreenSize,
): { x: number; y: number } {
  const world = tileSize * 2 ** view.zoom;
  const east = world * (mercatorX(lon) - mercatorX(view.lon));
  const south = world * (mercatorY(lat) - mercatorY(view.lat));
  const turn = view.bearing * radians;
  const tilt = view.pitch * radians;
  const across = east * Math.cos(turn) + south * Math.sin(turn);
  const towards = south * Math.cos(turn) - east * Math.sin(turn);
  const distance = height / 2 / Math.tan(fieldOfView / 2);
  const depth = distance - towards * Math.sin(tilt);
  return {
    x: width / 2 + (across * distance) / depth,
    y: height / 2 + (towards * Math.cos(tilt) * distance) / depth,
  };
}

/** The view moved over the ground so that what stands in the middle of the screen moves by about so many px right and down. */
function moved(view: TiltedView, right: number, down: number): TiltedView {
  const world = tileSize * 2 ** view.zoom;
  const turn = view.bearing * radians;
  const across = -right / world;
  const towards = -down / Math.cos(view.pitch * radians) / world;
  return {
    ...view,
    lon: lonFromMercatorX(mercatorX(view.lon) + across * Math.cos(turn) - towards * Math.sin(turn)),
    lat: latFromMercatorY(mercatorY(view.lat) + across * Math.sin(turn) + towards * Math.cos(turn)),
  };
}

/** The view from which a place stands in the middle of a part of the screen, as near and as tilted as before. */
export function viewWithPlaceIn(
  place: LonLat,
  view: TiltedView,
  box: ScreenBox,
  size: ScreenSize,
): TiltedView {
  let found = { ...view, lon: place[0], lat: place[1] };
  for (let round = 0; round < rounds; round++) {
    const { x, y } = placeOnScreen(place, found, size);
    found = moved(found, box.left + box.width / 2 - x, box.top + box.height / 2 - y);
  }
  return found;
}

/** Corners of bounds are seldom land: places on an outline that cuts them off (a superellipse of the fourth degree). */
function outlineOf([west, south, east, north]: BoundsDegrees): LonLat[] {
  return Array.from({ length: outlinePlaces }, (_, k) => {
    const angle = (2 * Math.PI * k) / outlinePlaces;
    const [x, y] = [Math.cos(angle), Math.sin(angle)].map(
      (share) => Math.sign(share) * Math.sqrt(Math.abs(share)),
    ) as [number, number];
    return [((1 - x) * west + (1 + x) * east) / 2, ((1 - y) * south + (1 + y) * north) / 2];
  });
}

/**
 * The nearest view, tilted and turned as told but no nearer than `mostZoom`, in which land stands in a part of the screen,
 * in the middle of it. Told by its bounds (west, south, east, north, degrees), of which the very corners are not looked at.
 */
export function viewOfBounds(
  bounds: BoundsDegrees,
  { bearing, pitch, mostZoom }: { bearing: number; pitch: number; mostZoom: number },
  box: ScreenBox,
  size: ScreenSize,
): TiltedView {
  const [west, south, east, north] = bounds;
  const outline = outlineOf(bounds);
  const [x, y] = [
    (mercatorX(west) + mercatorX(east)) / 2,
    (mercatorY(south) + mercatorY(north)) / 2,
  ];
  const span = Math.max(mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north));
  const zoom = Math.log2(Math.min(box.width, box.height) / (tileSize * Math.max(span, 1e-9))) - 1;
  let found: TiltedView = {
    lon: lonFromMercatorX(x),
    lat: latFromMercatorY(y),
    zoom: Math.min(mostZoom, zoom),
    bearing,
    pitch,
  };
  for (let round = 0; round < rounds; round++) {
    const places = outline.map((place) => placeOnScreen(place, found, size));
    const xs = places.map((place) => place.x);
    const ys = places.map((place) => place.y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const nearer = Math.log2(
      Math.min(box.width / Math.max(right - left, 1e-6), box.height / Math.max(bottom - top, 1e-6)),
    );
    found = {
      ...moved(
        found,
        box.left + box.width / 2 - (left + right) / 2,
        box.top + box.height / 2 - (top + bottom) / 2,
      ),
      zoom: Math.min(mostZoom, found.zoom + nearer * 0.8),
    };
  }
  return found;
}
