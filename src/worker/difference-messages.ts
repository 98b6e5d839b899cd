import type { Issue } from '../domain/issue';
import type { Bounds } from '../domain/polygons';
import type { LandDifference, PlotDifference, ShapeTolerance } from '../indicators/land-difference';

/** Two states to compare, each a loaded file by name; `null` before: the earlier file, `null` after: all that is loaded. */
export interface DifferenceQuestion {
  before: string | null;
  after: string | null;
  tolerance: ShapeTolerance;
}

/** An earlier state of the land, kept beside what is loaded and never part of it. */
export interface EarlierFile {
  file: string;
  plots: number;
  /** Rows of plots that were not accepted. */
  rejected: number;
}

/** What came of reading files as an earlier state; `null`: no plots. */
export interface EarlierRead {
  earlier: EarlierFile | null;
  issues: Issue[];
}

/** What differs; every plot with its place, since that which is gone is not on the map. */
export interface DifferenceAnswer extends Omit<LandDifference, 'plots'> {
  plots: (PlotDifference & { bounds: Bounds | null })[];
}
