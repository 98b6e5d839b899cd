import type { SwatchPattern } from '../map/swatch-pattern';

/** Draws one tile of a texture with its corner at a place, in CSS px. */
export function drawTile(
  context: CanvasRenderingContext2D,
  { tile, ink, marks }: SwatchPattern,
  x: number,
  y: number,
): void {
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.rect(0, 0, tile, tile);
  context.clip();
  context.fillStyle = ink;
  context.strokeStyle = ink;
  for (const mark of marks) {
    if (mark.kind === 'dot') {
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      context.fill();
    } else {
      context.lineWidth = mark.strokeWidth;
      context.stroke(new Path2D(mark.d));
    }
  }
  context.restore();
}

/** A texture as a brush for large areas, sharp at a scale of the canvas; `null`: it is plain. */
export function patternBrush(look: SwatchPattern, scale: number): CanvasPattern | null {
  if (look.tile === 0) return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(look.tile * scale);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(canvas.width / look.tile, canvas.width / look.tile);
  drawTile(context, look, 0, 0);
  const brush = context.createPattern(canvas, 'repeat');
  brush?.setTransform(new DOMMatrix().scale(look.tile / canvas.width));
  return brush;
}
