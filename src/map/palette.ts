import type { Category } from '../domain/category';

export type Theme = 'light' | 'dark';

/** Drawn by the same description in the plots' shader and in SVG swatches. */
export const patternKinds = [
  'solid',
  'rising',
  'dots',
  'falling',
  'plus',
  'horizontal',
  'grid',
  'wave',
  'dashes',
  'crosses',
] as const;
export type PatternKind = (typeof patternKinds)[number];

export interface Pattern {
  kind: PatternKind;
  /** Side of the square tile, px; 0 for `solid`. Divides `PATTERN_REPEAT`. */
  tile: number;
  /** Width of a line, or radius of a dot, px. */
  stroke: number;
}

/** A multiple of every tile, px: where a pattern may be wrapped without a seam. */
export const PATTERN_REPEAT = 2520;

export interface CategoryColors {
  fill: string;
  outline: string;
  patternInk: string;
  labelOnFill: string;
  textOnSurface: string;
}

/** Width of the outline by zoom, px. */
export interface OutlineWidths {
  z12: number;
  z14: number;
  z16: number;
}

export interface CategoryLook {
  pattern: Pattern;
  outlineWidths: OutlineWidths;
  light: CategoryColors;
  dark: CategoryColors;
}

const usual: OutlineWidths = { z12: 0.4, z14: 0.9, z16: 1.4 };

/** How each category is drawn: two channels, a fill and a texture, either of which tells it. */
export const categoryLooks: Record<Category, CategoryLook> = {
  idle: {
    pattern: { kind: 'rising', tile: 7, stroke: 1.7 },
    outlineWidths: { z12: 0.8, z14: 1.4, z16: 2.2 },
    light: colors('#C13C39', '#7C1A1E', '#8A2123', '#FFFFFF', '#A62B2A'),
    dark: colors('#DC5A52', '#FF9A8C', '#8E2A26', '#1A0604', '#F58A7F'),
  },
  approved: {
    pattern: { kind: 'dots', tile: 8, stroke: 0.95 },
    outlineWidths: usual,
    light: colors('#F8E38D', '#A88A1E', '#BFA034', '#3A2F05', '#7A6109'),
    dark: colors('#F5E97F', '#FFF6B8', '#B5A637', '#2C2703', '#F5E97F'),
  },
  supplied: {
    pattern: { kind: 'falling', tile: 10, stroke: 1.15 },
    outlineWidths: usual,
    light: colors('#E29C4B', '#93570F', '#AD6A1C', '#2B1602', '#8F4E0B'),
    dark: colors('#E69D35', '#FFC879', '#A76812', '#2B1602', '#F0B057'),
  },
  construction: {
    pattern: { kind: 'plus', tile: 9, stroke: 1.2 },
    outlineWidths: usual,
    light: colors('#568ECA', '#23578F', '#2F679F', '#08213C', '#24639F'),
    dark: colors('#3A93E6', '#8CC4FF', '#1F62A3', '#02152B', '#7BB9F5'),
  },
  built: {
    pattern: { kind: 'solid', tile: 0, stroke: 0 },
    outlineWidths: usual,
    light: colors('#DDE2E4', '#929CA2', '#B4BCC1', '#2A3236', '#586269'),
    dark: colors('#4E585C', '#7B888D', '#657176', '#EEF2F2', '#A9B4B8'),
  },
  inefficient: {
    pattern: { kind: 'horizontal', tile: 6, stroke: 1.5 },
    outlineWidths: usual,
    light: colors('#785D8A', '#44305A', '#A48DB4', '#FFFFFF', '#6A4F80'),
    dark: colors('#81689A', '#BBA2D4', '#5A4272', '#FFFFFF', '#C0A8D8'),
  },
  m0: {
    pattern: { kind: 'grid', tile: 9, stroke: 0.9 },
    outlineWidths: usual,
    light: colors('#C8AED4', '#7F559D', '#A07BB4', '#2A1238', '#774A97'),
    dark: colors('#E7BAE6', '#FBE3FA', '#B683B5', '#2D0F2C', '#E7BAE6'),
  },
  reserve: {
    pattern: { kind: 'wave', tile: 12, stroke: 1.05 },
    outlineWidths: usual,
    light: colors('#93C4A6', '#3F7B53', '#5C9A74', '#0C2A16', '#33704A'),
    dark: colors('#37CBA6', '#8FF0D8', '#17876B', '#02251B', '#5BD9B9'),
  },
  planned: {
    pattern: { kind: 'dashes', tile: 15, stroke: 1.1 },
    outlineWidths: usual,
    light: colors('#FBF6EC', '#A0947C', '#9A8C70', '#453C2A', '#6A6250'),
    dark: colors('#232C2A', '#6E7D77', '#7B8B84', '#D5DCD6', '#B5BDB2'),
  },
  undetermined: {
    pattern: { kind: 'crosses', tile: 14, stroke: 1.1 },
    outlineWidths: usual,
    light: colors('#A8A8AE', '#62646B', '#67696F', '#121417', '#5B5E63'),
    dark: colors('#8C8578', '#C9C1B2', '#554F45', '#100E0A', '#C4BDAF'),
  },
};

function colors(
  fill: string,
  outline: string,
  patternInk: string,
  labelOnFill: string,
  textOnSurface: string,
): CategoryColors {
  return { fill, outline, patternInk, labelOnFill, textOnSurface };
}

/** Colour of the halo that carries a label on a fill: the outline on dark fills, the fill itself on light ones. */
export function labelHalo({ labelOnFill, outline, fill }: CategoryColors): string {
  return labelOnFill === '#FFFFFF' ? outline : fill;
}

/** Red, green and blue of `#rrggbb`, 0–1. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
