import type { PlaneShape } from '../../geometry/overlay-areas';
import type { Theme } from '../../map/palette';
import type { BoundaryVersions } from '../../worker/footprint-messages';
import { drawOutline } from './draw-footprint';
import { outlinePath } from './footprint-paths';
import { parkIdentity } from './park-identity';

interface VersionsView {
  width: number;
  height: number;
  metersPerPixel: number;
}

/** Distance of the hatching, px. */
const hatch = 7;

/** Draws both boundaries; land that was added is hatched upwards, land that was removed downwards. */
export function drawVersions(
  context: CanvasRenderingContext2D,
  { first, second, added, removed, extent: [west, south, east, north] }: BoundaryVersions,
  { width, height, metersPerPixel }: VersionsView,
  theme: Theme,
): void {
  const matrix = new DOMMatrix()
    .translate(
      width / 2 - (west + east) / 2 / metersPerPixel,
      height / 2 + (south + north) / 2 / metersPerPixel,
    )
    .scale(1 / metersPerPixel);
  const [before, after] = [parkIdentity(1, theme), parkIdentity(0, theme)];
  const fillChange = (shape: PlaneShape, color: string, slope: 1 | -1) => {
    const path = new Path2D();
    path.addPath(outlinePath(shape), matrix);
    context.save();
    context.clip(path, 'evenodd');
    context.globalAlpha = 0.16;
    context.fillStyle = color;
    context.fillRect(0, 0, width, height);
    context.globalAlpha = 0.8;
    context.strokeStyle = color;
    context.lineWidth = 1.2;
    context.beginPath();
    for (let x = -height; x < width + height; x += hatch) {
      context.moveTo(x, slope > 0 ? height : 0);
      context.lineTo(x + height, slope > 0 ? 0 : height);
    }
    context.stroke();
    context.restore();
    context.strokeStyle = color;
    context.lineWidth = 1;
    context.stroke(path);
  };
  drawOutline(context, outlinePath(first), matrix, before, theme);
  drawOutline(context, outlinePath(second), matrix, after, theme);
  if (added.length > 0) fillChange(added, after.color, 1);
  if (removed.length > 0) fillChange(removed, before.color, -1);
}
