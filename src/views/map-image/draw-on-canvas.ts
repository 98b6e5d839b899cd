import type { ImageLayout } from '../../export/map-image';
import type { SwatchPattern } from '../../map/swatch-pattern';
import { patternBrush } from '../pattern-tile';

/** Draws a picture on a canvas of its own, `ratio` device px to a px of the layout. */
export function drawOnCanvas(
  { width, height, elements }: ImageLayout,
  looks: readonly SwatchPattern[],
  map: HTMLCanvasElement,
  ratio: number,
  fontFamily: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas of this size');
  context.scale(ratio, ratio);
  for (const it of elements)
    switch (it.kind) {
      case 'map':
        context.drawImage(map, it.x, it.y, it.width, it.height);
        break;
      case 'rect':
        context.globalAlpha = it.opacity ?? 1;
        if (it.fill) {
          context.fillStyle = it.fill;
          context.fillRect(it.x, it.y, it.width, it.height);
        }
        if (it.stroke) {
          context.strokeStyle = it.stroke;
          context.lineWidth = it.strokeWidth ?? 1;
          context.setLineDash(it.dash ? [...it.dash] : []);
          context.strokeRect(it.x, it.y, it.width, it.height);
          context.setLineDash([]);
        }
        context.globalAlpha = 1;
        break;
      case 'swatch':
        drawSwatch(context, looks[it.look]!, it, ratio);
        break;
      case 'path':
        context.save();
        context.translate(it.x, it.y);
        context.rotate((it.turn * Math.PI) / 180);
        context.fillStyle = it.fill;
        context.fill(new Path2D(it.d));
        context.restore();
        break;
      case 'text':
        context.font = `${it.weight} ${it.size}px ${fontFamily}`;
        context.fillStyle = it.fill;
        context.fillText(it.text, it.x, it.y);
        break;
    }
  return canvas;
}

function drawSwatch(
  context: CanvasRenderingContext2D,
  look: SwatchPattern,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  ratio: number,
): void {
  for (const fill of [look.fill, patternBrush(look, ratio)]) {
    if (!fill) continue;
    context.fillStyle = fill;
    context.fillRect(x, y, width, height);
  }
  context.strokeStyle = look.outline;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
}

/** A canvas as a PNG file; fails where the browser has no room for it. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture is too large for this browser'));
    }, 'image/png');
  });
}
