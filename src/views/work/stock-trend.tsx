import { useCallback } from 'react';
import { categories } from '../../domain/category';
import { useStore, useWords } from '../../store/use-store';
import type { LandHistory } from '../../worker/history-messages';
import { CategoryCharts } from '../history/category-charts';
import { historyDays } from '../history/history-days';
import { useAnswer } from './use-stock';
import { WaitingLine } from './waiting-line';

const stock: readonly string[] = ['approved', 'supplied', 'idle', 'inefficient'];

/** The history with the categories of the stock alone. */
function stockOf(history: LandHistory): LandHistory {
  const isStock = (_: number, at: number) => stock.includes(categories[at % categories.length]!);
  const kept = (values: Float64Array) =>
    values.map((value, at) => (isStock(value, at) ? value : 0));
  return { ...history, plots: kept(history.plots), squareMeters: kept(history.squareMeters) };
}

interface StockTrendProps {
  park: number | null;
  measure: 'area' | 'plots';
}

/** The stock at the ends of the last quarters, a small chart for each of its categories. */
export function StockTrend({ park, measure }: StockTrendProps) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const areaBasis = useStore((state) => state.reading?.options.areaBasis);
  const revision = useStore((state) => state.revision);
  const landHistory = useStore((state) => state.landHistory);
  const { t } = useWords();
  const ask = useCallback(() => {
    void areaBasis;
    void revision;
    const reference =
      park === null ? ({ kind: 'all' } as const) : ({ kind: 'park', park } as const);
    return landHistory(reference, historyDays(asOf, today, 'quarter'));
  }, [landHistory, park, asOf, today, areaBasis, revision]);
  const answer = useAnswer(areaBasis ? ask : null);
  return (
    <details className="stock-trend">
      <summary className="section-title">{t('changes.trend')}</summary>
      {answer.kind === 'there' ? (
        <CategoryCharts history={stockOf(answer.value)} measure={measure} isSameScale={false} />
      ) : (
        <WaitingLine kind={answer.kind} />
      )}
    </details>
  );
}
