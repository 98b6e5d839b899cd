import { textAt } from '../domain/column';
import { addYears } from '../domain/day';
import { Plot } from '../domain/plot';
import { hasShape } from '../domain/polygons';
import { jointSides } from '../geometry/joint-sides';
import { rowGap } from '../geometry/row-gap';
import { boxesOfRows } from '../geometry/row-index';
import { type Neighbour, type Pause, rowNeighbours } from '../geometry/row-neighbours';
import { connectedSets } from '../indicators/connected-sets';
import type { Context, Land } from '../indicators/indicator';
import {
  compareRanked,
  farOf,
  type MatchPlot,
  type MatchShape,
  type ProjectNeeds,
  pointsOf,
  type Ranked,
} from '../indicators/land-match';
import { landPool, type PoolLand } from '../indicators/land-pool';
import { INDUSTRIAL_USE, landUseOf, landUsesOf, M0_USE, OTHER_USE } from '../rules/land-use';
import type { MatchCandidate, MatchReport, ReserveAdvice } from './match-messages';

const mostLooked = 200_000;
const mostCandidates = 30;

/**
 * The land of the pool that suits a project, best first: single plots, and neighbours taken together where no smaller
 * part of them suits it. `pause` lets other questions in and may throw to stop.
 */
export async function matchReport(
  land: Land,
  needs: ProjectNeeds,
  context: Context,
  pause: Pause,
): Promise<MatchReport> {
  const { dataset } = context;
  const { polygons } = dataset.plots;
  const pool = landPool(land, context).plots;
  const usable = pool.filter(({ plot, squareMeters }) => squareMeters && hasShape(polygons, plot));
  const hasLevelled = pool.some(({ checks }) => checks.levelled !== 'unknown');
  const suited: MatchPlot[] = [];
  for (const [k, one] of usable.entries()) {
    await pause(k, usable.length);
    const found = matchPlotOf(one, needs, context);
    if (found) suited.push(found);
  }
  await measureFar(suited, needs, context, pause);
  suited.sort((a, b) => (a.far ?? 0) - (b.far ?? 0) || b.squareMeters! - a.squareMeters!);
  const rows = suited.map(({ plot }) => plot);
  const neighbours = await rowNeighbours(polygons, rows, needs.gapMeters, pause);
  const sidesOf = jointSides(polygons);
  const shapeOf = (set: readonly number[]): MatchShape => {
    const [long, short] = sidesOf(set.map((node) => rows[node]!));
    const area = set.reduce((sum, node) => sum + suited[node]!.squareMeters!, 0);
    return { width: short, fill: area / (long * short), gap: bridgedGap(set, neighbours) };
  };
  const { sets, looked, isCut } = await connectedSets({
    areas: suited.map(({ squareMeters }) => squareMeters!),
    neighbours: neighbours.map((near) => near.map(({ at }) => at)),
    least: needs.leastSquareMeters,
    most: needs.mostSquareMeters,
    mostNodes: needs.mostPlots,
    hasShape: (set) => {
      if (needs.leastWidth === null && needs.leastFill === null) return true;
      const { width, fill } = shapeOf(set);
      return width >= (needs.leastWidth ?? 0) && fill >= (needs.leastFill ?? 0);
    },
    mostLooked,
    pause,
  });
  const ranked: (Ranked & Pick<MatchCandidate, 'shape' | 'points'> & { set: number[] })[] = [];
  for (const [k, set] of sets.entries()) {
    await pause(k, sets.length);
    const plots = set.map((node) => suited[node]!);
    const shape = shapeOf(set);
    // What nothing in the data tells of any plot sets none apart.
    const points = pointsOf(plots, shape, needs).filter(
      ({ key }) => key !== 'unknown-levelled' || hasLevelled,
    );
    ranked.push({
      set,
      shape,
      points,
      against: points.reduce((sum, { weight }) => sum + weight, 0),
      far: farOf(plots),
      plots: set.length,
      squareMeters: plots.reduce((sum, { squareMeters }) => sum + squareMeters!, 0),
    });
  }
  ranked.sort(compareRanked);
  const ids = dataset.plots.columns.id;
  return {
    candidates: ranked.slice(0, mostCandidates).map(({ set, shape, points, squareMeters }) => ({
      plots: set.map((node) => rows[node]!),
      ids: set.map((node) => (ids ? textAt(ids, rows[node]!) : null)),
      parks: [...new Set(set.map((node) => suited[node]!.park))],
      squareMeters,
      shape,
      points,
      beside: besideOf(set, suited, neighbours),
    })),
    found: sets.length,
    looked,
    isCut,
    pool: pool.length,
    otherUse: usable.length - suited.length,
    withoutArea: pool.length - usable.length,
    hasLevelled,
    tooLarge: suited.filter(({ squareMeters }) => squareMeters! > needs.mostSquareMeters).length,
    reserve: reserveAdvice(needs, context),
  };
}

/** The rule for large manufacturing projects: its limit is reached or passed. */
export function reserveAdvice(needs: ProjectNeeds, { classes }: Context): ReserveAdvice | null {
  const { reserveInvestmentYuan, reserveYearsLeast, reserveYearsMost } = classes.settings;
  if (!needs.isManufacturing || needs.investmentYuan === null) return null;
  if (needs.investmentYuan < reserveInvestmentYuan) return null;
  return {
    limitYuan: reserveInvestmentYuan,
    from: classes.asOf,
    least: addYears(classes.asOf, reserveYearsLeast),
    most: addYears(classes.asOf, reserveYearsMost),
  };
}

/** A plot of the pool for this project; `null` where its use is known to be another. */
function matchPlotOf(one: PoolLand, needs: ProjectNeeds, { dataset }: Context): MatchPlot | null {
  const plot = new Plot(dataset.plots, one.plot);
  let bits = landUsesOf(dataset.plots)[one.plot]!;
  if ((bits & (INDUSTRIAL_USE | OTHER_USE)) === 0) {
    // Land that is not yet supplied may have its planned use alone.
    const { kind, isM0 } = landUseOf(null, null, plot.text('planUse'));
    bits = kind === 'industrial' ? INDUSTRIAL_USE : kind === 'other' ? OTHER_USE : 0;
    if (isM0) bits |= M0_USE;
  }
  const isKnown = (bits & (INDUSTRIAL_USE | OTHER_USE)) !== 0;
  const isWanted =
    needs.use === 'any' ||
    (needs.use === 'm0'
      ? (bits & M0_USE) !== 0
      : (bits & (INDUSTRIAL_USE | M0_USE)) === INDUSTRIAL_USE);
  if (isKnown && !isWanted) return null;
  return {
    ...one,
    use: isKnown ? 'yes' : 'unknown',
    reservedFor: plot.text('reservedFor'),
    agreedInvestment:
      plot.flag('standardPlot') === true ? plot.number('agreedInvestmentYuanPerSquareMeter') : null,
    far: needs.park === one.park ? 0 : null,
  };
}

/** Fills in how far the plots outside the wished park are from its boundary; it stays unknown without a boundary. */
async function measureFar(
  plots: readonly MatchPlot[],
  { park }: ProjectNeeds,
  { dataset }: Context,
  pause: Pause,
): Promise<void> {
  if (park === null || !hasShape(dataset.parks.polygons, park)) return;
  const { polygons } = dataset.plots;
  const boxes = boxesOfRows(polygons);
  const boundary = {
    polygons: dataset.parks.polygons,
    row: park,
    boxes: boxesOfRows(dataset.parks.polygons),
  };
  for (const [k, plot] of plots.entries()) {
    await pause(k, plots.length);
    if (plot.far === null) plot.far = rowGap({ polygons, row: plot.plot, boxes }, boundary);
  }
}

/** The widest gap on the shortest way to join a set: that of its minimum spanning tree (Prim 1957). */
export function bridgedGap(
  set: readonly number[],
  neighbours: readonly (readonly Neighbour[])[],
): number {
  const left = new Set(set.slice(1));
  const joined = set.slice(0, 1);
  let widest = 0;
  while (left.size > 0) {
    let best: Neighbour | null = null;
    for (const node of joined)
      for (const near of neighbours[node]!)
        if (left.has(near.at) && (!best || near.meters < best.meters)) best = near;
    if (!best) return Number.POSITIVE_INFINITY;
    widest = Math.max(widest, best.meters);
    left.delete(best.at);
    joined.push(best.at);
  }
  return widest;
}

/** Suited land beside a set that nobody has reserved and nobody holds. */
function besideOf(
  set: readonly number[],
  suited: readonly MatchPlot[],
  neighbours: readonly (readonly Neighbour[])[],
): { plots: number[]; squareMeters: number } {
  const near = new Set(set.flatMap((node) => neighbours[node]!.map(({ at }) => at)));
  const free = [...near]
    .filter((node) => !set.includes(node))
    .map((node) => suited[node]!)
    .filter(({ kinds, checks }) => !kinds.includes('reserve') && checks.free !== 'no');
  return {
    plots: free.map(({ plot }) => plot),
    squareMeters: free.reduce((sum, { squareMeters }) => sum + squareMeters!, 0),
  };
}
