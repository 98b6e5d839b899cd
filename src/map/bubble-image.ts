import type { StyleImageMetadata } from 'maplibre-gl';

/** Radius of the disc in the image, px. */
export const BUBBLE_RADIUS = 10;

const MARGIN = 8;
const FALLOFF = 8;
const EDGE = 0.75;

/**
 * A disc as a distance field, so that the style colours it and gives it a rim. Drawn as a symbol and
 * not as a circle layer: the map needs no program of its own for it, whose making would wait for
 * everything that is being drawn.
 */
export function bubbleImage(): { data: ImageData; options: Partial<StyleImageMetadata> } {
  const size = 2 * (BUBBLE_RADIUS + MARGIN);
  const data = new ImageData(size, size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const outside = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) - BUBBLE_RADIUS;
      data.data[4 * (y * size + x) + 3] = Math.round(255 * (EDGE - outside / FALLOFF));
    }
  return { data, options: { sdf: true } };
}
