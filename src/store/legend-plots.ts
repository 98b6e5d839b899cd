import { type Category, categories, overlayBits } from '../domain/category';
import type { Reading, Snapshot } from '../worker/data-messages';
import { passesWithout } from './filter-counts';
import { parkAndNested } from './park-and-nested';
import type { Filtered } from './remember-filtered';
import { shownPlots } from './shown-plots';
import type { State } from './state';

/** A line of the legend: a category, an overlay, or all that the filter lets through. */
export type LegendLine = Category | 'total' | 'standardPlot' | 'warning90';

/**
 * The plots that a line of the legend speaks of, by the same conditions as its count and area
 * (`tallyLegend`); slivers and repeated shapes are among them, so that a figure can tell that they
 * stayed out.
 */
export function plotsOfLegendLine(
  line: LegendLine,
  snapshot: Snapshot,
  reading: Reading,
  park: number | null,
  filtered: Filtered,
): number[] {
  const inScope = park === null ? null : parkAndNested(snapshot, park);
  const isOverlay = line === 'standardPlot' || line === 'warning90';
  const passes =
    line === 'total'
      ? filtered.passes
      : passesWithout(filtered, isOverlay ? ['category', 'overlay'] : ['category']);
  const category = categories.indexOf(line as Category);
  const isOfLine = (plot: number) => {
    if (line === 'total') return true;
    if (isOverlay) return (reading.overlays[plot]! & overlayBits[line]) !== 0;
    return reading.categories[plot] === category;
  };
  const plots: number[] = [];
  for (let plot = 0; plot < snapshot.plotCount; plot++) {
    if (inScope && !inScope.has(snapshot.plotPark[plot]!)) continue;
    if ((!passes || passes[plot] === 1) && isOfLine(plot)) plots.push(plot);
  }
  return plots;
}

type ClassScope = Parameters<typeof shownPlots>[0] & Pick<State, 'colouring'>;

/** The plots of a class of the colouring, or of all classes, among those that the lists speak of. */
export function plotsOfClass(state: ClassScope, index: number | null): number[] {
  const { snapshot, colouring } = state;
  const isShown = shownPlots(state);
  if (!snapshot || !isShown || !colouring) return [];
  const plots: number[] = [];
  for (let plot = 0; plot < snapshot.plotCount; plot++)
    if (isShown(plot) && (index === null || colouring.classOf[plot] === index)) plots.push(plot);
  return plots;
}
