import type { StyleImageMetadata } from 'maplibre-gl';
import { categoryLooks, type Theme } from './palette';
import { mapColors } from './tokens';

const RATIO = 4;
const RADIUS = 10;
const RIM = 1.5;

/**
 * A disc in the colour of idle land with a rim. A picture and not a distance field that the style
 * colours: the map needs no program of its own for it, whose making would wait for everything that is
 * being drawn.
 */
export function bubbleImage(theme: Theme): {
  data: ImageData;
  options: Partial<StyleImageMetadata>;
} {
  const size = 2 * (RADIUS + RIM + 0.5) * RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  const disc = (radius: number, color: string) => {
    context.fillStyle = color;
    context.beginPath();
    context.arc(size / 2, size / 2, radius * RATIO, 0, 2 * Math.PI);
    context.fill();
  };
  disc(RADIUS + RIM, mapColors[theme].halo);
  disc(RADIUS, categoryLooks.idle[theme].fill);
  return { data: context.getImageData(0, 0, size, size), options: { pixelRatio: RATIO } };
}
