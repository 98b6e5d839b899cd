import { useCallback, useMemo } from 'react';
import { useStore, useWords } from '../../store/use-store';
import type { ChartAnswer } from '../../worker/chart-messages';
import { Chart } from './chart';
import type { BrushedRange } from './chart-canvas';
import type { ChartFacts } from './chart-facts';
import type { ChartOption } from './chart-option';
import { axisLooks, type ChartTheme } from './chart-theme';
import { headingOf, onScale, scaleOf } from './measure-words';

/** How many plots lie in each stretch of a measure; whole stretches are chosen. */
export function PlotHistogram({ answer, facts }: { answer: ChartAnswer; facts: ChartFacts }) {
  const areaUnit = useStore((state) => state.unit);
  const select = useStore((state) => state.selectInRanges);
  const words = useWords();
  const { t, language } = words;
  const { x: measure, bins } = answer;
  const scale = useMemo(() => scaleOf(measure, areaUnit, words), [measure, areaUnit, words]);
  const name = t(`chart.measure.${measure}`);
  const selectBins = (first: number, last: number) => {
    const from = bins[first]?.from;
    if (from === undefined) return;
    void select([{ measure, from, to: bins[last + 1]?.from ?? null }]);
  };
  const onBrush = (range: BrushedRange | null) => {
    if (range?.x) selectBins(Math.round(range.x[0]), Math.round(range.x[1]));
  };
  const build = useCallback(
    (theme: ChartTheme): ChartOption => {
      const looks = axisLooks(theme);
      const isAny = bins.some(({ selected }) => selected > 0);
      return {
        grid: { left: 4, right: 14, top: 26, bottom: 4, containLabel: true },
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
        xAxis: {
          type: 'category',
          data: bins.map(({ from }) => String(onScale(from, scale))),
          name: '',
          ...looks,
          axisTick: { ...looks.axisTick, alignWithLabel: true },
        },
        yAxis: { type: 'value', name: t('chart.plots'), minInterval: 1, ...looks },
        series: [
          {
            type: 'bar',
            name: t('chart.selected'),
            stack: 'plots',
            barCategoryGap: '12%',
            itemStyle: { color: theme.accent },
            emphasis: { disabled: true },
            data: bins.map(({ selected }) => selected),
          },
          {
            type: 'bar',
            name: t('chart.plots'),
            stack: 'plots',
            itemStyle: { color: isAny ? theme.lineStrong : theme.text3 },
            emphasis: { disabled: true },
            data: bins.map(({ plots, selected }) => plots - selected),
            tooltip: { valueFormatter: (value) => String(value) },
          },
        ],
      };
    },
    [bins, scale, t],
  );
  const table = {
    columns: [
      { heading: `${headingOf(name, scale, language)} ${t('chart.from')}`, digits: scale.digits },
      { heading: t('chart.to'), digits: scale.digits },
      { heading: t('chart.plots'), digits: 0 },
      { heading: t('chart.selected'), digits: 0 },
    ],
    rows: bins.map(({ from, plots, selected }, k) => {
      const next = bins[k + 1]?.from;
      return [
        onScale(from, scale),
        next === undefined ? null : onScale(next, scale),
        plots,
        selected,
      ];
    }),
  };
  return (
    <Chart
      {...facts}
      title={t('chart.histogram', { scope: facts.scope, measure: name })}
      unit={headingOf(name, scale, language)}
      note={t('chart.unknown', {
        known: answer.known,
        unknown: answer.plots - answer.known,
      })}
      height={210}
      build={build}
      table={table}
      brush="lineX"
      onBrush={onBrush}
      onPick={({ index }) => selectBins(index, index)}
      onPickRow={(row) => selectBins(row, row)}
      isPicked={(row) => bins[row]!.plots > 0 && bins[row]!.selected === bins[row]!.plots}
    />
  );
}
