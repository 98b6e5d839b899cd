import type { Dataset } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import { idleSinceAt } from '../rules/idle-since';
import type { PlotClasses } from '../rules/plot-class';
import { plotFactsOf } from '../rules/plot-facts';
import type { LongestIdle } from './plot-messages';

/**
 * The plot of a park (or nested in it), or of all, that became idle first, and the days since then;
 * `null` when none is idle or none has the dates that tell since when.
 */
export function longestIdleOf(
  dataset: Dataset,
  { asOf, statuses, settings }: PlotClasses,
  park: number | null,
): LongestIdle | null {
  const { plots, layers, placement } = dataset;
  const facts = plotFactsOf(plots, layers, settings);
  const isIn = (plot: number): boolean => {
    if (park === null) return true;
    for (let at = placement.parkOf[plot]!; at >= 0; at = placement.parentOf[at]!)
      if (at === park) return true;
    return false;
  };
  let longest: LongestIdle | null = null;
  for (let i = 0; i < plots.count; i++) {
    const since = idleSinceAt(facts, i, asOf, statuses[i]!);
    if (since === UNKNOWN_DAY || (longest && asOf - since <= longest.days) || !isIn(i)) continue;
    longest = { plot: i, days: asOf - since };
  }
  return longest;
}
