import type { Map as MapLibreMap } from 'maplibre-gl';
import { badgeImage } from './badge-image';
import { bubbleImage } from './bubble-image';
import type { Theme } from './palette';
import { pinImage } from './pin-image';

/** Gives a style the pictures of its symbols, those that it does not have yet. */
export function addMapImages(map: MapLibreMap, theme: Theme): void {
  for (const [id, draw] of Object.entries({
    badge: badgeImage,
    bubble: bubbleImage,
    pin: pinImage,
  })) {
    if (map.hasImage(id)) continue;
    const { data, options } = draw(theme);
    map.addImage(id, data, options);
  }
}

/** Gives them the colours of a theme. */
export function recolourMapImages(map: MapLibreMap, theme: Theme): void {
  if (map.hasImage('bubble')) map.updateImage('bubble', bubbleImage(theme).data);
}
