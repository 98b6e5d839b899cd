import type { AreaReference, Figure } from '../domain/figure';
import { boundaryArea } from './boundary-area';
import { evaluationAreas, evaluationIndicators } from './evaluation/evaluation-indicators';
import { columnSums } from './field-sums';
import type { Context, Indicator, Land } from './indicator';
import { indicators } from './indicators';
import { resolveLand } from './resolve-land';
import { standardShare } from './standard-share';
import { zoneShares } from './zone-shares';

const indicatorsById = new Map(
  [
    ...indicators,
    boundaryArea,
    standardShare,
    ...columnSums,
    ...evaluationIndicators,
    ...evaluationAreas,
    ...zoneShares,
  ].map((indicator) => [indicator.id, indicator]),
);

/** The figures of all parks: row `park`, column as `order`; NaN is unknown. */
export interface ParkFigures {
  /** parks × indicators. */
  figures: Float64Array;
  /** Ids of the indicators. */
  order: string[];
}

/** The indicator with this id, or `null`. */
export function indicatorOf(id: string): Indicator | null {
  return indicatorsById.get(id) ?? null;
}

/** Whether an indicator has this id. */
export function isIndicator(id: string): boolean {
  return indicatorsById.has(id);
}

/** Every indicator of every park, by the same sums as `figureOf`, without the derivations. */
export function assessAll(context: Context): ParkFigures {
  const { parks } = context.dataset;
  const figures = new Float64Array(parks.count * indicators.length);
  let at = 0;
  for (let park = 0; park < parks.count; park++) {
    const land = resolveLand({ kind: 'park', park }, context);
    for (const indicator of indicators) figures[at++] = indicator.value(land, context);
  }
  return { figures, order: indicators.map(({ id }) => id) };
}

const lastLand = new WeakMap<Context, { reference: AreaReference; key: string; land: Land }>();

/** The land of a reference; that of the last question is kept, as all its figures are asked in turn. */
function landFor(reference: AreaReference, context: Context): Land {
  const last = lastLand.get(context);
  if (last?.reference === reference) return last.land;
  const key = JSON.stringify(reference);
  if (last?.key === key) return last.land;
  const land = resolveLand(reference, context);
  lastLand.set(context, { reference, key, land });
  return land;
}

/** The figure of an area with its full derivation. Throws on an id that no indicator has. */
export function figureOf(reference: AreaReference, indicatorId: string, context: Context): Figure {
  return indicatorWithId(indicatorId).compute(landFor(reference, context), context);
}

function indicatorWithId(id: string): Indicator {
  const indicator = indicatorsById.get(id);
  if (!indicator)
    throw new Error(`expected one of ${[...indicatorsById.keys()].join(', ')}, got ${id}`);
  return indicator;
}

/** The values alone of some figures of an area, NaN unknown; equal to those of `figureOf`. */
export function valuesOf(
  reference: AreaReference,
  indicatorIds: readonly string[],
  context: Context,
): number[] {
  const land = resolveLand(reference, context);
  return indicatorIds.map((id) => indicatorWithId(id).value(land, context));
}

/** The ids of the indicators that mean something for such an area, in the order of the list. */
export function indicatorsFor(reference: AreaReference): string[] {
  const isSingle = reference.kind === 'plot' || reference.kind === 'category';
  return indicators
    .map(({ id }) => id)
    .filter((id) => {
      if (isSingle && /^category|Share$/.test(id)) return false;
      return !(reference.kind === 'plot' && id === 'plotCount');
    });
}
