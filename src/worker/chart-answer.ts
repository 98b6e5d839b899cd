import { textAt } from '../domain/column';
import type { Context } from '../indicators/indicator';
import { plotMeasure } from '../indicators/plot-measures';
import { binOf, binStarts } from '../indicators/value-bins';
import type {
  ChartAnswer,
  ChartPoint,
  ChartQuestion,
  ChartScope,
  MeasureRange,
} from './chart-messages';
import { plotsInScope } from './field-summary';
import { filterPlots } from './filter-plots';

const wantedBins = 18;
/** More dots than this hide one another and make the page wait. */
export const mostPoints = 2000;

function plotsOf({ park, filter }: ChartScope, context: Context, isCounted: Uint8Array): number[] {
  const scope = plotsInScope(context, isCounted, park);
  const { passes } = filterPlots(filter, context);
  const plots: number[] = [];
  for (let plot = 0; plot < scope.length; plot++)
    if (scope[plot] === 1 && passes?.[plot] !== 0) plots.push(plot);
  return plots;
}

/** What the charts of plots draw: bins of a measure with what of them is selected, and a sample of plots by two. */
export function chartAnswer(
  question: ChartQuestion,
  context: Context,
  isCounted: Uint8Array,
): ChartAnswer {
  const plots = plotsOf(question, context, isCounted);
  const xs = plotMeasure(question.x, context);
  const ys = plotMeasure(question.y, context);
  const chosen = new Set(question.selected);
  const known = plots.filter((plot) => !Number.isNaN(xs[plot]!));
  const starts = binStarts(
    known.map((plot) => xs[plot]!),
    wantedBins,
  );
  const bins = starts.map((from) => ({ from, plots: 0, squareMeters: 0, selected: 0 }));
  const { coveredShare, parkOf } = context.dataset.placement;
  for (const plot of known) {
    const bin = bins[binOf(xs[plot]!, starts)]!;
    const area = context.plotAreas[plot]!;
    bin.plots++;
    if (area > 0) bin.squareMeters += area * (1 - coveredShare[plot]!);
    if (chosen.has(plot)) bin.selected++;
  }
  const numbers = context.dataset.plots.columns.id;
  const count = Math.min(mostPoints, known.length);
  const points = Array.from({ length: count }, (_, k): ChartPoint => {
    const plot = known[Math.floor((k * known.length) / count)]!;
    const y = ys[plot]!;
    return {
      plot,
      id: numbers ? textAt(numbers, plot) : null,
      park: parkOf[plot]!,
      category: context.classes.categories[plot]!,
      x: xs[plot]!,
      y: Number.isNaN(y) ? null : y,
      isSelected: chosen.has(plot),
    };
  });
  const both = known.filter((plot) => !Number.isNaN(ys[plot]!)).length;
  const { x, y } = question;
  return { x, y, plots: plots.length, known: known.length, both, bins, points };
}

/** The plots of a scope that lie in all of the ranges, in file order; a plot without the measure lies in none. */
export function plotsInRanges(
  scope: ChartScope,
  ranges: readonly MeasureRange[],
  context: Context,
  isCounted: Uint8Array,
): Uint32Array {
  const tests = ranges.map(({ measure, from, to }) => {
    const values = plotMeasure(measure, context);
    return (plot: number) => {
      const value = values[plot]!;
      return (
        !Number.isNaN(value) && (from === null || value >= from) && (to === null || value < to)
      );
    };
  });
  return Uint32Array.from(
    plotsOf(scope, context, isCounted).filter((plot) => tests.every((test) => test(plot))),
  );
}
