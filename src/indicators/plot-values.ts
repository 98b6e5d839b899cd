import type { ColourClass, FigureMode } from '../domain/colour-mode';
import type { ExclusionReason } from '../domain/figure';
import { exclusionReasons, reasonCode } from './fate';
import type { Context, Indicator, Land } from './indicator';
import { investmentIntensity } from './investment-intensity';
import { moneyFates } from './money-fates';
import { outputIntensity } from './output-intensity';
import { plotRatio, plotRatioFates } from './plot-ratio';
import { taxIntensity } from './tax-intensity';

/** The breaks of a figure's colour ramp, SI, and which of them is a stated target or reference. */
export interface FigureScale {
  breaks: readonly number[];
  /** Index into `breaks` of the reference value. */
  reference: number;
}

/**
 * Breaks by figure. Output: look.md §3, the third is the 65 亿元/km² of the 2021-08 consultation draft
 * 一(二), which the document in force did not take over. The others break at the means of the national
 * development zones' evaluation of 2020 (678.99 and 8,984.3 万元/公顷; plot ratio 0.93 of industrial land).
 */
export const figureScales: Record<FigureMode, FigureScale> = {
  outputIntensity: { breaks: [2000, 4000, 6500, 9000, 12000], reference: 2 },
  taxIntensity: { breaks: [200, 400, 678.99, 1000, 1500], reference: 2 },
  investmentIntensity: { breaks: [3000, 6000, 8984.3, 12000, 16000], reference: 2 },
  plotRatio: { breaks: [0.4, 0.7, 0.93, 1.2, 1.6], reference: 2 },
};

/** Reasons for which a figure is not known, though the plot should have one. */
const gaps: readonly ExclusionReason[] = [
  'no-output',
  'no-tax',
  'no-investment',
  'no-floor-area',
  'no-area',
  'land-use-unknown',
  'status-undetermined',
];
const isGap = Uint8Array.from([
  0,
  ...exclusionReasons.map((reason) => Number(gaps.includes(reason))),
]);

/** A figure of every plot: values in SI, NaN for none, and why there is none. */
export interface PlotValues {
  values: Float64Array;
  /** 1 where the figure should be known and is not; 0 where it is, or does not apply. */
  isMissing: Uint8Array;
  /** Why there is none: codes as `reasonCode` gives them, 0 where the figure is known. */
  reasons: Uint8Array;
}

/** A figure of every plot, equal to what the plot's own panel shows. */
export function plotValues(mode: FigureMode, context: Context): PlotValues {
  const over = context.denominator;
  switch (mode) {
    case 'outputIntensity':
      return valuesOf(outputIntensity, moneyFates(context, 'outputYuan', over), context);
    case 'taxIntensity':
      return valuesOf(taxIntensity, moneyFates(context, 'taxYuan', over), context);
    case 'investmentIntensity':
      return valuesOf(investmentIntensity, moneyFates(context, 'investedYuan', over), context);
    case 'plotRatio':
      return valuesOf(plotRatio, plotRatioFates(context), context);
  }
}

function valuesOf(
  indicator: Indicator,
  fateOf: (plot: number) => number,
  context: Context,
): PlotValues {
  const { count } = context.dataset.plots;
  const values = new Float64Array(count);
  const isMissing = new Uint8Array(count);
  const reasons = new Uint8Array(count);
  const plots = new Uint32Array(1);
  const land: Land = {
    plots,
    landShares: null,
    cutShares: null,
    park: null,
    boundarySquareMeters: null,
  };
  for (let plot = 0; plot < count; plot++) {
    plots[0] = plot;
    const value = indicator.value(land, context);
    values[plot] = value;
    if (!Number.isNaN(value)) continue;
    reasons[plot] = reasonCode(fateOf(plot));
    isMissing[plot] = isGap[reasons[plot]!]!;
  }
  return { values, isMissing, reasons };
}

/** The classes of a scale from the lowest step up, then what does not apply and what is unknown. */
export function classesOfScale({ breaks }: FigureScale): ColourClass[] {
  const steps = Array.from({ length: breaks.length + 1 }, (_, step) => ({
    kind: 'step' as const,
    step,
    from: breaks[step - 1] ?? null,
    to: breaks[step] ?? null,
  }));
  return [...steps, { kind: 'not-applicable' }, { kind: 'unknown' }];
}

/** The class of each plot in `classesOfScale`: a value at a break belongs to the step above it. */
export function classifyValues(
  { breaks }: FigureScale,
  figures: Pick<PlotValues, 'values' | 'isMissing'>,
): Uint8Array {
  const notApplicable = breaks.length + 1;
  const { values, isMissing } = figures;
  const classOf = new Uint8Array(values.length);
  for (let plot = 0; plot < values.length; plot++) {
    const value = values[plot]!;
    if (Number.isNaN(value)) {
      classOf[plot] = notApplicable + isMissing[plot]!;
      continue;
    }
    let step = 0;
    while (step < breaks.length && value >= breaks[step]!) step++;
    classOf[plot] = step;
  }
  return classOf;
}
