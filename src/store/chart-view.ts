import { type PlotMeasure, plotMeasures } from '../domain/plot-measure';

/** What the charts of plots draw. */
export interface ChartView {
  x: PlotMeasure;
  y: PlotMeasure;
}

export const initialChartView: ChartView = { x: 'area', y: 'outputIntensity' };

/** `x/y`. */
export function printChartView({ x, y }: ChartView): string {
  return `${x}/${y}`;
}

/** What `printChartView` wrote; `undefined` for anything else. */
export function parseChartView(text: string | null): ChartView | undefined {
  const [x, y] = (text?.split('/') ?? []).map((word) => plotMeasures.find((one) => one === word));
  return x && y ? { x, y } : undefined;
}
