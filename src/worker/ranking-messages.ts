import type { Unit } from '../domain/figure';
import type { PartSum, PlotPart } from '../indicators/plot-contribution';

/** By how much weights are moved to see how firm a rank is. */
export const weightShare = 0.2;

export interface RankingQuestion {
  /** Parks that are compared. */
  parks: readonly number[];
  /** The indicator they are ranked by; `null`: by the weights. */
  indicator: string | null;
  /** By indicator, above 0. */
  weights: Readonly<Record<string, number>>;
}

export interface RankingRow {
  park: number;
  /** SI, or the score 0–1; `null` is unknown. */
  value: number | null;
  rank: number | null;
  /** Where the rank can move when the weights do; `null` under a single indicator. */
  range: { best: number; worst: number; isExact: boolean } | null;
  /** Weighted indicators that are unknown. */
  missing: string[];
  /** What the score is made of; empty under a single indicator. */
  parts: ScorePart[];
}

export interface ScorePart {
  indicator: string;
  unit: Unit;
  weight: number;
  /** SI; `null` is unknown. */
  value: number | null;
  /** 0–1 among the parks of the question. */
  share: number | null;
}

export interface RankedYear {
  year: number;
  /** By the parks of the question. */
  ranks: (number | null)[];
  /** SI, or scores; `null` is unknown. */
  values: (number | null)[];
}

export interface RankingAnswer {
  /** By the parks of the question. */
  rows: RankingRow[];
  years: RankedYear[];
}

export type RankedIndicator = {
  id: string;
  unit: Unit;
  better: 'higher' | 'lower' | 'neither';
};

export interface ContributionAnswer {
  indicator: RankedIndicator;
  value: number | null;
  isReported: boolean;
  plots: number;
  counted: number;
  /** The sums of the park's figure. */
  numerator: PartSum | null;
  denominator: PartSum | null;
  /** Those that hold the figure back most, with their numbers. */
  worst: (PlotPart & { id: string | null })[];
}
