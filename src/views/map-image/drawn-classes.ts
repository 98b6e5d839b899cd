import { categories, overlayBits } from '../../domain/category';
import { isFigureMode } from '../../domain/colour-mode';
import type { Theme } from '../../map/palette';
import { classSwatch, type SwatchPattern, swatchPattern } from '../../map/swatch-pattern';
import type { State } from '../../store/state';
import type { Words } from '../../store/use-store';
import { classLabel } from '../inspect/class-label';

/** Marks that a plot may carry over its class. */
export const drawnMarks = ['standardPlot', 'warning90'] as const;
export type PlotMark = (typeof drawnMarks)[number];

/** The classes by which the map draws the plots at present. */
export interface DrawnClasses {
  looks: readonly SwatchPattern[];
  /** Their names in the legend, by class. */
  labels: readonly string[];
  /** What they show, with its unit. */
  mode: string;
  /** Whether the classes are those of a colour mode, and not the categories. */
  isByClass: boolean;
  /** The class of each plot, whatever its eye says. */
  classes: Uint8Array;
  /** The class of a plot; `null`: the eye of its category hides it. */
  classOf(plot: number): number | null;
  /** Whether the filter makes a plot pale. */
  isWashed(plot: number): boolean;
  /** Whether a mark over its class is drawn on a plot. */
  hasMark(plot: number, mark: PlotMark): boolean;
  /** Whether a class means suspected idle land. */
  isIdle(index: number): boolean;
}

type Drawn = Pick<
  State,
  'snapshot' | 'reading' | 'colouring' | 'colourMode' | 'hidden' | 'layers' | 'passes'
>;

/** The classes as legend and map have them, in a theme; `null` without data. */
export function drawnClasses(state: Drawn, theme: Theme, words: Words): DrawnClasses | null {
  const { snapshot, reading, colouring, colourMode, hidden, layers, passes } = state;
  const { t, tk } = words;
  if (!snapshot || !reading) return null;
  const isByClass = colourMode !== 'category' && colouring?.classOf.length === snapshot.plotCount;
  const shown = isByClass ? colouring : null;
  const { categories: categoryOf } = reading;
  const isHidden = categories.map((category) => hidden.includes(category));
  const classOf = shown?.classOf ?? categoryOf;
  const isWashed = (plot: number) => passes !== null && passes[plot] !== 1;
  return {
    looks: shown
      ? shown.classes.map((one) => classSwatch(one, theme))
      : categories.map((category) => swatchPattern(category, theme)),
    labels: shown
      ? shown.classes.map((one) => classLabel(one, shown, words))
      : categories.map((category) => t(`category.${category}.full`)),
    mode: isFigureMode(colourMode)
      ? `${t(`colour.${colourMode}`)} (${tk(`colour.unit.${colourMode}`)})`
      : t(`colour.${colourMode}`),
    isByClass,
    classes: classOf,
    classOf: (plot: number) => (isHidden[categoryOf[plot]!] ? null : classOf[plot]!),
    isWashed,
    hasMark: (plot: number, mark: PlotMark) =>
      (reading.overlays[plot]! & overlayBits[mark]) !== 0 &&
      !layers.hidden.includes(mark) &&
      !isHidden[categoryOf[plot]!] &&
      !isWashed(plot),
    isIdle: (index: number) => !shown && categories[index] === 'idle',
  };
}

/** The classes that plots of these rows have, ascending; pale ones do not count. */
export function classesOfRows(rows: Uint32Array, classes: DrawnClasses): number[] {
  const found = new Set<number>();
  for (const plot of rows) {
    const index = classes.classOf(plot);
    if (index !== null && !classes.isWashed(plot)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}
