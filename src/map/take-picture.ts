import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapCamera, MapPicture, MapViewNow } from '../store/map-picture';
import { boundsOfView } from './map-events';

/** A basemap that does not come is not waited for longer, ms. */
const longestWait = 15_000;

/** What takes pictures of a map as it is drawn at present. */
export function mapCamera(map: MapLibreMap): MapCamera {
  return { view: () => viewOf(map), take: (ratio) => takePicture(map, ratio) };
}

/** The present view with the middle of the canvas, which padding may keep apart from the camera's. */
function viewOf(map: MapLibreMap): MapViewNow {
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  const { lng, lat } = map.unproject([width / 2, height / 2]);
  const [bearing, pitch] = [map.getBearing(), map.getPitch()];
  return {
    frame: { width, height, lon: lng, lat, zoom: map.getZoom(), bearing },
    pitch,
    bounds: pitch > 0 ? boundsOfView(map) : null,
  };
}

/**
 * Draws the whole map anew with `ratio` device px to a CSS px, and gives a copy of the picture. The graphics card
 * may draw fewer: `ratio` of the answer says how many there are.
 */
async function takePicture(map: MapLibreMap, ratio: number): Promise<MapPicture> {
  const canvas = map.getCanvas();
  const override = map as unknown as { _overridePixelRatio: number | null | undefined };
  const before = override._overridePixelRatio ?? null;
  try {
    map.setPixelRatio(ratio);
    return await nextPicture(map, canvas);
  } finally {
    // `null` lets the map follow the screen again, which its type does not tell.
    (map.setPixelRatio as (ratio: number | null) => void).call(map, before);
  }
}

/** The next complete picture: a canvas can only be read within the frame that drew it. */
function nextPicture(map: MapLibreMap, canvas: HTMLCanvasElement): Promise<MapPicture> {
  return new Promise((resolve, reject) => {
    const copy = () => {
      clearTimeout(timer);
      map.off('idle', copy);
      map.off('render', copy);
      const picture = document.createElement('canvas');
      picture.width = canvas.width;
      picture.height = canvas.height;
      const context = picture.getContext('2d');
      if (!context) return reject(new Error('no canvas of this size'));
      context.drawImage(canvas, 0, 0);
      resolve({ picture, ratio: canvas.width / canvas.clientWidth });
    };
    const timer = setTimeout(() => {
      map.off('idle', copy);
      map.once('render', copy);
      map.triggerRepaint();
    }, longestWait);
    map.once('idle', copy);
    map.triggerRepaint();
  });
}
