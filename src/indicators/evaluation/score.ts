import {
  type EvaluationEntry,
  type EvaluationSetup,
  evaluationUnits,
  goalOf,
} from '../../domain/evaluation';
import type { EvaluatedFigure, LeafScore, ParkScore } from '../../domain/evaluation-answer';

/** An ideal of the user's in SI; `null`: not set. */
export function idealOf(setup: EvaluationSetup, { id, unit }: EvaluationEntry): number | null {
  const { ideal } = goalOf(setup, id);
  const { times, over } = evaluationUnits[unit];
  return ideal === null ? null : (ideal * times) / over;
}

/**
 * How near a value is to its ideal, 0–1 (TD/T 1029 as remembered: 分值 = 现状值 ÷ 理想值, at most 1; negative
 * indicators reversed). How to reverse is this app's reading, no source was found: of a share the part that is not,
 * (1 − value) ÷ (1 − ideal); of an amount ideal ÷ value, 1 where there is none of it. `null`: an ideal by which
 * nothing can be divided.
 */
export function leafScore(
  value: number,
  ideal: number,
  { scoring, unit }: Pick<EvaluationEntry, 'scoring' | 'unit'>,
): number | null {
  const within = (score: number) => Math.min(1, Math.max(0, score));
  if (scoring === 'more') return ideal > 0 ? within(value / ideal) : null;
  if (unit === '%') return ideal < 1 ? within((1 - value) / (1 - ideal)) : null;
  return value <= 0 ? 1 : within(ideal / value);
}

/** The score of one indicator, or what it lacks. */
export function scoreLeaf(
  entry: EvaluationEntry,
  { value }: Pick<EvaluatedFigure, 'value'>,
  setup: EvaluationSetup,
): LeafScore {
  const ideal = idealOf(setup, entry);
  if (ideal === null) return { score: null, lacks: 'ideal' };
  if (value === null) return { score: null, lacks: 'value' };
  const score = leafScore(value, ideal, entry);
  return score === null ? { score, lacks: 'ideal' } : { score, lacks: null };
}

/** Weights add up to the whole within this, %. */
const weightTolerance = 1e-6;

/** Whether weights are the whole. */
export function areWeightsWhole(sum: number): boolean {
  return Math.abs(sum - 100) <= weightTolerance;
}

/**
 * 集约度 = 100 × Σ weight × score over the indicators with a weight (TD/T 1029 as remembered). There is one only where
 * the weights are 100 % and each weighted indicator has value and ideal: no part of a score is told for the whole.
 */
export function scorePark(
  entries: readonly EvaluationEntry[],
  figures: readonly EvaluatedFigure[],
  setup: EvaluationSetup,
): ParkScore {
  let weights = 0;
  let sum = 0;
  const lacking: { indicator: string; lacks: 'value' | 'ideal' }[] = [];
  const incomplete: string[] = [];
  entries.forEach((entry, at) => {
    const { weight } = goalOf(setup, entry.id);
    if (weight === null || weight === 0) return;
    weights += weight;
    const figure = figures[at]!;
    const { score, lacks } = scoreLeaf(entry, figure, setup);
    if (score === null) {
      lacking.push({ indicator: entry.id, lacks: lacks === 'value' ? 'value' : 'ideal' });
      return;
    }
    if (figure.missing.length > 0 || figure.isDoubtful) incomplete.push(entry.id);
    sum += weight * score;
  });
  const isWhole = areWeightsWhole(weights) && lacking.length === 0;
  return { score: isWhole ? sum : null, weights, lacking, incomplete };
}
