/** A plot that could be put to use. */
export interface Candidate {
  plot: number;
  squareMeters: number;
  /** Land by which the denominator grows when it is; 0 where it is in there already, or the denominator is fixed. */
  addedSquareMeters: number;
}

export interface TargetQuestion {
  /** The output and the land that the figure has now: yuan a year, m². */
  outputYuan: number;
  landSquareMeters: number;
  /** yuan/m²: what the figure is to reach, and what the plots are expected to yield. */
  target: number;
  expected: number;
  candidates: readonly Candidate[];
  /** `fewest` plots, or `least` land. */
  aim: 'fewest' | 'least';
}

export type TargetAnswer =
  | { kind: 'reached' }
  /** Not with all of them: what the figure would be then, yuan/m²; `null`: there is no land at all. */
  | { kind: 'out-of-reach'; best: number | null }
  | {
      kind: 'found';
      plots: number[];
      squareMeters: number;
      /** The figure with them, yuan/m². */
      figure: number;
      /** How the set was chosen: proved smallest, or the best found, with the land that a smaller one may spare at most. */
      proof: 'exact' | 'bounded';
      sparedAtMost: number;
    };

/** Steps after which the search for the least land ends with the best found so far. */
const mostSteps = 400_000;

/**
 * The smallest set of plots that brings output over land to a target, when each yields what is expected. A plot of
 * area a that adds d to the land gains x·a − T·d; the set must gain T·A − O. Fewest plots: those of the largest gain
 * first, which is exact (and of the sets of that count, the one with the least surplus at its end). Least land: branch
 * and bound over the plots by gain per land, exact unless it takes too many steps.
 */
export function solveTarget(question: TargetQuestion): TargetAnswer {
  const { outputYuan, landSquareMeters, target, expected, candidates, aim } = question;
  const need = target * landSquareMeters - outputYuan;
  if (landSquareMeters > 0 && need <= 0) return { kind: 'reached' };
  const items = candidates
    .map((one) => ({ ...one, gain: expected * one.squareMeters - target * one.addedSquareMeters }))
    .filter(({ gain }) => gain > 0);
  const figureWith = (chosen: readonly Candidate[]) => {
    const land = chosen.reduce((sum, one) => sum + one.addedSquareMeters, landSquareMeters);
    const output = chosen.reduce((sum, one) => sum + expected * one.squareMeters, outputYuan);
    return land > 0 ? output / land : null;
  };
  const total = items.reduce((sum, { gain }) => sum + gain, 0);
  if (total < need || items.length === 0) return { kind: 'out-of-reach', best: figureWith(items) };
  const found = aim === 'fewest' ? fewest(items, need) : leastLand(items, need);
  const squareMeters = landOf(found.items);
  return {
    kind: 'found',
    plots: found.items.map(({ plot }) => plot).sort((a, b) => a - b),
    squareMeters,
    figure: figureWith(found.items)!,
    proof: found.isProved ? 'exact' : 'bounded',
    sparedAtMost: found.isProved ? 0 : Math.max(0, squareMeters - found.atLeast),
  };
}

interface Item extends Candidate {
  gain: number;
}

const landOf = (items: readonly Item[]) => items.reduce((sum, one) => sum + one.squareMeters, 0);

function fewest(items: readonly Item[], need: number) {
  const sorted = items.toSorted((a, b) => b.gain - a.gain);
  const chosen: Item[] = [];
  let gained = 0;
  for (const item of sorted) {
    if (gained >= need) break;
    chosen.push(item);
    gained += item.gain;
  }
  // The last one need not be the largest left: the smallest that still suffices spares land.
  const last = chosen.pop()!;
  const rest = need - (gained - last.gain);
  const enough = sorted.filter((item) => !chosen.includes(item) && item.gain >= rest);
  chosen.push(
    enough.reduce((best, item) => (item.squareMeters < best.squareMeters ? item : best), last),
  );
  return { items: chosen, isProved: true, atLeast: 0 };
}

function leastLand(items: readonly Item[], need: number) {
  const sorted = items.toSorted(
    (a, b) => b.gain / b.squareMeters - a.gain / a.squareMeters || b.squareMeters - a.squareMeters,
  );
  const gainFrom = new Float64Array(sorted.length + 1);
  for (let i = sorted.length - 1; i >= 0; i--) gainFrom[i] = gainFrom[i + 1]! + sorted[i]!.gain;
  /** Least land that could fill what is missing from item i on, if plots could be cut. */
  const boundFrom = (i: number, missing: number) => {
    let land = 0;
    for (let k = i; k < sorted.length && missing > 0; k++) {
      const { gain, squareMeters } = sorted[k]!;
      land += gain >= missing ? (squareMeters * missing) / gain : squareMeters;
      missing -= gain;
    }
    return land;
  };
  let best: Item[] = [];
  let least = Infinity;
  let steps = 0;
  const chosen: Item[] = [];
  const search = (i: number, missing: number, land: number) => {
    if (missing <= 0) {
      if (land < least) {
        least = land;
        best = [...chosen];
      }
      return;
    }
    if (i === sorted.length || gainFrom[i]! < missing || ++steps > mostSteps) return;
    if (land + boundFrom(i, missing) >= least * (1 - 1e-12)) return;
    chosen.push(sorted[i]!);
    search(i + 1, missing - sorted[i]!.gain, land + sorted[i]!.squareMeters);
    chosen.pop();
    search(i + 1, missing, land);
  };
  search(0, need, 0);
  return { items: best, isProved: steps <= mostSteps, atLeast: boundFrom(0, need) };
}
