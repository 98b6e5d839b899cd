import type { Checkpoint } from '../decode/format';
import { categories, categoryOf } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import type { AreaReference } from '../domain/figure';
import { Plot } from '../domain/plot';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { categorySums } from '../indicators/category-sums';
import type { Context } from '../indicators/indicator';
import { resolveLand } from '../indicators/resolve-land';
import { classifyPlot } from '../rules/classify-plot';
import { classifyPlots } from '../rules/classify-plots';
import type { LandHistory, PlotMoment, ReportedYear } from './history-messages';

/** One day costs a pass over all plots, so that what was worked out once is kept. */
const mostKept = 60;

type Day = Pick<Context['classes'], 'categories' | 'statuses'>;
const classesByDay = new WeakMap<Dataset, Map<string, Day>>();

/** The classes of all plots on a day under these rules, kept for the next time. */
export function classesOn(dataset: Dataset, day: number, settings: RuleSettings): Day {
  let kept = classesByDay.get(dataset);
  if (!kept) {
    kept = new Map();
    classesByDay.set(dataset, kept);
  }
  const key = `${day} ${JSON.stringify(settings)}`;
  const found = kept.get(key) ?? classifyPlots(dataset, day, settings);
  // The latest asked for stays longest.
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return found;
}

/** Reported totals of a park by whole year, ascending. */
export function reportedYears(dataset: Dataset, park: number): ReportedYear[] {
  return dataset.statistics
    .filter((entry) => entry.park === park && entry.quarter === null)
    .map(({ year, outputYuan, taxYuan, investedYuan, employees }) => ({
      year,
      outputYuan,
      taxYuan,
      investedYuan,
      employees,
    }))
    .sort((a, b) => a.year - b.year);
}

/**
 * What the land was on each of the days, by the rules on the facts dated until then: the sums of the
 * legend for each day, on the area basis of the reading.
 */
export async function historyOf(
  dataset: Dataset,
  context: Context,
  reference: AreaReference,
  days: readonly number[],
  checkpoint: Checkpoint,
): Promise<LandHistory> {
  const width = categories.length;
  const history: LandHistory = {
    days: [...days],
    plots: new Float64Array(days.length * width),
    squareMeters: new Float64Array(days.length * width),
    withoutArea: new Float64Array(days.length),
    reported: reference.kind === 'park' ? reportedYears(dataset, reference.park) : [],
  };
  const land = resolveLand(reference, context);
  for (const [at, day] of days.entries()) {
    const classes = { ...context.classes, ...classesOn(dataset, day, context.classes.settings) };
    const sums = categorySums({ ...land }, { ...context, classes });
    history.plots.set(sums.plots, at * width);
    history.squareMeters.set(sums.squareMeters, at * width);
    history.withoutArea[at] = sums.withoutArea.reduce((sum, count) => sum + count, 0);
    await checkpoint(at + 1, days.length);
  }
  return history;
}

/** Status and category of a plot on each of the days, by the rules on the facts dated until then. */
export function plotHistoryOf(
  { plots, layers, plotEllipsoidal }: Dataset,
  plot: number,
  days: readonly number[],
  settings: RuleSettings = defaultRuleSettings,
): PlotMoment[] {
  return days.map((asOf) => {
    const { status, overlays } = classifyPlot(new Plot(plots, plot), {
      asOf,
      layers,
      plotEllipsoidal,
      settings,
    });
    return { day: asOf, status, category: categoryOf(status, overlays) };
  });
}
