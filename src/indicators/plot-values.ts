import type { ColourClass, FigureMode } from '../domain/colour-mode';
import type { ExclusionReason } from '../domain/figure';
import { exclusionReasons, reasonCode } from './fate';
import type { Context, Indicator, Land } from './indicator';
import { investmentIntensity } from './investment-intensity';
import { moneyFates } from './money-fates';
import { outputIntensity } from './output-intensity';
import type { MoneyField } from './recipe';
import { BUILT, UNDETERMINED } from './status-groups';
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
}

/** A figure of every plot, equal to what the plot's own panel shows. */
export function plotValues(mode: FigureMode, context: Context): PlotValues {
  switch (mode) {
    case 'outputIntensity':
      return moneyValues(outputIntensity, 'outputYuan', context);
    case 'taxIntensity':
      return moneyValues(taxIntensity, 'taxYuan', context);
    case 'investmentIntensity':
      return moneyValues(investmentIntensity, 'investedYuan', context);
    case 'plotRatio':
      return plotRatios(context);
  }
}

function moneyValues(indicator: Indicator, field: MoneyField, context: Context): PlotValues {
  const { count } = context.dataset.plots;
  const values = new Float64Array(count);
  const isMissing = new Uint8Array(count);
  const fateOf = moneyFates(context, field, context.denominator);
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
    if (Number.isNaN(value)) isMissing[plot] = isGap[reasonCode(fateOf(plot))]!;
  }
  return { values, isMissing };
}

/** Floor area over land of built plots: a building of a plot that is not built does not stand yet. */
function plotRatios({ dataset, classes, plotAreas }: Context): PlotValues {
  const { count, columns } = dataset.plots;
  const floors = columns.floorAreaSquareMeters?.values;
  const values = new Float64Array(count).fill(Number.NaN);
  const isMissing = new Uint8Array(count);
  for (let plot = 0; plot < count; plot++) {
    const status = classes.statuses[plot]!;
    const floor = floors ? floors[plot]! : Number.NaN;
    const area = plotAreas[plot]!;
    if (status === UNDETERMINED) isMissing[plot] = 1;
    else if (status === BUILT)
      if (area > 0 && !Number.isNaN(floor)) values[plot] = floor / area;
      else isMissing[plot] = 1;
  }
  return { values, isMissing };
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
export function classifyValues({ breaks }: FigureScale, figures: PlotValues): Uint8Array {
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
