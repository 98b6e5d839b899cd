import { categories } from '../domain/category';
import type { AreaReference } from '../domain/figure';
import type { ReadingOptions } from '../domain/settings';
import { assessAll, figureOf, indicatorsFor } from '../indicators/assess';
import { contextOf } from '../indicators/context-of';
import type { Context, Land } from '../indicators/indicator';
import { indicators } from '../indicators/indicators';
import { resolveLand } from '../indicators/resolve-land';
import { isSupplied } from '../indicators/status-groups';
import { sliverSquareMeters } from '../indicators/tally';
import { INDUSTRIAL_USE, landUsesOf } from '../rules/land-use';
import { disposalKeysOf } from '../rules/ledger-facts';
import { type AppliedScenario, applyEdits } from '../scenario/apply-edits';
import { type Candidate, solveTarget } from '../scenario/solve-target';
import type { ScenarioAnswer, ScenarioEdit, SolveAnswer, SolveQuestion } from './scenario-messages';

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
  const keyOf = disposalKeysOf(dataset.plots);
  const applied = applyEdits(dataset, edits, { keyOf, asOf: options.asOf, plotAreas });
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
  const changed = changedPlots(context, then.context);
  const { missingKeys, withoutArea } = then.applied;
  return {
    now: figuresIn(context),
    supposed: figuresIn(then.context),
    categories: shifts(context, then.context, resolveLand(reference, context)),
    ranks: park === null ? {} : ranksOf(context, then.context, park),
    changed,
    changedTo: changed.map((plot) => categories[then.context.classes.categories[plot]!]!),
    missingKeys,
    withoutArea,
  };
}

function shifts(now: Context, supposed: Context, { plots, landShares, duplicates }: Land) {
  const rows = categories.map((category) => ({
    category,
    now: { plots: 0, squareMeters: 0 },
    supposed: { plots: 0, squareMeters: 0 },
  }));
  for (let k = 0; k < plots.length; k++) {
    const plot = plots[k]!;
    if (duplicates?.[k] === 1 || now.dataset.plotEllipsoidal[plot]! < sliverSquareMeters) continue;
    const area = now.plotAreas[plot]! * (landShares ? landShares[k]! : 1);
    for (const [of, part] of [
      [now, 'now'],
      [supposed, 'supposed'],
    ] as const) {
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

function changedPlots(now: Context, supposed: Context): number[] {
  const changed: number[] = [];
  if (now === supposed) return changed;
  for (let plot = 0; plot < now.dataset.plots.count; plot++)
    if (now.classes.categories[plot] !== supposed.classes.categories[plot]) changed.push(plot);
  return changed;
}

/** Which plots, put to use at the expected output, bring the output intensity of a park to a target. */
export function solveScenario(
  context: Context,
  options: ReadingOptions,
  { park, edits, target, expected, aim, from }: SolveQuestion,
): SolveAnswer {
  const { context: of } = suppose(context, options, edits);
  const { dataset, classes, plotAreas } = of;
  const reference = landReference(park);
  const { derivation } = figureOf(reference, 'outputIntensity', of);
  const { plots, landShares, duplicates } = resolveLand(reference, of);
  const keyOf = disposalKeysOf(dataset.plots);
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
  return {
    answer,
    keys: answer.kind === 'found' ? answer.plots.map((plot) => keyOf[plot]!) : [],
    candidates: candidates.length,
    leftOut,
  };
}
