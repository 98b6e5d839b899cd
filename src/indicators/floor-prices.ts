import { textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import {
  checkFloorPrice,
  type FloorPriceCheck,
  type FloorPriceInputs,
  type FloorVerdict,
  floorVerdicts,
  type LandGrades,
} from '../domain/floor-price';
import { Plot } from '../domain/plot';
import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../rules/land-use';
import { plotFactsOf } from '../rules/plot-facts';
import { supplyAt } from '../rules/supply';
import { supplyModeOf } from '../rules/supply-terms';
import { YES } from '../rules/tri-state';
import type { Context, Land } from './indicator';
import { plotCounties } from './plot-counties';

export interface FloorPricePlot extends FloorPriceCheck {
  plot: number;
  place: string | null;
}

export interface FloorPrices {
  /** Of each verdict the plots, those farthest below the floor first. */
  byVerdict: Record<FloorVerdict, FloorPricePlot[]>;
  /** Places that have such land, with the count of plots, the most first. */
  places: { name: string; plots: number }[];
  /** Supplied plots whose use is unknown: the standard may hold for them. */
  withoutUse: number;
}

/**
 * What the price of a plot is checked by, as of the reading. `null`: the standard does not concern it; it is for
 * industrial land that was transferred (出让, 弹性年期出让). Rents and contributions are no such price.
 */
export function floorPriceInputs(
  { dataset, classes }: Context,
  i: number,
  facts = plotFactsOf(dataset.plots, dataset.layers, classes.settings),
): FloorPriceInputs | null {
  if ((landUsesOf(dataset.plots)[i]! & INDUSTRIAL_USE) === 0) return null;
  if (supplyAt(facts, i, classes.asOf) !== YES) return null;
  const plot = new Plot(dataset.plots, i);
  const text = plot.text('supplyMode');
  const mode = supplyModeOf(text);
  if (mode !== null && mode !== 'sale' && mode !== 'flexible-term') return null;
  return {
    place: placeOf(dataset, i),
    priceYuan: plot.number('priceYuan'),
    squareMeters: plot.number('declaredAreaSquareMeters'),
    termYears: plot.number('termYears'),
    isModeKnown: mode !== null,
  };
}

/** County of a plot, else the name of its park. */
function placeOf(dataset: Dataset, i: number): string | null {
  const { names, countyOf } = plotCounties(dataset);
  const county = names[countyOf[i]!];
  if (county !== undefined) return county;
  const park = dataset.placement.parkOf[i]!;
  const { name } = dataset.parks.columns;
  return park >= 0 && name ? textAt(name, park) : null;
}

/** The prices of a land against the floors of their grades (domain §2.6). Duplicates are left out. */
export function floorPrices(
  { plots, duplicates }: Land,
  context: Context,
  grades: LandGrades,
): FloorPrices {
  const { dataset, classes } = context;
  const uses = landUsesOf(dataset.plots);
  const facts = plotFactsOf(dataset.plots, dataset.layers, classes.settings);
  const byVerdict = Object.fromEntries(
    floorVerdicts.map((verdict) => [verdict, []]),
  ) as unknown as FloorPrices['byVerdict'];
  const places = new Map<string, number>();
  let withoutUse = 0;
  for (let k = 0; k < plots.length; k++) {
    const i = plots[k]!;
    if (duplicates?.[k] === 1) continue;
    if ((uses[i]! & (INDUSTRIAL_USE | OTHER_USE)) === 0) {
      if (supplyAt(facts, i, classes.asOf) === YES) withoutUse++;
      continue;
    }
    const inputs = floorPriceInputs(context, i, facts);
    if (!inputs) continue;
    const { place } = inputs;
    if (place !== null) places.set(place, (places.get(place) ?? 0) + 1);
    const grade = gradeOf(grades, place);
    const check = checkFloorPrice(inputs, grade, classes.settings.floorPriceShare);
    byVerdict[check.verdict].push({ ...check, plot: i, place });
  }
  for (const list of Object.values(byVerdict)) list.sort((a, b) => shareOf(a) - shareOf(b));
  return {
    byVerdict,
    places: [...places]
      .map(([name, count]) => ({ name, plots: count }))
      .sort((a, b) => b.plots - a.plots || a.name.localeCompare(b.name, 'zh')),
    withoutUse,
  };
}

function gradeOf(grades: LandGrades, place: string | null): number | null {
  return place !== null && Object.hasOwn(grades, place) ? grades[place]! : null;
}

/** Price by floor; what has none comes last. */
function shareOf({ perSquareMeter, floor }: FloorPricePlot): number {
  return perSquareMeter === null || floor === null ? Number.MAX_VALUE : perSquareMeter / floor;
}
