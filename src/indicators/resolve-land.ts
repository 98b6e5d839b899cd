import { type Category, categories } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import type { AreaReference } from '../domain/figure';
import { multiPolygonOfRow } from '../domain/polygons';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area';
import { RowIndex } from '../geometry/row-index';
import { sharesInside } from '../geometry/share-inside';
import { countyNameOf, isInCountyGroup } from './county-groups';
import type { Context, Land } from './indicator';
import { bareShares, duplicatesAmong } from './land-shares';
import { plotsByPark } from './park-plots';
import { plotCounties } from './plot-counties';
import { plotGroups } from './plot-groups';

const indexes = new WeakMap<Dataset, RowIndex>();

function plotIndex(dataset: Dataset): RowIndex {
  const index = indexes.get(dataset) ?? new RowIndex(dataset.plots.polygons);
  indexes.set(dataset, index);
  return index;
}

function landOf(dataset: Dataset, plots: Uint32Array): Land {
  return {
    plots,
    landShares: bareShares(dataset, plots),
    cutShares: null,
    duplicates: duplicatesAmong(dataset, plots),
    park: null,
    boundarySquareMeters: null,
  };
}

function plotsWhere(count: number, isWanted: (i: number) => boolean): Uint32Array {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (isWanted(i)) found.push(i);
  return Uint32Array.from(found);
}

function known(area: number | undefined): number | null {
  return area !== undefined && area > 0 ? area : null;
}

/** Only the plots that are wanted of a land, with the shares they have in the whole of it. */
function partOf(land: Land, isWanted: (plot: number) => boolean): Land {
  return splitLand(land, 1, (plot) => (isWanted(plot) ? 0 : -1))[0]!;
}

function pickPlaces(land: Land, places: readonly number[]): Land {
  const pick = (shares: Float64Array | null) =>
    shares && Float64Array.from(places, (k) => shares[k]!);
  const { duplicates } = land;
  return {
    plots: Uint32Array.from(places, (k) => land.plots[k]!),
    landShares: pick(land.landShares),
    cutShares: pick(land.cutShares),
    duplicates: duplicates ? Uint8Array.from(places, (k) => duplicates[k]!) : null,
    park: null,
    boundarySquareMeters: null,
  };
}

/** A land in parts, by the number that each plot has (0 … count − 1; others are in no part), with the shares of the whole. */
export function splitLand(land: Land, count: number, partOfPlot: (plot: number) => number): Land[] {
  const places: number[][] = Array.from({ length: count }, () => []);
  for (let k = 0; k < land.plots.length; k++) places[partOfPlot(land.plots[k]!)]?.push(k);
  return places.map((at) => pickPlaces(land, at));
}

/**
 * The plots inside a polygon. A plot cut by its edge counts by its share of area; where it is covered
 * by an earlier plot as well, the cover is taken as spread evenly over it.
 */
function landInside(dataset: Dataset, cutter: number[][][][], context: Context): Land {
  const { plots, plotEllipsoidal } = dataset;
  const inside = sharesInside(plots.polygons, plotEllipsoidal, plotIndex(dataset), cutter);
  const land = landOf(dataset, inside.rows);
  const isCut = inside.shares.some((share) => share < 1);
  const bare = land.landShares;
  return {
    ...land,
    cutShares: isCut ? inside.shares : null,
    landShares: isCut
      ? inside.shares.map((share, k) => share * (bare ? bare[k]! : 1))
      : land.landShares,
    boundarySquareMeters:
      context.areaBasis === 'ellipsoidal' ? known(ellipsoidalArea(cutter)) : null,
  };
}

/**
 * The land that a reference means: its plots in file order, with the share of each that counts. The
 * plots of a park are its own and those of the parks inside it. A category and a part have the shares
 * of the whole that they are part of, so that they add up to it. Unknown names and numbers give empty land.
 */
export function resolveLand(reference: AreaReference, context: Context): Land {
  const { dataset } = context;
  const { count } = dataset.plots;
  switch (reference.kind) {
    case 'all':
      return landOf(
        dataset,
        Uint32Array.from({ length: count }, (_, i) => i),
      );
    case 'park':
      return {
        ...landOf(dataset, plotsByPark(dataset)[reference.park] ?? new Uint32Array()),
        park: reference.park < dataset.parks.count ? reference.park : null,
        boundarySquareMeters: known(context.parkAreas[reference.park]),
      };
    case 'plot': {
      const { plot } = reference;
      return landOf(dataset, plot >= 0 && plot < count ? Uint32Array.of(plot) : new Uint32Array());
    }
    case 'category': {
      const whole: AreaReference =
        reference.park === null ? { kind: 'all' } : { kind: 'park', park: reference.park };
      const category = categories.indexOf(reference.category as Category);
      return partOf(
        resolveLand(whole, context),
        (plot) => context.classes.categories[plot] === category,
      );
    }
    case 'county': {
      const { names, countyOf } = plotCounties(dataset);
      const county = names.indexOf(countyNameOf(reference.name) ?? '');
      return landOf(
        dataset,
        plotsWhere(count, (i) => county >= 0 && countyOf[i] === county),
      );
    }
    case 'countyGroup': {
      const { names, countyOf } = plotCounties(dataset);
      const isMember = names.map((name) => isInCountyGroup(name, reference.name));
      return landOf(
        dataset,
        plotsWhere(count, (i) => isMember[countyOf[i]!] === true),
      );
    }
    case 'group': {
      const { names, groupOf } = plotGroups(reference.grouping, dataset);
      const group = reference.name === '' ? -1 : names.indexOf(reference.name);
      const isKnown = group >= 0 || reference.name === '';
      const { parkOf } = dataset.placement;
      const { park } = reference;
      return landOf(
        dataset,
        plotsWhere(
          count,
          (i) => isKnown && groupOf[i] === group && (park === null || parkOf[i] === park),
        ),
      );
    }
    case 'selection': {
      const chosen = new Set(reference.plots);
      return landOf(
        dataset,
        Uint32Array.from([...chosen].filter((i) => i >= 0 && i < count)).sort(),
      );
    }
    case 'part': {
      const wanted = new Set(reference.plots);
      return partOf(resolveLand({ kind: 'all' }, context), (plot) => wanted.has(plot));
    }
    case 'polygon':
      return landInside(
        dataset,
        multiPolygonOfRow(dataset.areas.polygons, reference.area),
        context,
      );
    case 'drawing':
      return landInside(dataset, reference.multiPolygon, context);
  }
}
