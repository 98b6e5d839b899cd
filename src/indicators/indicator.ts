import type { Dataset } from '../domain/dataset';
import type { AreaBasis, Denominator, Figure, Unit } from '../domain/figure';
import type { PlotClasses } from '../rules/plot-class';

/** The land a figure is asked for, resolved to plots with the share of each that counts (0–1]. */
export interface Land {
  plots: Uint32Array;
  /** Share of each plot's land that lies in this land and under no earlier plot of it; `null`: all 1. */
  landShares: Float64Array | null;
  /** Share of each plot that lies in this land (its money counts by it); `null`: all 1. */
  cutShares: Float64Array | null;
  /** 1 where an earlier plot of this land has the same shape: the plot counts nowhere. Absent or `null`: none. */
  duplicates?: Uint8Array | null;
  /** The park whose boundary and statistics belong to this land, if it is one. */
  park: number | null;
  /** Area of the boundary on the basis in use, m²; `null` when the land has no boundary of its own. */
  boundarySquareMeters: number | null;
}

/** All that an indicator may look at. */
export interface Context {
  dataset: Dataset;
  classes: PlotClasses;
  areaBasis: AreaBasis;
  denominator: Denominator;
  /** Area of each plot on the basis in use, m²; NaN is unknown. */
  plotAreas: Float64Array;
  parkAreas: Float64Array;
}

/** One figure of an area. Adding one: a file, a line in `indicators.ts`, its words, a test. */
export interface Indicator {
  id: string;
  unit: Unit;
  better: 'higher' | 'lower' | 'neither';
  compute(land: Land, context: Context): Figure;
  /** The value of `compute` without the derivation, by the same sums; NaN is unknown. */
  value(land: Land, context: Context): number;
}
