import { categories } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import { idleSinceAt } from '../rules/idle-since';
import type { PlotClasses } from '../rules/plot-class';
import { plotFactsOf } from '../rules/plot-facts';
import type { LongestIdle } from './messages';

const idle = categories.indexOf('idle');

/**
 * Days that each plot has been idle as of the date of its class, counted from the day on which
 * construction was due or suspended; −1 for plots that are not idle or whose day is not on file.
 */
export function idleDays(dataset: Dataset, classes: PlotClasses): Int32Array {
  const facts = plotFactsOf(dataset.plots, dataset.layers);
  const days = new Int32Array(dataset.plots.count).fill(-1);
  for (let i = 0; i < days.length; i++) {
    if (classes.categories[i] !== idle) continue;
    const since = idleSinceAt(facts, i, classes.asOf);
    if (since !== UNKNOWN_DAY) days[i] = classes.asOf - since;
  }
  return days;
}

/** The plot of a park (or nested in it), or of all, that has been idle longest; `null` when none is idle. */
export function longestIdleOf(
  dataset: Dataset,
  classes: PlotClasses,
  park: number | null,
): LongestIdle | null {
  const { parkOf, parentOf } = dataset.placement;
  const isIn = (plot: number): boolean => {
    if (park === null) return true;
    for (let at = parkOf[plot]!; at >= 0; at = parentOf[at]!) if (at === park) return true;
    return false;
  };
  const days = idleDays(dataset, classes);
  let longest = -1;
  for (let i = 0; i < days.length; i++)
    if (days[i]! >= 0 && (longest < 0 || days[i]! > days[longest]!) && isIn(i)) longest = i;
  return longest < 0 ? null : { plot: longest, days: days[longest]! };
}
