import { categories } from '../domain/category';
import type { ColourClass } from '../domain/colour-mode';
import { contrastRatio } from './color-difference';
import { categoryLooks, type OutlineWidths, type Pattern, rgb, type Theme } from './palette';

/** How the plots of one class are drawn in a theme. */
export interface ClassLook {
  fill: string;
  outline: string;
  ink: string;
  pattern: Pattern;
  outlineWidths: OutlineWidths;
}

/** The looks of the categories, in their order. */
export function categoryClassLooks(theme: Theme): ClassLook[] {
  return categories.map((category) => {
    const { pattern, outlineWidths, [theme]: colors } = categoryLooks[category];
    return {
      fill: colors.fill,
      outline: colors.outline,
      ink: colors.patternInk,
      pattern,
      outlineWidths,
    };
  });
}

/** Colours of a ramp from below to above its third break, which is the reference (look.md §3). */
export const rampColors: Record<Theme, readonly string[]> = {
  light: ['#8F5B1F', '#C08D45', '#E8CF9C', '#A9D2CD', '#4F9A99', '#13595F'],
  dark: ['#F0A04B', '#C1854A', '#8C7860', '#5C8581', '#4FB3A8', '#A9F1E4'],
};
const noData: Record<Theme, string> = { light: '#ECEDEA', dark: '#20292D' };
const noDataInk: Record<Theme, string> = { light: '#8B9391', dark: '#7B8B84' };

const flat: Pattern = { kind: 'solid', tile: 0, stroke: 0 };
const hatch: Pattern = { kind: 'falling', tile: 10, stroke: 1.15 };
const widths: OutlineWidths = { z12: 0.4, z14: 0.9, z16: 1.4 };
/** One official colour for all levels of industry: the texture tells them apart. */
const levelPatterns: readonly Pattern[] = [
  flat,
  { kind: 'dots', tile: 8, stroke: 0.95 },
  { kind: 'falling', tile: 10, stroke: 1.15 },
  { kind: 'rising', tile: 7, stroke: 1.5 },
  { kind: 'grid', tile: 9, stroke: 0.9 },
];

/** The looks of the classes of a colouring, in their order. */
export function classLooks(classes: readonly ColourClass[], theme: Theme): ClassLook[] {
  return classes.map((one) => classLook(one, theme));
}

/** The look of one class of a colouring. */
export function classLook(one: ColourClass, theme: Theme): ClassLook {
  switch (one.kind) {
    case 'step':
      return lookOf(rampColors[theme][one.step]!, flat, theme);
    case 'use':
      return one.colour
        ? lookOf(one.colour, levelPatterns[one.level]!, theme)
        : lookOf(noData[theme], { kind: 'dashes', tile: 15, stroke: 1.1 }, theme);
    case 'not-applicable':
      return lookOf(noData[theme], flat, theme);
    case 'unknown':
      return { ...lookOf(noData[theme], hatch, theme), ink: noDataInk[theme] };
  }
}

function lookOf(fill: string, pattern: Pattern, theme: Theme): ClassLook {
  // At night the edge is lighter than the land, by day darker; on near-black land always lighter.
  const towards = theme === 'dark' || contrastRatio(fill, '#000000') < 2 ? '#FFFFFF' : '#000000';
  return {
    fill,
    outline: mixed(fill, towards, 0.42),
    ink: mixed(fill, contrastRatio(fill, '#000000') < 3 ? '#FFFFFF' : '#000000', 0.3),
    pattern,
    outlineWidths: widths,
  };
}

function mixed(from: string, to: string, share: number): string {
  const target = rgb(to);
  const parts = rgb(from).map((part, i) => Math.round(255 * (part + (target[i]! - part) * share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
