import type { Unit } from '../domain/figure';
import type { PlotPart } from '../indicators/plot-contribution';

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
}

export interface RankedYear {
  year: number;
  /** By the parks of the question. */
  ranks: (number | null)[];
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
  /** Those that hold the figure back most, with their numbers. */
  worst: (PlotPart & { id: string | null })[];
}
