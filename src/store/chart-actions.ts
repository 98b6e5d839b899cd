import type { PlotMeasure } from '../domain/plot-measure';
import type { ChartAnswer, ChartQuestion, MeasureRange } from '../worker/chart-messages';
import type { Access } from './access';
import type { ChartView } from './chart-view';
import { selectedPlots } from './selected-plots';

/** What can be done with charts of plots. */
export interface ChartActions {
  changeChartView(change: Partial<ChartView>): void;
  /** What the charts draw of the plots that the lists speak of, with what is selected of them. */
  plotChart(x: PlotMeasure, y: PlotMeasure): Promise<ChartAnswer>;
  /** Selects the plots of the lists that lie in all of the ranges; those before give way. */
  selectInRanges(ranges: readonly MeasureRange[]): Promise<void>;
}

export function createChartActions({ client, set, get, track, report }: Access): ChartActions {
  let asked = 0;
  return {
    changeChartView: (change) =>
      set(({ chartView }) => ({ chartView: { ...chartView, ...change } })),
    plotChart(x, y) {
      const { park, filter } = get();
      const question: ChartQuestion = { x, y, park, filter, selected: selectedPlots(get()) };
      return track(client.plotChart(question));
    },
    async selectInRanges(ranges) {
      const number = ++asked;
      const { park, filter, revision } = get();
      try {
        const plots = await track(client.plotsInRanges({ park, filter }, ranges));
        if (number === asked && get().revision === revision) get().focusPlots(plots, false);
      } catch (error) {
        report(error);
      }
    },
  };
}
