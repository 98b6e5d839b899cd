import type { ParkStatistics } from '../domain/statistics';
import type { Context, Land } from './indicator';
import type { Recipe } from './recipe';
import { reportedTotal } from './reported-total';
import type { Tally } from './tally';

/** What the sums of a recipe come to. */
export interface Settled {
  value: number | null;
  /** `null` when the amounts are not known. */
  numerator: number | null;
  /** `null` when the figure is a sum, or the boundary's area is unknown. */
  denominator: number | null;
  /** True when no plot reports and the park's reported total was taken in their place. */
  isReported: boolean;
  /** The park's reported total, and the figure by it: over the land of all, reporting or not. */
  reported: { entry: ParkStatistics; total: number; value: number | null } | null;
}

function divide(numerator: number, denominator: number | null): number | null {
  return denominator !== null && denominator > 0 ? numerator / denominator : null;
}

/**
 * The value from the sums: one place for the table of all parks and for the derivation. A sum of money
 * into which no plot went is unknown, not 0 (a plot may report 0), and so is a sum of land into which
 * none went because the areas are unknown.
 */
export function settle(recipe: Recipe, land: Land, context: Context, sums: Tally): Settled {
  const over = recipe.denominator(context);
  const { reported: field } = recipe;
  const isSum = over === null;
  const by = (total: number, area: number | null) => (isSum ? total : divide(total, area));
  const boundary = land.boundarySquareMeters;

  const entry = field
    ? reportedTotal(context.dataset, land.park, field, context.classes.asOf)
    : null;
  const total = entry && field ? entry[field] : null;
  const full = isSum ? null : over === 'boundary' ? boundary : sums.fullDenominator;
  const reported = entry && total !== null ? { entry, total, value: by(total, full) } : null;

  const isMoney = field !== null;
  const isOpen =
    recipe.numerator.amount !== 'count' &&
    sums.numeratorPlots === 0 &&
    (isMoney || sums.unreportedPlots > 0);
  if (isOpen && reported)
    return {
      value: reported.value,
      numerator: reported.total,
      denominator: full,
      isReported: true,
      reported,
    };
  const denominator = isSum ? null : over === 'boundary' ? boundary : sums.denominator;
  return {
    value: isOpen ? null : by(sums.numerator, denominator),
    numerator: isOpen ? null : sums.numerator,
    denominator,
    isReported: false,
    reported,
  };
}
