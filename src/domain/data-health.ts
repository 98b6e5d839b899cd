import type { FigureMode } from './colour-mode';

/** What can be amiss with a plot's data, the weightiest first. */
export const healthKinds = [
  /** No class can be told. */
  'class-open',
  /** A class is told, and what is missing could change it. */
  'class-unsure',
  'no-shape',
  'no-land-use',
  'no-output',
  'no-tax',
  'no-investment',
  'no-floor-area',
  /** Declared and measured area differ by more than the tolerance. */
  'area-differs',
  /** The data are older than a year. */
  'stale',
] as const;
export type HealthKind = (typeof healthKinds)[number];

/** The kinds that are a figure's own lack, each with the figure; their names are also the reasons of exclusions. */
export const figureOfKind: Partial<Record<HealthKind, FigureMode>> = {
  'no-output': 'outputIntensity',
  'no-tax': 'taxIntensity',
  'no-investment': 'investmentIntensity',
  'no-floor-area': 'plotRatio',
};

/** Declared and measured areas that differ by more are told, in percent of the measured one. */
export const areaDifferencePercent = 0.5;
/** Data of plots are stale when they are older by the as-of date, months. */
export const staleMonths = 12;
