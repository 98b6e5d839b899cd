import type { Exclusion, ExclusionReason, Figure } from '../domain/figure';
import { provenanceOf } from './figure-provenance';
import type { Context, Indicator, Land } from './indicator';
import type { Recipe } from './recipe';
import { type Settled, settle } from './settle';
import { Account, tally } from './tally';

/** What is missing when plots stayed out for these reasons: i18n `missing.<key>`. */
const missingByReason: Partial<Record<ExclusionReason, string>> = {
  'land-use-unknown': 'landUseCode',
  'status-undetermined': 'status',
  'no-output': 'outputYuan',
  'no-tax': 'taxYuan',
  'no-investment': 'investedYuan',
  'no-floor-area': 'floorAreaSquareMeters',
  'no-value': 'fieldValue',
};

function areaOf(plots: readonly number[] | Uint32Array, areas: Float64Array): number {
  let sum = 0;
  for (const plot of plots) if (areas[plot]! > 0) sum += areas[plot]!;
  return sum;
}

function exclusionsOf(account: Account, settled: Settled, context: Context): Exclusion[] {
  const unreported = new Set(settled.isReported ? account.unreported : []);
  const exclusions: Exclusion[] = [];
  for (const { reason, plots } of account.exclusions()) {
    // A reported total stands for the plots that do not report, so they are in.
    const out = unreported.size > 0 ? plots.filter((plot) => !unreported.has(plot)) : plots;
    if (out.length > 0)
      exclusions.push({
        reason,
        plots: Uint32Array.from(out),
        squareMeters: areaOf(out, context.plotAreas),
      });
  }
  return exclusions;
}

function missingOf(
  recipe: Recipe,
  settled: Settled,
  excluded: readonly Exclusion[],
  landPlots: number,
  context: Context,
): string[] {
  const missing = new Set<string>();
  const over = recipe.denominator(context);
  if (over === 'boundary' && settled.denominator === null) missing.add('boundary');
  for (const { reason } of excluded) {
    const key = missingByReason[reason];
    if (key !== undefined) missing.add(key);
    if (reason === 'no-area')
      missing.add(context.areaBasis === 'declared' ? 'declaredAreaSquareMeters' : 'shape');
  }
  if (settled.value === null && missing.size === 0) {
    const hasLand = over === null ? landPlots > 0 : (settled.denominator ?? 0) > 0;
    if (!hasLand) missing.add('land');
    else missing.add(recipe.reported === 'investedYuan' ? 'investedYuan' : 'production');
  }
  return [...missing];
}

function derive(recipe: Recipe, land: Land, context: Context): Figure {
  const account = new Account();
  const counted = tally(recipe, land, context, account);
  const sums = recipe.sums?.(land, context) ?? counted;
  const settled = settle(recipe, land, context, sums);
  const { reported, isReported } = settled;
  const over = recipe.denominator(context);
  const excluded = exclusionsOf(account, settled, context);
  const included = Uint32Array.from(
    isReported
      ? [...account.included, ...account.unreported].sort((a, b) => a - b)
      : account.included,
  );
  const usesArea = over !== null || recipe.numerator.amount === 'land';
  const isBoundary = over === 'boundary';
  return {
    indicator: recipe.id,
    value: settled.value,
    unit: recipe.unit,
    missing: missingOf(recipe, settled, excluded, land.plots.length, context),
    derivation: {
      formula: recipe.formula,
      numerator: {
        key: recipe.numerator.key,
        value: settled.numerator,
        unit: recipe.numerator.unit,
        plots: isReported ? 0 : sums.numeratorPlots,
        source: isReported ? 'statistics' : 'plots',
      },
      denominator:
        over === null
          ? null
          : isBoundary
            ? {
                key: 'boundary',
                value: settled.denominator,
                unit: 'm2',
                plots: 0,
                source: 'boundary',
              }
            : {
                key: over.key,
                value: settled.denominator,
                unit: over.unit,
                plots: sums.denominatorPlots + (isReported ? sums.unreportedPlots : 0),
                source: 'plots',
              },
      included,
      excluded,
      areaBasis: usesArea ? context.areaBasis : null,
      denominatorChoice: recipe.followsChoice ? context.denominator : null,
      cut: {
        plots: Uint32Array.from(account.cutPlots),
        shares: Float64Array.from(account.cutShares),
      },
      reported: reported && {
        value: reported.value,
        numerator: reported.total,
        year: reported.entry.year,
        quarter: reported.entry.quarter,
      },
      ...provenanceOf(
        context.dataset,
        included,
        reported?.entry ?? null,
        isBoundary ? land.park : null,
      ),
    },
  };
}

/** An indicator that computes by a recipe. */
export function indicatorFrom(recipe: Recipe): Indicator {
  return {
    id: recipe.id,
    unit: recipe.unit,
    better: recipe.better,
    compute: (land, context) => derive(recipe, land, context),
    value: (land, context) => {
      const sums = recipe.sums?.(land, context) ?? tally(recipe, land, context);
      return settle(recipe, land, context, sums).value ?? Number.NaN;
    },
  };
}
