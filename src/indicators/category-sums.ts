import { categories } from '../domain/category';
import type { Context, Land } from './indicator';
import { sliverSquareMeters } from './tally';

/** Count, land (m²) and count of plots without an area, by category index. */
export interface CategorySums {
  plots: Float64Array;
  squareMeters: Float64Array;
  withoutArea: Float64Array;
}

const known = new WeakMap<Land, { context: Context; sums: CategorySums }>();

/**
 * The sums of all categories of a land in one pass, kept for the land: thirty figures of each park
 * rest on them. Duplicates and slivers count nowhere, land counts by its share.
 */
export function categorySums(land: Land, context: Context): CategorySums {
  const done = known.get(land);
  if (done?.context === context) return done.sums;
  const size = categories.length;
  const sums: CategorySums = {
    plots: new Float64Array(size),
    squareMeters: new Float64Array(size),
    withoutArea: new Float64Array(size),
  };
  const { plots, landShares } = land;
  const duplicates = land.duplicates ?? null;
  const { plotAreas, classes, dataset } = context;
  for (let k = 0; k < plots.length; k++) {
    const plot = plots[k]!;
    if (duplicates?.[k] === 1 || dataset.plotEllipsoidal[plot]! < sliverSquareMeters) continue;
    const category = classes.categories[plot]!;
    const area = plotAreas[plot]!;
    sums.plots[category]!++;
    if (area > 0) sums.squareMeters[category]! += area * (landShares ? landShares[k]! : 1);
    else sums.withoutArea[category]!++;
  }
  known.set(land, { context, sums });
  return sums;
}
