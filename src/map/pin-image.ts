import type { StyleImageMetadata } from 'maplibre-gl';
import { badgeColors } from './tokens';

const RATIO = 2;
const WIDTH = 26;
const HEIGHT = 34;
const RADIUS = 11;

/** A pin whose point is at the middle of its lower edge: where a place was looked for. */
export function pinImage(): { data: ImageData; options: Partial<StyleImageMetadata> } {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * RATIO;
  canvas.height = HEIGHT * RATIO;
  const context = canvas.getContext('2d')!;
  context.scale(RATIO, RATIO);
  const middle = WIDTH / 2;
  context.beginPath();
  context.arc(middle, RADIUS + 2, RADIUS, 0.8 * Math.PI, 0.2 * Math.PI);
  context.lineTo(middle, HEIGHT - 1);
  context.closePath();
  context.lineJoin = 'round';
  // A rim on both sides of light and dark ground.
  context.strokeStyle = badgeColors.text;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = badgeColors.ground;
  context.fill();
  context.beginPath();
  context.arc(middle, RADIUS + 2, 4, 0, 2 * Math.PI);
  context.fillStyle = badgeColors.text;
  context.fill();
  return {
    data: context.getImageData(0, 0, canvas.width, canvas.height),
    options: { pixelRatio: RATIO },
  };
}
