import { textAt } from '../domain/column';
import { type FloorVerdict, floorVerdicts, type LandGrades } from '../domain/floor-price';
import { floorPrices } from '../indicators/floor-prices';
import type { Context, Land } from '../indicators/indicator';
import { landPool, type PoolLand } from '../indicators/land-pool';
import { readinessLevels } from '../rules/land-pool';
import type { FloorPriceReport, PoolItem, PoolReport } from './pool-messages';

/** The land pool with its totals and, of each level of readiness, the `most` largest plots. */
export function poolReport(land: Land, context: Context, most: number): PoolReport {
  const { plots, byReadiness, byPark } = landPool(land, context);
  const largest = [...plots].sort((a, b) => (b.squareMeters ?? 0) - (a.squareMeters ?? 0));
  const items = readinessLevels.flatMap((level) =>
    largest.filter(({ readiness }) => readiness === level).slice(0, most),
  );
  return {
    byReadiness,
    byPark,
    items: items.map((one) => itemOf(one, context)),
    hasLevelled: plots.some(({ checks }) => checks.levelled !== 'unknown'),
  };
}

function itemOf(one: PoolLand, { dataset }: Context): PoolItem {
  const { id, reservedFor } = dataset.plots.columns;
  return {
    ...one,
    id: id ? textAt(id, one.plot) : null,
    reservedFor: reservedFor ? textAt(reservedFor, one.plot) : null,
  };
}

/** Prices of a land against their floors and, of each verdict, the `most` lowest against it. */
export function floorPriceReport(
  land: Land,
  context: Context,
  grades: LandGrades,
  most: number,
): FloorPriceReport {
  const { byVerdict, places, withoutUse } = floorPrices(land, context, grades);
  const { plots, placement } = context.dataset;
  const ids = plots.columns.id;
  const plotsOf = (verdict: FloorVerdict) => byVerdict[verdict].map(({ plot }) => plot);
  return {
    places,
    withoutUse,
    plots: Object.fromEntries(
      floorVerdicts.map((verdict) => [verdict, plotsOf(verdict)]),
    ) as Record<FloorVerdict, number[]>,
    items: floorVerdicts.flatMap((verdict) =>
      byVerdict[verdict].slice(0, most).map((one) => ({
        ...one,
        id: ids ? textAt(ids, one.plot) : null,
        park: placement.parkOf[one.plot]!,
      })),
    ),
  };
}
