import { type Category, categories } from '../../domain/category';
import type { LandHistory } from '../../worker/history-messages';

export interface CategorySeries {
  category: Category;
  /** Counts, or m², on each day. */
  values: number[];
}

/** The categories that the land had on any of the days, with their values, in the order of the legend. */
export function categorySeries(
  { days, plots, squareMeters }: LandHistory,
  measure: 'area' | 'plots',
): CategorySeries[] {
  const width = categories.length;
  const values = measure === 'plots' ? plots : squareMeters;
  return categories.flatMap((category, at) => {
    const isThere = days.some((_, day) => plots[day * width + at]! > 0);
    return isThere ? [{ category, values: days.map((_, day) => values[day * width + at]!) }] : [];
  });
}
