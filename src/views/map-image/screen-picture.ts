import type { MapCamera } from '../../store/map-picture';
import { pngOf } from './draw-on-canvas';
import { dataUrlOf, loadedFontsCss } from './loaded-fonts';

/** Maps are drawn anew; of two maps the picture has the app's own. */
const leftOut = 'canvas.maplibregl-canvas, .twin-map, .twin-slider, .twin-bar';

/** Device px to a CSS px of a picture of the whole screen. */
const ratio = 2;

/**
 * The whole page under its dialogs as a PNG: panels as they stand, and the map drawn anew in its place, since the
 * canvas of a map cannot be read between its frames.
 */
export async function screenPicture(page: HTMLElement, camera: MapCamera): Promise<Blob> {
  const [{ domToCanvas }, { picture }, cssText] = await Promise.all([
    import('modern-screenshot'),
    camera.take(ratio),
    loadedFontsCss(),
  ]);
  const map = await dataUrlOf(await pngOf(picture));
  const canvas = await domToCanvas(page, {
    scale: ratio,
    width: page.clientWidth,
    height: page.clientHeight,
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    font: { cssText },
    features: { copyScrollbar: false, restoreScrollPosition: true },
    filter: (node) => !(node instanceof Element && node.matches(leftOut)),
    onCloneEachNode: (clone) => {
      // What can be scrolled would get bars of its own in the picture.
      if (clone instanceof HTMLElement && /auto|scroll/.test(clone.style.overflow))
        clone.style.overflow = 'hidden';
    },
    onCloneNode: (clone) => {
      const place = (clone as Element).querySelector<HTMLElement>('.map-view');
      if (!place) return;
      place.style.backgroundImage = `url("${map}")`;
      place.style.backgroundSize = '100% 100%';
    },
  });
  return pngOf(canvas);
}
