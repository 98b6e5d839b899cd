/** Colours of what stands around a map. */
export interface ImageInks {
  paper: string;
  ink: string;
  weak: string;
  line: string;
}

/** What the legend names besides classes. */
export type LegendMark = 'standardPlot' | 'warning90' | 'boundary';

/** What a picture of the map says besides the map; all texts as they are to be read. */
export interface ImageContents {
  /** Of the map itself, px. */
  width: number;
  height: number;
  /** `''`: the picture has no title. */
  title: string;
  /** The mark of sample data; `null`: there are none. */
  sample: string | null;
  /** What is in the view: classes (an index of the looks) and marks over them. */
  legend: readonly ({ label: string } & ({ look: number } | { mark: LegendMark }))[];
  /** The bar's length in px, what it stands for, and what is to be said of it; `null`: none is wanted. */
  scale: { pixels: number; length: string; note: string } | null;
  /** Degrees clockwise by which north lies from upwards, and its letter; `null`: none is wanted. */
  north: { turn: number; letter: string } | null;
  /** Lines under the map: dates, what is left out, whose the backdrop is. */
  lines: readonly string[];
}

/** An element of a picture, px from its left and upper edge. */
export type ImageElement =
  | { kind: 'map'; x: number; y: number; width: number; height: number }
  | {
      kind: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      fill: string | null;
      stroke: string | null;
      /** Usually 1. */
      strokeWidth?: number;
      dash?: readonly number[];
      opacity?: number;
    }
  | { kind: 'swatch'; x: number; y: number; width: number; height: number; look: number }
  | { kind: 'path'; d: string; x: number; y: number; turn: number; fill: string }
  | {
      kind: 'text';
      x: number;
      y: number;
      size: number;
      weight: number;
      fill: string;
      text: string;
    };

/** A picture as a list of what is drawn, one over the other. */
export interface ImageLayout {
  width: number;
  height: number;
  elements: ImageElement[];
}

const margin = 16;
const lineHeight = 18;
const legendSize = 12;
const [swatchWidth, swatchHeight] = [20, 14];

/** The width of a text, px, as most fonts have it: signs of Chinese are square, others half as wide. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += sign.codePointAt(0)! > 0x2e7f ? 1 : 0.56;
  return ems * size;
}

/** A text in lines of at most so many px; words of Latin script stay whole where they fit. */
export function wrapText(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (textWidth(line.trimEnd(), size) > most && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && textWidth(line.slice(0, fits), size) > most) fits--;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/**
 * A picture of the map: title and mark above, the map in a frame with its north, then legend, scale and lines. The same
 * list is drawn on a canvas and as SVG, so that both say the same.
 */
export function mapImage(contents: ImageContents, inks: ImageInks): ImageLayout {
  const elements: ImageElement[] = [];
  const width = contents.width + 2 * margin;
  const inner = contents.width;
  const write = (text: string, x: number, y: number, size: number, weight = 400, fill = inks.ink) =>
    elements.push({ kind: 'text', x, y, size, weight, fill, text });
  let y = margin;

  const sampleWidth = contents.sample ? textWidth(contents.sample, 13) + 16 : 0;
  const title = wrapText(contents.title, 20, inner - (sampleWidth > 0 ? sampleWidth + 12 : 0));
  if (contents.sample) {
    elements.push({
      kind: 'rect',
      x: width - margin - sampleWidth,
      y,
      width: sampleWidth,
      height: 24,
      fill: null,
      stroke: inks.ink,
    });
    write(contents.sample, width - margin - sampleWidth + 8, y + 17, 13, 600);
  }
  title.forEach((line, at) => {
    write(line, margin, y + 20 + at * 26, 20, 600);
  });
  const head = Math.max(title.length * 26, contents.sample ? 24 : 0);
  if (head > 0) y += head + 10;

  const map = { x: margin, y, width: contents.width, height: contents.height };
  elements.push({ kind: 'map', ...map });
  elements.push({ kind: 'rect', ...map, fill: null, stroke: inks.line });
  if (contents.north) drawNorth(elements, contents.north, width - margin - 30, y + 38, inks);
  y += contents.height + 14;

  if (contents.legend.length > 0) {
    let x = margin;
    for (const item of contents.legend) {
      const { label } = item;
      const [text = '', ...rest] = wrapText(label, legendSize, inner - swatchWidth - 6);
      const shown = rest.length > 0 ? `${text}…` : text;
      const needed = swatchWidth + 6 + textWidth(shown, legendSize);
      if (x > margin && x + needed > margin + inner) {
        x = margin;
        y += 22;
      }
      const box = { x, y, width: swatchWidth, height: swatchHeight };
      if ('look' in item) elements.push({ kind: 'swatch', ...box, look: item.look });
      else elements.push(...markOf(item.mark, box, inks));
      write(shown, x + swatchWidth + 6, y + 11.5, legendSize);
      x += needed + 18;
    }
    y += 30;
  }

  if (contents.scale) {
    drawScale(elements, contents.scale, margin, y, inks, write);
    y += 34;
  }
  for (const text of contents.lines)
    for (const line of wrapText(text, 11, inner)) {
      write(line, margin, y + 10, 11, 400, inks.weak);
      y += lineHeight;
    }
  const height = Math.ceil(y + margin - 6);
  elements.unshift({ kind: 'rect', x: 0, y: 0, width, height, fill: inks.paper, stroke: null });
  return { width, height, elements };
}

/** A mark of the legend as the map draws it: inset double line, dashes, dash and dot. */
function markOf(
  mark: LegendMark,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { ink }: ImageInks,
): ImageElement[] {
  const rect = (inset: number, strokeWidth: number, dash?: readonly number[]): ImageElement => ({
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill: null,
    stroke: ink,
    strokeWidth,
    dash,
  });
  if (mark === 'standardPlot') return [rect(0, 1), rect(3, 1)];
  if (mark === 'warning90') return [rect(1, 2, [4, 2.5])];
  return [rect(1, 1.5, [7, 2, 2, 2])];
}

function drawNorth(
  elements: ImageElement[],
  { turn, letter }: { turn: number; letter: string },
  x: number,
  y: number,
  inks: ImageInks,
): void {
  elements.push({
    kind: 'rect',
    x: x - 17,
    y: y - 31,
    width: 34,
    height: 56,
    fill: inks.paper,
    stroke: inks.line,
    opacity: 0.88,
  });
  elements.push({ kind: 'path', d: 'M0 -14L7 11L0 5L-7 11Z', x, y: y - 9, turn, fill: inks.ink });
  elements.push({
    kind: 'text',
    x: x - textWidth(letter, 12) / 2,
    y: y + 19,
    size: 12,
    weight: 600,
    fill: inks.ink,
    text: letter,
  });
}

function drawScale(
  elements: ImageElement[],
  { pixels, length, note }: { pixels: number; length: string; note: string },
  x: number,
  y: number,
  inks: ImageInks,
  write: (text: string, x: number, y: number, size: number, weight?: number, fill?: string) => void,
): void {
  for (let part = 0; part < 4; part++)
    elements.push({
      kind: 'rect',
      x: x + (part * pixels) / 4,
      y: y + 14,
      width: pixels / 4,
      height: 5,
      fill: part % 2 ? inks.paper : inks.ink,
      stroke: inks.ink,
    });
  write('0', x, y + 9, 11);
  write(length, x + pixels - textWidth(length, 11), y + 9, 11);
  if (note) write(note, x + pixels + 16, y + 20, 11);
}
