import { formatDay } from '../../domain/day';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { LandHistory } from '../../worker/history-messages';
import { categorySeries } from './category-series';

interface HistoryTableProps {
  history: LandHistory;
  measure: 'area' | 'plots';
}

/** The charts as a table, latest date first; a date may be taken as the as-of date. */
export function HistoryTable({ history, measure }: HistoryTableProps) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const series = categorySeries(history, measure);
  const text = (value: number) =>
    measure === 'plots' ? formatNumber(value, 0) : formatArea(value, unit, language).text;
  const name = t(measure === 'plots' ? 'unit.plots' : 'history.area');
  return (
    <details className="history-table">
      <summary className="minor">{t('history.as-table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways */}
      <div className="history-scroll" tabIndex={0} role="region" aria-label={t('history.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                {t('history.date')}
                <span className="minor">
                  {' '}
                  {measure === 'plots' ? name : areaUnitName(unit, language)}
                </span>
              </th>
              {series.map(({ category }) => (
                <th key={category} scope="col" className="numeric">
                  {t(`category.${category}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.days
              .map((day, i) => ({ day, i }))
              .toReversed()
              .map(({ day, i }) => (
                <tr key={day} aria-current={day === asOf ? 'date' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link-button"
                      aria-label={t('history.set', { date: formatDay(day) })}
                      onClick={() => setAsOf(day, day === today)}
                    >
                      {formatDay(day)}
                    </button>
                  </th>
                  {series.map(({ category, values }) => (
                    <td key={category} className="numeric">
                      {text(values[i]!)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
