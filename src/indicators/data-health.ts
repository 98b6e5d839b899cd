import { statuses } from '../domain/category';
import {
  areaDifferencePercent,
  figureOfKind,
  type HealthKind,
  healthKinds,
  staleMonths,
} from '../domain/data-health';
import { addMonths, UNKNOWN_DAY } from '../domain/day';
import type { ExclusionReason } from '../domain/figure';
import { hasShape } from '../domain/polygons';
import { decide, newDecision } from '../rules/decide';
import { missingFields } from '../rules/missing-fields';
import { dayOf, plotFactsOf } from '../rules/plot-facts';
import { exclusionReasons } from './fate';
import type { Context } from './indicator';
import { plotValues } from './plot-values';

/** What is amiss with the data of plots, in columns: by plot, then by kind. */
export interface HealthFindings {
  plots: number[];
  /** Index into `healthKinds`. */
  kinds: number[];
  /** What is missing (`missing.<field>`), for kinds of the class; empty for the others. */
  fields: (readonly string[])[];
}

/** How far the data of a park's own plots reach; `park` −1 is land outside all parks. */
export interface ParkHealth {
  park: number;
  plots: number;
  /** Plots with a finding of each of `healthKinds`. */
  counts: number[];
  /** Plots of which the figure of each kind is known, and of which it should be; by kinds that have a figure. */
  known: Partial<Record<HealthKind, { known: number; wanted: number }>>;
  /** First and last day of the plots' data, `UNKNOWN_DAY` where none is told. */
  oldest: number;
  newest: number;
}

/** The health of the data as of the date of a reading. */
export interface DataHealth {
  findings: HealthFindings;
  parks: ParkHealth[];
}

const kindIndex = Object.fromEntries(healthKinds.map((kind, at) => [kind, at])) as Record<
  HealthKind,
  number
>;
const UNDETERMINED = statuses.indexOf('undetermined');
const figureKinds = healthKinds.flatMap((kind) => {
  const mode = figureOfKind[kind];
  return mode ? [{ kind, mode }] : [];
});
/** The codes under which `plotValues` tells these kinds as reasons. */
const reasonOf = Object.fromEntries(
  figureKinds.map(({ kind }) => [kind, exclusionReasons.indexOf(kind as ExclusionReason) + 1]),
) as Partial<Record<HealthKind, number>>;
const landUseUnknown = exclusionReasons.indexOf('land-use-unknown') + 1;
const healths = new WeakMap<Context, DataHealth>();

/**
 * What is amiss with the data of the counted plots (`isCounted` is 1) as of the reading: what keeps a class open
 * (of `missingFields`), figures that should be known and are not, shapes and numbers that lack, areas that differ by
 * more than `areaDifferencePercent`, data older than `staleMonths`. Worked out once per reading.
 */
export function dataHealth(context: Context, isCounted: Uint8Array): DataHealth {
  const done = healths.get(context);
  if (done) return done;
  const { dataset, classes } = context;
  const { plots, plotEllipsoidal, placement } = dataset;
  const { columns } = plots;
  const facts = plotFactsOf(plots, dataset.layers, classes.settings);
  const ground = { plots, plotEllipsoidal, settings: classes.settings };
  const decision = newDecision();
  const figures = figureKinds.map(({ kind, mode }) => ({ kind, of: plotValues(mode, context) }));
  const staleBefore = addMonths(classes.asOf, -staleMonths);
  const findings: HealthFindings = { plots: [], kinds: [], fields: [] };
  const parks = new Map<number, ParkHealth>();
  for (let i = 0; i < plots.count; i++) {
    if (isCounted[i] !== 1) continue;
    const park = healthOf(parks, placement.parkOf[i]!);
    const tell = (kind: HealthKind, fields: readonly string[] = []) => {
      findings.plots.push(i);
      findings.kinds.push(kindIndex[kind]);
      findings.fields.push(fields);
      park.counts[kindIndex[kind]]!++;
    };
    park.plots++;
    decide(facts, i, classes.asOf, ground, decision);
    const status = statuses[decision.status]!;
    const missing = missingFields(facts, i, classes.asOf, status, statuses[decision.computed]!);
    if (classes.statuses[i] === UNDETERMINED) tell('class-open', missing);
    else if (missing.length > 0) tell('class-unsure', missing);
    if (!hasShape(plots.polygons, i)) tell('no-shape');
    if (figures.some(({ of }) => of.reasons[i] === landUseUnknown)) tell('no-land-use');
    for (const { kind, of } of figures) {
      const isKnown = !Number.isNaN(of.values[i]!);
      const count = park.known[kind]!;
      if (isKnown) count.known++;
      if (isKnown || of.isMissing[i] === 1) count.wanted++;
      if (of.reasons[i] === reasonOf[kind]) tell(kind);
    }
    const declared = columns.declaredAreaSquareMeters?.values[i] ?? Number.NaN;
    const measured = plotEllipsoidal[i]!;
    if (Math.abs(declared - measured) * 100 > areaDifferencePercent * measured)
      tell('area-differs');
    const day = dayOf(columns.dataDate?.values ?? null, i);
    if (day === UNKNOWN_DAY) continue;
    if (day < staleBefore) tell('stale');
    park.oldest = park.oldest === UNKNOWN_DAY ? day : Math.min(park.oldest, day);
    park.newest = Math.max(park.newest, day);
  }
  const found = { findings, parks: [...parks.values()].sort((a, b) => orderOf(a) - orderOf(b)) };
  healths.set(context, found);
  return found;
}

function healthOf(parks: Map<number, ParkHealth>, park: number): ParkHealth {
  const found = parks.get(park) ?? {
    park,
    plots: 0,
    counts: healthKinds.map(() => 0),
    known: Object.fromEntries(figureKinds.map(({ kind }) => [kind, { known: 0, wanted: 0 }])),
    oldest: UNKNOWN_DAY,
    newest: UNKNOWN_DAY,
  };
  parks.set(park, found);
  return found;
}

/** Parks as loaded, land outside of them last. */
function orderOf({ park }: ParkHealth): number {
  return park < 0 ? Number.POSITIVE_INFINITY : park;
}
