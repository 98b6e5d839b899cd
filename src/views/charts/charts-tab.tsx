import { useCallback } from 'react';
import { formatDay } from '../../domain/day';
import { plotMeasures } from '../../domain/plot-measure';
import { bracketed } from '../../i18n/with-unit';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import { ParkSelect, useAnswer, useParkChoice } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import type { ChartFacts } from './chart-facts';
import { PlotHistogram } from './plot-histogram';
import { PlotScatter } from './plot-scatter';
import { SelectionSum } from './selection-sum';

/** 图表: plots by one measure and by two, which choose and show the one selection of the app. */
export function ChartsTab() {
  const { x, y } = useStore((state) => state.chartView);
  const change = useStore((state) => state.changeChartView);
  const [park, choosePark] = useParkChoice();
  const parks = useStore((state) => state.snapshot?.parks);
  const layers = useStore((state) => state.snapshot?.layers);
  const reading = useStore((state) => state.reading);
  const passes = useStore((state) => state.passes);
  const focus = useStore((state) => state.focus);
  const asOf = useStore((state) => state.asOf);
  const plotChart = useStore((state) => state.plotChart);
  const { t, language } = useWords();
  const ask = useCallback(() => {
    // What the charts draw follows from all of these.
    void [reading, passes, focus, park];
    return plotChart(x, y);
  }, [plotChart, reading, passes, focus, park, x, y]);
  const answer = useAnswer(reading ? ask : null);
  const told = answer.kind === 'there' ? answer.value : null;
  const options = plotMeasures.map((value) => ({ value, label: t(`chart.measure.${value}`) }));
  const name = park === null ? t('stock.all') : (parks?.[park]?.name ?? parks?.[park]?.id ?? '—');
  const sources = layers?.filter(({ role }) => role === 'plots').map(({ file }) => file) ?? [];
  const facts: ChartFacts = {
    scope: passes ? bracketed(name, t('filter.title'), language) : name,
    source: [...new Set(sources)].join('、') || t('chart.data'),
    date: formatDay(asOf),
  };
  return (
    <div className="stock charts-tab">
      <div className="stock-tools">
        <ParkSelect park={park} onChange={choosePark} />
        <Select
          label={t('chart.measure.x')}
          value={x}
          options={options}
          onChange={(measure) => change({ x: measure })}
        />
        <Select
          label={t('chart.measure.y')}
          value={y}
          options={options}
          onChange={(measure) => change({ y: measure })}
        />
      </div>
      <SelectionSum />
      <p className="minor">{t('chart.how')}</p>
      {answer.kind !== 'there' && <WaitingLine kind={answer.kind} />}
      {told?.known === 0 && <p className="minor">{t('chart.empty')}</p>}
      {told && told.known > 0 && (
        <>
          <PlotHistogram answer={told} facts={facts} />
          <PlotScatter answer={told} facts={facts} kind="scatter" />
          <PlotScatter answer={told} facts={facts} kind="dots" />
        </>
      )}
    </div>
  );
}
