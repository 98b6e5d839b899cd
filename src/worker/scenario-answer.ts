import { categories } from '../domain/category';
import type { AreaReference } from '../domain/figure';
import { multiPolygonOfRow } from '../domain/polygons';
import type { ReadingOptions } from '../domain/settings';
import { assessAll, figureOf, indicatorsFor } from '../indicators/assess';
import { contextOf, plotAreasOn } from '../indicators/context-of';
import type { Context } from '../indicators/indicator';
import { indicators } from '../indicators/indicators';
import { resolveLand } from '../indicators/resolve-land';
import { isSupplied } from '../indicators/status-groups';
import { sliverSquareMeters } from '../indicators/tally';
import { INDUSTRIAL_USE, landUsesOf } from '../rules/land-use';
import { disposalKeysOf } from '../rules/ledger-facts';
import { type AppliedScenario, applyEdits } from '../scenario/apply-edits';
import { type Candidate, solveTarget } from '../scenario/solve-target';
import type {
  ScenarioAnswer,
  ScenarioEdit,
  SolveAnswer,
  SolveQuestion,
  SupposedLand,
} from './scenario-messages';

interface Supposed {
  context: Context;
  applied: AppliedScenario;
}

/** The reading as a scenario supposes it; computed anew from the changed facts. */
function suppose(
  context: Context,
  options: ReadingOptions,
  edits: readonly ScenarioEdit[],
): Supposed {
  const { dataset, plotAreas } = context;
  const applied = applyEdits(dataset, edits, {
    keyOf: disposalKeysOf(dataset.plots),
    asOf: options.asOf,
    areasOf: (land) =>
      land.plots.polygons === dataset.plots.polygons ? plotAreas : plotAreasOn(land, options),
  });
  return {
    applied,
    context: applied.dataset === dataset ? context : contextOf(applied.dataset, options),
  };
}

function landReference(park: number | null): AreaReference {
  return park === null ? { kind: 'all' } : { kind: 'park', park };
}

/** A park, or all land, now and under the edits. */
export function scenarioAnswer(
  context: Context,
  options: ReadingOptions,
  edits: readonly ScenarioEdit[],
  park: number | null,
): ScenarioAnswer {
  const then = suppose(context, options, edits);
  const reference = landReference(park);
  const figuresIn = (of: Context) =>
    indicatorsFor(reference).map((id) => figureOf(reference, id, of));
  const changedTo = changedPlots(context, then);
  const changed = [...changedTo.keys()].sort((a, b) => a - b);
  const { missingKeys, withoutArea, refused, partsOf } = then.applied;
  return {
    now: figuresIn(context),
    supposed: figuresIn(then.context),
    categories: shifts(context, then.context, reference),
    ranks: park === null ? {} : ranksOf(context, then.context, park),
    changed,
    changedTo: changed.map((plot) => categories[changedTo.get(plot)!]!),
    missingKeys,
    withoutArea: withoutArea.map((plot) => partsOf?.[plot]?.[0] ?? plot),
    refused,
  };
}

function shifts(now: Context, supposed: Context, reference: AreaReference) {
  const rows = categories.map((category) => ({
    category,
    now: { plots: 0, squareMeters: 0 },
    supposed: { plots: 0, squareMeters: 0 },
  }));
  for (const [of, part] of [
    [now, 'now'],
    [supposed, 'supposed'],
  ] as const) {
    const { plots, landShares, duplicates } = resolveLand(reference, of);
    for (let k = 0; k < plots.length; k++) {
      const plot = plots[k]!;
      if (duplicates?.[k] === 1 || of.dataset.plotEllipsoidal[plot]! < sliverSquareMeters) continue;
      const area = of.plotAreas[plot]! * (landShares ? landShares[k]! : 1);
      const sum = rows[of.classes.categories[plot]!]![part];
      sum.plots++;
      if (area > 0) sum.squareMeters += area;
    }
  }
  return rows.filter(({ now, supposed }) => now.plots > 0 || supposed.plots > 0);
}

function ranksOf(now: Context, supposed: Context, park: number): ScenarioAnswer['ranks'] {
  const [before, after] = [assessAll(now), assessAll(supposed)];
  const parks = now.dataset.parks.count;
  const better = new Map(indicators.map((one) => [one.id, one.better]));
  const rankIn = ({ figures, order }: typeof before, column: number, sign: number) => {
    const valueIn = (index: number) => figures[index * order.length + column]!;
    const own = valueIn(park);
    if (Number.isNaN(own)) return null;
    let rank = 1;
    for (let index = 0; index < parks; index++) if (sign * valueIn(index) > sign * own) rank++;
    return rank;
  };
  const ranks: ScenarioAnswer['ranks'] = {};
  before.order.forEach((id, column) => {
    const direction = better.get(id);
    if (!direction || direction === 'neither') return;
    const sign = direction === 'higher' ? 1 : -1;
    ranks[id] = {
      now: rankIn(before, column, sign),
      supposed: rankIn(after, column, sign),
      of: parks,
    };
  });
  return ranks;
}

/** Plots whose category changes, in whole or in part, and the category of the (first) part that has another. */
function changedPlots(now: Context, { context, applied }: Supposed): Map<number, number> {
  const changed = new Map<number, number>();
  if (now === context) return changed;
  const then = context.classes.categories;
  for (let row = 0; row < context.dataset.plots.count; row++)
    for (const plot of applied.partsOf?.[row] ?? [row])
      if (now.classes.categories[plot] !== then[row] && !changed.has(plot))
        changed.set(plot, then[row]!);
  return changed;
}

/** The land that a scenario supposes otherwise than it is: plots of another category, and plots merged or split. */
export function supposedLand(
  context: Context,
  options: ReadingOptions,
  edits: readonly ScenarioEdit[],
): SupposedLand[] {
  const { context: then, applied } = suppose(context, options, edits);
  if (then === context) return [];
  const rowsOf = new Map<number, number>();
  for (const plot of applied.partsOf?.flat() ?? []) rowsOf.set(plot, (rowsOf.get(plot) ?? 0) + 1);
  const land: SupposedLand[] = [];
  for (let row = 0; row < then.dataset.plots.count; row++) {
    const parts = applied.partsOf?.[row] ?? [row];
    const isReshaped = parts.length > 1 || (rowsOf.get(parts[0]!) ?? 1) > 1;
    const category = then.classes.categories[row]!;
    if (!isReshaped && context.classes.categories[parts[0]!] === category) continue;
    const multiPolygon = multiPolygonOfRow(then.dataset.plots.polygons, row);
    if (multiPolygon.length > 0) land.push({ multiPolygon, category: categories[category]! });
  }
  return land;
}

/** Which plots, put to use at the expected output, bring the output intensity of a park to a target. */
export function solveScenario(
  context: Context,
  options: ReadingOptions,
  { park, edits, target, expected, aim, from }: SolveQuestion,
): SolveAnswer {
  const { context: of, applied } = suppose(context, options, edits);
  const { dataset, classes, plotAreas } = of;
  const reference = landReference(park);
  const { derivation } = figureOf(reference, 'outputIntensity', of);
  const { plots, landShares, duplicates } = resolveLand(reference, of);
  const { keyOf } = applied;
  const uses = landUsesOf(dataset.plots);
  const wanted = new Set(from.map((category) => categories.indexOf(category)));
  // Land that is in the denominator already does not make it grow; under a fixed denominator none does.
  const isOverSupplied = options.denominator === 'supplied-industrial';
  const isFixed = options.denominator === 'park-boundary' || options.denominator === 'all-plots';
  const leftOut = { use: 0, area: 0, key: 0 };
  const candidates: Candidate[] = [];
  for (let k = 0; k < plots.length; k++) {
    const plot = plots[k]!;
    if (duplicates?.[k] === 1 || !wanted.has(classes.categories[plot]!)) continue;
    const area = plotAreas[plot]! * (landShares ? landShares[k]! : 1);
    if ((uses[plot]! & INDUSTRIAL_USE) === 0) leftOut.use++;
    else if (!(area > 0)) leftOut.area++;
    else if (keyOf[plot] === null) leftOut.key++;
    else {
      const isIn = isFixed || (isOverSupplied && isSupplied[classes.statuses[plot]!] === 1);
      candidates.push({ plot, squareMeters: area, addedSquareMeters: isIn ? 0 : area });
    }
  }
  const answer = solveTarget({
    outputYuan: derivation.numerator?.value ?? 0,
    landSquareMeters: derivation.denominator?.value ?? 0,
    target,
    expected,
    candidates,
    aim,
  });
  const { partsOf } = applied;
  return {
    answer:
      answer.kind === 'found' && partsOf
        ? { ...answer, plots: [...new Set(answer.plots.flatMap((plot) => partsOf[plot]!))] }
        : answer,
    keys: answer.kind === 'found' ? answer.plots.map((plot) => keyOf[plot]!) : [],
    candidates: candidates.length,
    leftOut,
  };
}
