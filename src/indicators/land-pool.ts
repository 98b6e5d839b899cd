import {
  levelledOf,
  type PoolPlot,
  poolPlotOf,
  type Readiness,
  readinessLevels,
} from '../rules/land-pool';
import { plotFactsOf } from '../rules/plot-facts';
import type { Context, Land } from './indicator';
import { sliverSquareMeters } from './tally';

/** A plot of the pool with its land, m² on the basis of the reading; `null`: not known. */
export interface PoolLand extends PoolPlot {
  park: number;
  squareMeters: number | null;
}

/** Plots and land of one level of readiness; `withoutArea` of the plots have no known land. */
export interface PoolSum {
  plots: number[];
  squareMeters: number;
  withoutArea: number;
}

export interface LandPool {
  plots: PoolLand[];
  byReadiness: Record<Readiness, PoolSum>;
  /** By park (−1: in none), those with the most land first. */
  byPark: { park: number; sums: Record<Readiness, PoolSum> }[];
}

/**
 * The land that can be offered in a land as of the reading, with its readiness and totals (002 四(三)). Land under two
 * plots counts for the first; duplicates and slivers are left out, as in every total.
 */
export function landPool({ plots, landShares, duplicates }: Land, context: Context): LandPool {
  const { dataset, classes, plotAreas } = context;
  const source = {
    plots: dataset.plots,
    facts: plotFactsOf(dataset.plots, dataset.layers, classes.settings),
    classes,
    levelled: levelledOf(dataset.plots),
  };
  const found: PoolLand[] = [];
  const byReadiness = newSums();
  const byPark = new Map<number, Record<Readiness, PoolSum>>();
  for (let k = 0; k < plots.length; k++) {
    const i = plots[k]!;
    if (duplicates?.[k] === 1 || dataset.plotEllipsoidal[i]! < sliverSquareMeters) continue;
    const one = poolPlotOf(source, i);
    if (!one) continue;
    const area = plotAreas[i]! * (landShares ? landShares[k]! : 1);
    const park = dataset.placement.parkOf[i]!;
    const squareMeters = area > 0 ? area : null;
    found.push({ ...one, park, squareMeters });
    const sums = byPark.get(park) ?? newSums();
    byPark.set(park, sums);
    add(byReadiness[one.readiness], i, squareMeters);
    add(sums[one.readiness], i, squareMeters);
  }
  return {
    plots: found,
    byReadiness,
    byPark: [...byPark]
      .map(([park, sums]) => ({ park, sums }))
      .sort((a, b) => landOf(b.sums) - landOf(a.sums)),
  };
}

function newSums(): Record<Readiness, PoolSum> {
  return Object.fromEntries(
    readinessLevels.map((level) => [level, { plots: [], squareMeters: 0, withoutArea: 0 }]),
  ) as unknown as Record<Readiness, PoolSum>;
}

function add(sum: PoolSum, plot: number, squareMeters: number | null): void {
  sum.plots.push(plot);
  if (squareMeters === null) sum.withoutArea++;
  else sum.squareMeters += squareMeters;
}

function landOf(sums: Record<Readiness, PoolSum>): number {
  return readinessLevels.reduce((land, level) => land + sums[level].squareMeters, 0);
}
