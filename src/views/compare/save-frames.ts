import type { Theme } from '../../map/palette';
import { scaleBar } from '../../map/scale-bar';
import type { SwatchPattern } from '../../map/swatch-pattern';
import { saveFile } from '../../ui/save-file';
import { patternBrush } from '../pattern-tile';
import { drawFootprint, drawOutline, frameView } from './draw-footprint';
import { pathsByClass } from './footprint-paths';
import type { ParkIdentity } from './park-identity';
import type { LoadedFootprint } from './use-footprints';

export interface SavedFrames {
  title: string;
  /** Under the frames: date, projection. */
  foot: string;
  /** Mark of invented data; `null`: there are none. */
  sample: string | null;
  frames: readonly {
    name: string;
    figures: string;
    identity: ParkIdentity;
    loaded: LoadedFootprint | null;
  }[];
  columns: number;
  width: number;
  height: number;
  metersPerPixel: number;
  shift: { x: number; y: number };
  looks: readonly SwatchPattern[];
  classOf: (plot: number) => number;
  legend: readonly { index: number; label: string }[];
  theme: Theme;
}

/** Pixels per CSS px, enough for print in a report. */
const sharpness = 2;
const [margin, titleHeight, headHeight, footHeight] = [16, 40, 46, 84];

/** Saves the frames as one picture with title, names, legend, scale bar, date and the mark of sample data. */
export async function saveFrames(file: string, saved: SavedFrames, at: Element): Promise<void> {
  const style = getComputedStyle(at);
  const { columns, frames, width, height } = saved;
  const rows = Math.ceil(frames.length / columns);
  const size = {
    width: Math.max(640, columns * width) + 2 * margin,
    height: titleHeight + rows * (headHeight + height) + footHeight,
  };
  const canvas = document.createElement('canvas');
  canvas.width = size.width * sharpness;
  canvas.height = size.height * sharpness;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(sharpness, sharpness);
  context.fillStyle = style.getPropertyValue('--surface');
  context.fillRect(0, 0, size.width, size.height);
  const ink = { strong: style.getPropertyValue('--text'), weak: style.getPropertyValue('--text2') };
  const write = (text: string, x: number, y: number, font: string, color = ink.strong) => {
    context.font = `${font} ${style.fontFamily}`;
    context.fillStyle = color;
    context.fillText(text, x, y);
    return context.measureText(text).width;
  };
  const titleWidth = write(saved.title, margin, 26, '600 16px');
  if (saved.sample) write(saved.sample, margin + titleWidth + 14, 26, '600 13px', ink.weak);
  frames.forEach((frame, place) => {
    const x = margin + (place % columns) * width;
    const y = titleHeight + Math.floor(place / columns) * (headHeight + height);
    write(frame.name, x + 4, y + 17, '600 13px');
    write(frame.figures, x + 4, y + 34, '11px', ink.weak);
    if (frame.loaded) drawFrame(context, frame.loaded, frame.identity, saved, x, y + headHeight);
  });
  drawFoot(context, saved, size.height - footHeight, write, ink.strong);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) saveFile(blob, `${file}.png`);
}

function drawFrame(
  context: CanvasRenderingContext2D,
  { footprint, paths }: LoadedFootprint,
  identity: ParkIdentity,
  { width, height, metersPerPixel, shift, looks, classOf, theme }: SavedFrames,
  x: number,
  y: number,
): void {
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.rect(0, 0, width - 1, height);
  context.clip();
  const view = frameView(footprint.extent, width, height, metersPerPixel, shift);
  const byClass = pathsByClass(paths, footprint.plots, classOf);
  const picture = { paths, byClass, looks, hovered: null, chosen: [] };
  drawFootprint(context, view, picture, theme, sharpness);
  const matrix = new DOMMatrix().translate(view.x, view.y).scale(1 / metersPerPixel);
  drawOutline(context, paths.outline, matrix, identity, theme);
  context.restore();
}

function drawFoot(
  context: CanvasRenderingContext2D,
  { legend, looks, metersPerPixel, foot }: SavedFrames,
  top: number,
  write: (text: string, x: number, y: number, font: string, color?: string) => number,
  ink: string,
): void {
  let x = margin;
  for (const { index, label } of legend) {
    const look = looks[index];
    if (!look) continue;
    context.fillStyle = look.fill;
    context.fillRect(x, top + 8, 14, 12);
    const brush = patternBrush(look, sharpness);
    if (brush) {
      context.fillStyle = brush;
      context.fillRect(x, top + 8, 14, 12);
    }
    context.strokeStyle = look.outline;
    context.lineWidth = 1;
    context.strokeRect(x, top + 8, 14, 12);
    x += 34 + write(label, x + 19, top + 18, '11px');
  }
  const bar = scaleBar(metersPerPixel, 160);
  if (bar) {
    context.fillStyle = ink;
    context.fillRect(margin, top + 42, bar.pixels, 3);
    context.fillRect(margin, top + 37, 1, 8);
    context.fillRect(margin + bar.pixels - 1, top + 37, 1, 8);
    const length = bar.meters >= 1000 ? `${bar.meters / 1000} km` : `${bar.meters} m`;
    write(length, margin + bar.pixels + 8, top + 46, '11px');
  }
  write(foot, margin, top + 70, '11px');
}
