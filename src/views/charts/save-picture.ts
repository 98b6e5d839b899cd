import { saveFile } from '../../ui/save-file';
import type { LiveChart } from './chart-engine';
import type { ChartOption } from './chart-option';
import type { ChartTheme } from './chart-theme';

/** The words around a picture that leaves the page. */
export interface PictureWords {
  title: string;
  /** Unit, source, date: a line each under the picture. */
  lines: readonly string[];
}

interface Picture {
  option: ChartOption;
  size: { width: number; height: number };
  theme: ChartTheme;
  words: PictureWords;
  language: 'zh' | 'en';
}

const head = 30;
const titleLine = 21;
const margin = 14;
const footLine = 17;
/** Pixels per CSS px, enough for print in a report. */
const sharpness = 2;

/** Saves the chart with its title, unit, source and date as an SVG whose texts are texts. */
export async function savePictureAsSvg(name: string, picture: Picture): Promise<void> {
  saveFile(new Blob([await svgOf(picture)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The same picture in pixels, from the canvas on screen. */
export async function savePictureAsPng(
  name: string,
  chart: LiveChart,
  picture: Picture,
): Promise<void> {
  const { width, height } = outerSize(picture);
  const { theme, words, size } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(sharpness, sharpness);
  context.fillStyle = theme.surface;
  context.fillRect(0, 0, width, height);
  const drawn = chart.renderToCanvas({ pixelRatio: sharpness, backgroundColor: theme.surface });
  context.drawImage(drawn, 0, head, size.width, size.height);
  const write = (text: string, y: number, font: string, color: string) => {
    context.font = `${font} ${theme.font}`;
    context.fillStyle = color;
    context.fillText(text, margin, y);
  };
  write(words.title, titleLine, '600 14px', theme.text);
  for (const [k, text] of words.lines.entries())
    write(text, head + size.height + footLine * (k + 1), '11px', theme.text2);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) saveFile(blob, `${name}.png`);
}

async function svgOf(picture: Picture): Promise<string> {
  const { option, size, theme, words, language } = picture;
  const { chartAsSvg } = await import('./chart-engine');
  const inner = chartAsSvg(option, size, language).replace('<svg ', `<svg y="${head}" `);
  const { width, height } = outerSize(picture);
  const line = (text: string, y: number, weight: number, color: string, fontSize: number) =>
    `<text x="${margin}" y="${y}" fill="${color}" font-family="${escapeXml(pictureFonts)}" font-size="${fontSize}" font-weight="${weight}">${escapeXml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${theme.surface}"/>`,
    line(words.title, titleLine, 600, theme.text, 14),
    inner,
    ...words.lines.map((text, k) =>
      line(text, head + size.height + footLine * (k + 1), 400, theme.text2, 11),
    ),
    '</svg>',
  ].join('\n');
}

/** The fonts of the page are not those of the machine that shows the file. */
const pictureFonts = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';

function outerSize({ size, words }: Picture): { width: number; height: number } {
  return {
    width: Math.ceil(size.width),
    height: Math.ceil(head + size.height + footLine * (words.lines.length + 1)),
  };
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
