import type { Category, Status } from '../domain/category';

/** Counts and areas by category on each of some days, by the facts and rules of that day. */
export interface LandHistory {
  days: number[];
  /** days × categories. */
  plots: Float64Array;
  /** days × categories, m²; land under two plots once. */
  squareMeters: Float64Array;
  /** Plots without an area, by day. */
  withoutArea: Float64Array;
  /** Reported totals of the park by whole year; empty for other land. */
  reported: ReportedYear[];
}

/** What a plot was on a day. */
export interface PlotMoment {
  day: number;
  status: Status;
  category: Category;
}

export interface ReportedYear {
  year: number;
  outputYuan: number | null;
  taxYuan: number | null;
  investedYuan: number | null;
  employees: number | null;
}
