import { useCallback, useState } from 'react';
import { addYears } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { DayEntry } from './day-entry';
import { DifferenceView } from './difference-view';
import { StockDepartures } from './stock-departures';
import { StockFlow } from './stock-flow';
import { StockParks } from './stock-parks';
import { StockSankey } from './stock-sankey';
import { StockTable } from './stock-table';
import { StockTrend } from './stock-trend';
import { ParkSelect, useAnswer, useParkChoice } from './use-stock';
import { WaitingLine } from './waiting-line';

/** 动态减少: between two days by the facts of the data, or between two files plot by plot. */
export function ChangesTab() {
  const [view, setView] = useState<'days' | 'files'>('days');
  const { t } = useWords();
  return (
    <div className="stock">
      <Segmented
        label={t('changes.view')}
        value={view}
        options={[
          { value: 'days', label: t('changes.view.days') },
          { value: 'files', label: t('changes.view.files') },
        ]}
        onChange={setView}
      />
      {view === 'days' ? <ChangesByDay /> : <DifferenceView />}
    </div>
  );
}

/** The stock on two days, what came, what left, and where it went. */
function ChangesByDay() {
  const [park, setPark] = useParkChoice();
  const asOf = useStore((state) => state.asOf);
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.stockChange);
  const [chosen, choose] = useState<{ from: number; to: number } | null>(null);
  const [measure, setMeasure] = useState<'area' | 'plots'>('area');
  const { t } = useWords();
  const parks = useStore((state) => state.snapshot?.parks);
  const scope = (park === null ? null : parks?.[park]?.name) ?? t('stock.all');
  const { from, to } = chosen ?? { from: addYears(asOf, -1), to: asOf };
  const asks = useCallback(() => {
    void reading;
    return ask(park, from, to);
  }, [ask, park, from, to, reading]);
  const answer = useAnswer(reading && from < to ? asks : null);
  return (
    <>
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <Segmented
          label={t('changes.measure')}
          value={measure}
          options={[
            { value: 'area', label: t('changes.area') },
            { value: 'plots', label: t('changes.count') },
          ]}
          onChange={setMeasure}
        />
      </div>
      <div className="stock-tools">
        <DayEntry
          label={t('changes.from')}
          day={from}
          onChange={(day) => choose({ from: day, to })}
        />
        <DayEntry label={t('changes.to')} day={to} onChange={(day) => choose({ from, to: day })} />
      </div>
      {from >= to && <p className="stock-warning">{t('changes.same-day')}</p>}
      {from < to && answer.kind !== 'there' && <WaitingLine kind={answer.kind} />}
      {from < to && answer.kind === 'there' && (
        <>
          <StockTable rows={answer.value.rows} measure={measure} name={t('changes.title')} />
          <StockSankey
            passages={answer.value.passages}
            measure={measure}
            from={from}
            to={to}
            scope={scope}
          />
          <StockFlow passages={answer.value.passages} measure={measure} />
          <StockDepartures departures={answer.value.departures} measure={measure} />
          <StockParks from={from} to={to} measure={measure} onChoose={setPark} />
        </>
      )}
      <StockTrend park={park} measure={measure} />
      <p className="minor small">{t('changes.note')}</p>
    </>
  );
}
