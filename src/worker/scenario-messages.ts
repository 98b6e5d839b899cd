import type { Category } from '../domain/category';
import type { Figure } from '../domain/figure';
import type { ScenarioEdit, ScenarioRefusal } from '../domain/scenario';
import type { TargetAnswer } from '../scenario/solve-target';

export type { ScenarioEdit, TargetAnswer };

/** Count and land (m²) of one category, now and under the scenario. */
export interface CategoryShift {
  category: Category;
  now: { plots: number; squareMeters: number };
  supposed: { plots: number; squareMeters: number };
}

/** A park, or all land, now and as a scenario supposes. */
export interface ScenarioAnswer {
  now: Figure[];
  supposed: Figure[];
  categories: CategoryShift[];
  /** By indicator: rank of the park among all, 1 the best; `null` where it has none. Empty for all land. */
  ranks: Record<string, { now: number | null; supposed: number | null; of: number }>;
  /** Plots whose category the scenario changes. */
  changed: number[];
  /** The category that each of them has under the scenario. */
  changedTo: Category[];
  missingKeys: string[];
  withoutArea: number[];
  /** Merging and splitting that could not be done, by the place of the edit. */
  refused: { edit: number; why: ScenarioRefusal }[];
}

/** A plot as a scenario supposes it, for the map: lon/lat degrees. */
export interface SupposedLand {
  multiPolygon: number[][][][];
  category: Category;
}

export interface SolveQuestion {
  park: number | null;
  edits: readonly ScenarioEdit[];
  /** yuan/m². */
  target: number;
  expected: number;
  aim: 'fewest' | 'least';
  /** Categories whose plots may be put to use. */
  from: readonly Category[];
}

export interface SolveAnswer {
  answer: TargetAnswer;
  /** Numbers of the plots of the answer; plots without one cannot stand in a scenario and are no candidates. */
  keys: string[];
  candidates: number;
  /** Plots of those categories that are no candidates: not industrial or of unknown use, area or number. */
  leftOut: { use: number; area: number; key: number };
}
