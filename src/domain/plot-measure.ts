import type { Unit } from './figure';

/** What of each plot can be drawn: its area, how long it has been idle, or a figure of it. */
export const plotMeasures = [
  'area',
  'idleDays',
  'outputIntensity',
  'taxIntensity',
  'investmentIntensity',
  'plotRatio',
] as const;
export type PlotMeasure = (typeof plotMeasures)[number];

/** In what a measure is counted, SI. */
export const unitOfMeasure: Record<PlotMeasure, Unit | 'days'> = {
  area: 'm2',
  idleDays: 'days',
  outputIntensity: 'yuan/m2',
  taxIntensity: 'yuan/m2',
  investmentIntensity: 'yuan/m2',
  plotRatio: 'm2/m2',
};
