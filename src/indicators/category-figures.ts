import { type Category, categories } from '../domain/category';
import { type CategorySums, categorySums } from './category-sums';
import { because, DENOMINATOR, NUMERATOR, UNREPORTED } from './fate';
import type { Indicator } from './indicator';
import { indicatorFrom } from './indicator-from';
import type { Recipe } from './recipe';
import type { Tally } from './tally';

const other = because('not-of-status');
const noArea = because('no-area');

function landTally({ plots, squareMeters, withoutArea }: CategorySums, index: number): Tally {
  let land = 0;
  let landPlots = 0;
  for (let category = 0; category < plots.length; category++) {
    land += squareMeters[category]!;
    landPlots += plots[category]! - withoutArea[category]!;
  }
  return {
    numerator: squareMeters[index]!,
    numeratorPlots: plots[index]! - withoutArea[index]!,
    denominator: land,
    denominatorPlots: landPlots,
    fullDenominator: land,
    unreportedPlots: withoutArea[index]!,
  };
}

const shared = {
  better: 'neither',
  followsChoice: false,
  reported: null,
} satisfies Partial<Recipe>;

function countOf(category: Category, index: number): Indicator {
  return indicatorFrom({
    ...shared,
    id: `categoryCount.${category}`,
    unit: 'count',
    formula: 'categoryCount',
    numerator: { key: 'plotsOfCategory', unit: 'count', amount: 'count' },
    denominator: () => null,
    fates: ({ classes }) => {
      const of = classes.categories;
      return (plot) => (of[plot] === index ? NUMERATOR : other);
    },
    sums: (land, context) => {
      const sums = categorySums(land, context);
      const plots = sums.plots[index]!;
      return { ...landTally(sums, index), numerator: plots, numeratorPlots: plots };
    },
  });
}

function areaOf(category: Category, index: number): Indicator {
  return indicatorFrom({
    ...shared,
    id: `categoryArea.${category}`,
    unit: 'm2',
    formula: 'categoryArea',
    numerator: { key: 'landOfCategory', unit: 'm2', amount: 'land' },
    denominator: () => null,
    fates: ({ classes, plotAreas }) => {
      const of = classes.categories;
      return (plot) =>
        of[plot] !== index ? other : plotAreas[plot]! > 0 ? NUMERATOR : noArea | UNREPORTED;
    },
    sums: (land, context) => landTally(categorySums(land, context), index),
  });
}

function shareOf(category: Category, index: number): Indicator {
  return indicatorFrom({
    ...shared,
    id: `categoryShare.${category}`,
    unit: 'ratio',
    formula: 'categoryShare',
    numerator: { key: 'landOfCategory', unit: 'm2', amount: 'land' },
    denominator: () => ({ key: 'plotLand', unit: 'm2' }),
    fates: ({ classes, plotAreas }) => {
      const of = classes.categories;
      return (plot) => {
        const isOfCategory = of[plot] === index;
        if (!(plotAreas[plot]! > 0)) return isOfCategory ? noArea | UNREPORTED : noArea;
        return isOfCategory ? NUMERATOR | DENOMINATOR : DENOMINATOR;
      };
    },
    sums: (land, context) => landTally(categorySums(land, context), index),
  });
}

/**
 * For each category the count of its plots, their land (m²) and its share of the land of all plots;
 * counts and areas add up to `plotCount` and `landArea`, shares to 1.
 */
export const categoryFigures: readonly Indicator[] = [countOf, areaOf, shareOf].flatMap((make) =>
  categories.map(make),
);
