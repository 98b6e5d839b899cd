import type { MatchPoint, MatchShape, ProjectNeeds } from '../indicators/land-match';

export type { MatchPoint, MatchShape, ProjectNeeds };

/** Land that suits a project: one plot, or neighbours taken together. */
export interface MatchCandidate {
  plots: number[];
  ids: (string | null)[];
  parks: number[];
  squareMeters: number;
  shape: MatchShape;
  points: MatchPoint[];
  /** Pool land beside it that could be reserved for the project. */
  beside: { plots: number[]; squareMeters: number };
}

/** Land to be reserved near a large project (渝府发〔2021〕29号 四(三)). */
export interface ReserveAdvice {
  limitYuan: number;
  /** Ends of the reservation when it begins on the as-of date. */
  from: number;
  least: number;
  most: number;
}

export interface MatchReport {
  /** The best of them. */
  candidates: MatchCandidate[];
  found: number;
  /** Sets of plots that were looked at; cut off: there may be more. */
  looked: number;
  isCut: boolean;
  /** Plots of the pool, and why some were left out. */
  pool: number;
  otherUse: number;
  withoutArea: number;
  tooLarge: number;
  /** Whether any column says that land is levelled (净地). */
  hasLevelled: boolean;
  /** `null`: the rule does not hold for the project. */
  reserve: ReserveAdvice | null;
}
