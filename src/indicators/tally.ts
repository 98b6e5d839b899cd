import type { ExclusionReason } from '../domain/figure';
import type { NumberField } from '../domain/plot';
import { because, DENOMINATOR, exclusionReasons, NUMERATOR, reasonCode, UNREPORTED } from './fate';
import type { Context, Land } from './indicator';
import { type Amount, fieldValues, type Recipe } from './recipe';

/** Smaller shapes are drawing noise, m². */
export const sliverSquareMeters = 1;

/** The sums of a recipe over a land. */
export interface Tally {
  numerator: number;
  numeratorPlots: number;
  denominator: number;
  denominatorPlots: number;
  /** The denominator with the land of the unreported plots. */
  fullDenominator: number;
  unreportedPlots: number;
}

/** Which plots went where; filled by `tally` when the derivation is asked for. */
export class Account {
  readonly included: number[] = [];
  readonly unreported: number[] = [];
  private readonly excluded: number[][] = [[], ...exclusionReasons.map(() => [])];
  readonly cutPlots: number[] = [];
  readonly cutShares: number[] = [];

  add(plot: number, fate: number, share: number): void {
    if (fate & (NUMERATOR | DENOMINATOR)) {
      this.included.push(plot);
      if (share < 1) {
        this.cutPlots.push(plot);
        this.cutShares.push(share);
      }
    }
    if (fate & UNREPORTED) this.unreported.push(plot);
    const code = reasonCode(fate);
    if (code > 0) this.excluded[code]!.push(plot);
  }

  /** The plots that stayed out, by reason, in the order of the reasons. */
  exclusions(): { reason: ExclusionReason; plots: number[] }[] {
    return exclusionReasons
      .map((reason, k) => ({ reason, plots: this.excluded[k + 1]! }))
      .filter(({ plots }) => plots.length > 0);
  }
}

const duplicate = because('duplicate');
const sliver = because('sliver');

interface Prepared {
  fateOf: (plot: number) => number;
  numerator: Float64Array | null;
  /** Whether the numbers are land, of which what lies under an earlier plot counts there. */
  isOfLand: boolean;
  isCount: boolean;
}
const prepared = new WeakMap<Context, Map<Recipe, Prepared>>();

function prepare(recipe: Recipe, context: Context): Prepared {
  let recipes = prepared.get(context);
  if (!recipes) {
    recipes = new Map();
    prepared.set(context, recipes);
  }
  let found = recipes.get(recipe);
  if (!found) {
    const { amount } = recipe.numerator;
    found = {
      fateOf: recipe.fates(context),
      numerator: isField(amount) ? fieldValues(context.dataset.plots, amount) : null,
      isOfLand: amount.endsWith('SquareMeters'),
      isCount: amount === 'count',
    };
    recipes.set(recipe, found);
  }
  return found;
}

function isField(amount: Amount): amount is NumberField {
  return amount !== 'land' && amount !== 'count';
}

/**
 * Sums a recipe over a land, and with an `account` tells which plots went where. Land counts by its
 * share in the land and under no earlier plot, and so do fields in m²; money by its share in the land
 * alone, a plot as one.
 * Duplicates and slivers count nowhere.
 */
export function tally(
  recipe: Recipe,
  land: Land,
  context: Context,
  account: Account | null = null,
): Tally {
  const { fateOf, numerator, isOfLand, isCount } = prepare(recipe, context);
  const { plots, landShares, cutShares } = land;
  const duplicates = land.duplicates ?? null;
  const { plotAreas } = context;
  const { plotEllipsoidal } = context.dataset;
  const sums: Tally = {
    numerator: 0,
    numeratorPlots: 0,
    denominator: 0,
    denominatorPlots: 0,
    fullDenominator: 0,
    unreportedPlots: 0,
  };
  for (let k = 0; k < plots.length; k++) {
    const plot = plots[k]!;
    const fate =
      duplicates?.[k] === 1
        ? duplicate
        : plotEllipsoidal[plot]! < sliverSquareMeters
          ? sliver
          : fateOf(plot);
    if (fate & NUMERATOR) {
      sums.numeratorPlots++;
      if (numerator) {
        const shares = isOfLand ? landShares : cutShares;
        sums.numerator += numerator[plot]! * (shares ? shares[k]! : 1);
      } else if (isCount) sums.numerator++;
      else sums.numerator += plotAreas[plot]! * (landShares ? landShares[k]! : 1);
    }
    if (fate & (DENOMINATOR | UNREPORTED)) {
      const area = plotAreas[plot]! * (landShares ? landShares[k]! : 1);
      sums.fullDenominator += area;
      if (fate & DENOMINATOR) {
        sums.denominator += area;
        sums.denominatorPlots++;
      } else sums.unreportedPlots++;
    }
    if (account) account.add(plot, fate, isCount ? 1 : (landShares?.[k] ?? 1));
  }
  return sums;
}
