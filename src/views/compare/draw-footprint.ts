import type { Bounds } from '../../domain/polygons';
import type { Theme } from '../../map/palette';
import type { SwatchPattern } from '../../map/swatch-pattern';
import { type MapColors, mapColors } from '../../map/tokens';
import { patternBrush } from '../pattern-tile';
import type { FootprintPaths } from './footprint-paths';

/** Where the middle of the plane lies on the canvas, CSS px, and how much ground a pixel shows. */
export interface FrameView {
  x: number;
  y: number;
  metersPerPixel: number;
}

/** Scale and legend lie over the lower edge of a frame, px. */
const roomBelow = 34;

/** A footprint in the middle of its frame, moved by so many px. */
export function frameView(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
  metersPerPixel: number,
  shift: { x: number; y: number },
): FrameView {
  return {
    x: width / 2 + shift.x - (west + east) / 2 / metersPerPixel,
    y: (height - roomBelow) / 2 + shift.y + (south + north) / 2 / metersPerPixel,
    metersPerPixel,
  };
}

interface FootprintPicture {
  paths: FootprintPaths;
  byClass: ReadonlyMap<number, Path2D>;
  looks: readonly SwatchPattern[];
  /** Places among the footprint's plots. */
  hovered: number | null;
  chosen: readonly number[];
}

/** Below this scale textures are too fine to be read, px per metre. */
const texturesFrom = 0.02;

/** Draws a park with its plots; the canvas is in CSS px, `scale` device px for each. */
export function drawFootprint(
  context: CanvasRenderingContext2D,
  { x, y, metersPerPixel }: FrameView,
  { paths, byClass, looks, hovered, chosen }: FootprintPicture,
  theme: Theme,
  scale: number,
): void {
  const colors: MapColors = mapColors[theme];
  const onPaper = new DOMMatrix().translate(x, y).scale(1 / metersPerPixel);
  const placed = (path: Path2D) => {
    const moved = new Path2D();
    moved.addPath(path, onPaper);
    return moved;
  };
  const outline = placed(paths.outline);
  context.fillStyle = colors.parkGround;
  context.fill(outline, 'evenodd');
  for (const [index, path] of byClass) {
    const look = looks[index];
    if (!look) continue;
    const shape = placed(path);
    context.fillStyle = look.fill;
    context.fill(shape, 'evenodd');
    const brush = 1 / metersPerPixel >= texturesFrom ? patternBrush(look, scale) : null;
    if (brush) {
      context.fillStyle = brush;
      context.fill(shape, 'evenodd');
    }
    context.strokeStyle = look.outline;
    context.lineWidth = 0.8;
    context.stroke(shape);
  }
  context.lineJoin = 'round';
  for (const [places, width] of [
    [chosen, 2.4],
    [hovered === null ? [] : [hovered], 1.8],
  ] as const)
    for (const k of places) {
      const shape = placed(paths.plots[k]!);
      context.strokeStyle = colors.casing;
      context.lineWidth = width + 2.6;
      context.stroke(shape);
      context.strokeStyle = colors.selected;
      context.lineWidth = width;
      context.stroke(shape);
    }
}

/** Draws a boundary, with a casing under it, in the colour and dash of its park. */
export function drawOutline(
  context: CanvasRenderingContext2D,
  path: Path2D,
  matrix: DOMMatrix,
  { color, dash }: { color: string; dash: readonly number[] },
  theme: Theme,
  fill?: string,
): void {
  const placed = new Path2D();
  placed.addPath(path, matrix);
  if (fill) {
    context.globalAlpha = 0.12;
    context.fillStyle = fill;
    context.fill(placed, 'evenodd');
    context.globalAlpha = 1;
  }
  context.lineJoin = 'round';
  context.strokeStyle = mapColors[theme].casing;
  context.lineWidth = 4;
  context.setLineDash([]);
  context.stroke(placed);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.setLineDash([...dash]);
  context.stroke(placed);
  context.setLineDash([]);
}
