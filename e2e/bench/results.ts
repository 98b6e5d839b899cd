import { median } from './median';
import type { Measures } from './system';
import type { Target } from './targets';

export interface Run {
  system: string;
  size: string;
  round: number;
  measures: Measures;
}

/** Middle and least value of one measure over the rounds; null when no round gave it. */
export function summarize(runs: Run[], system: string, size: string, measure: keyof Measures) {
  const values = runs
    .filter((run) => run.system === system && run.size === size)
    .map((run) => run.measures[measure])
    .filter((value) => typeof value === 'number');
  return values.length > 0 ? { median: median(values), least: Math.min(...values) } : null;
}

/** Median of a measure divided by the median of another system's, at the same size. */
export function ratio(
  runs: Run[],
  size: string,
  over: { system: string; measure: keyof Measures },
  under: { system: string; measure: keyof Measures },
): number | null {
  const numerator = summarize(runs, over.system, size, over.measure);
  const denominator = summarize(runs, under.system, size, under.measure);
  return numerator && denominator ? numerator.median / denominator.median : null;
}

/** What the app reached of a target; null when it was not measured. */
export function reached(runs: Run[], { size, measure, to }: Target): number | null {
  if (to) return ratio(runs, size, { system: 'tuban', measure }, to);
  return summarize(runs, 'tuban', size, measure)?.median ?? null;
}
