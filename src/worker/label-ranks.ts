import { type Category, categories, overlayBits } from '../domain/category';
import type { PlotClasses } from '../rules/plot-class';

const weightOf: Partial<Record<Category, number>> = {
  idle: 2,
  approved: 3,
  supplied: 3,
  inefficient: 3,
  undetermined: 3,
};

/**
 * Which labels come first when not all can be given (look.md §3): 0 chosen plots, 1 those with a
 * warning of 90 days, 2 idle land, 3 other problems, 4 the rest.
 */
export function labelRanks(
  { categories: categoryOf, overlays }: Pick<PlotClasses, 'categories' | 'overlays'>,
  chosen: readonly number[],
): (plot: number) => number {
  const isChosen = new Set(chosen);
  const weights = categories.map((category) => weightOf[category] ?? 4);
  return (plot) => {
    if (isChosen.has(plot)) return 0;
    return overlays[plot]! & overlayBits.warning90 ? 1 : weights[categoryOf[plot]!]!;
  };
}
