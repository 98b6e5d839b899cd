import type { StyleImageMetadata } from 'maplibre-gl';
import { badgeColors } from './tokens';

const RATIO = 2;
const WIDTH = 60;
const HEIGHT = 25;
const PILL = 20;

/**
 * A dark pill with a clock and a pointer below, to be stretched around a text. The stretched columns
 * lie on both sides of the pointer, so that it stays in the middle.
 */
export function badgeImage(): { data: ImageData; options: Partial<StyleImageMetadata> } {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * RATIO;
  canvas.height = HEIGHT * RATIO;
  const context = canvas.getContext('2d')!;
  context.scale(RATIO, RATIO);
  context.fillStyle = badgeColors.ground;
  context.beginPath();
  context.roundRect(0.5, 0.5, WIDTH - 1, PILL - 1, PILL / 2 - 0.5);
  context.moveTo(WIDTH / 2 - 5, PILL - 1);
  context.lineTo(WIDTH / 2, HEIGHT - 0.5);
  context.lineTo(WIDTH / 2 + 5, PILL - 1);
  context.fill();
  // Hardly seen on paper; at night it sets the pill off from the ground.
  context.strokeStyle = badgeColors.edge;
  context.lineWidth = 1;
  context.stroke();
  context.fill();
  context.strokeStyle = badgeColors.icon;
  context.lineWidth = 1.4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.arc(13, PILL / 2, 5, 0, 2 * Math.PI);
  context.moveTo(13, PILL / 2 - 2.8);
  context.lineTo(13, PILL / 2 + 0.3);
  context.lineTo(15, PILL / 2 + 1.3);
  context.stroke();
  const scaled = (...values: number[]) => values.map((value) => value * RATIO);
  return {
    data: context.getImageData(0, 0, canvas.width, canvas.height),
    options: {
      pixelRatio: RATIO,
      stretchX: [scaled(23, 25) as [number, number], scaled(35, 37) as [number, number]],
      stretchY: [scaled(9, 11) as [number, number]],
      content: scaled(22, 2, WIDTH - 8, PILL - 2) as [number, number, number, number],
    },
  };
}
