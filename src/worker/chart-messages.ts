import type { PlotNumbers } from '../domain/figure';
import type { Filter } from '../domain/filter';
import type { PlotMeasure } from '../domain/plot-measure';

/** The plots that are drawn: those of a park (`null`: all) that the filter lets through, each counted once. */
export interface ChartScope {
  park: number | null;
  filter: Filter;
}

export interface ChartQuestion extends ChartScope {
  x: PlotMeasure;
  y: PlotMeasure;
  selected: PlotNumbers;
}

/** The plots of one stretch of a measure; the last is open upwards. */
export interface ChartBin {
  /** SI; the next bin begins where this one ends. */
  from: number;
  plots: number;
  squareMeters: number;
  selected: number;
}

/** One plot of a sample; SI, `null` is unknown. */
export interface ChartPoint {
  plot: number;
  id: string | null;
  park: number;
  /** Index into the categories. */
  category: number;
  x: number;
  y: number | null;
  isSelected: boolean;
}

export interface ChartAnswer {
  x: PlotMeasure;
  y: PlotMeasure;
  /** Plots in the scope, and how many of them have the measure. */
  plots: number;
  known: number;
  /** Those of them that have both measures. */
  both: number;
  bins: ChartBin[];
  /** All plots with `x`, or an even sample of them in file order. */
  points: ChartPoint[];
}

/** A stretch of one measure: from (in) to (out), SI; `null` is open. */
export interface MeasureRange {
  measure: PlotMeasure;
  from: number | null;
  to: number | null;
}
