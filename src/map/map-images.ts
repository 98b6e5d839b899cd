import type { Map as MapLibreMap } from 'maplibre-gl';
import { badgeImage } from './badge-image';
import { bubbleImage } from './bubble-image';
import type { Theme } from './palette';
import { pinImage } from './pin-image';

/** Puts the pictures that labels and marks need into the style, where they are missing. */
export function installImages(map: MapLibreMap, theme: Theme): void {
  const images = { badge: badgeImage, bubble: () => bubbleImage(theme), pin: pinImage };
  for (const [name, draw] of Object.entries(images)) {
    if (map.hasImage(name)) continue;
    const { data, options } = draw();
    map.addImage(name, data, options);
  }
}

/** The pictures whose colours go with the theme. */
export function themeImages(map: MapLibreMap, theme: Theme): void {
  if (map.hasImage('bubble')) map.updateImage('bubble', bubbleImage(theme).data);
}
