import { useState } from 'react';
import { formatDay } from '../../domain/day';
import { formatArea, formatNumber } from '../../i18n/format';
import { swatchPattern } from '../../map/swatch-pattern';
import { useStore, useWords } from '../../store/use-store';
import type { LandHistory } from '../../worker/history-messages';
import { Swatch } from '../swatch';
import { BarChart } from './bar-chart';
import { categorySeries } from './category-series';
import { placeOfDay } from './history-days';

interface CategoryChartsProps {
  history: LandHistory;
  measure: 'area' | 'plots';
  isSameScale: boolean;
}

/** A small chart for each category; the date looked at in one is looked at in all. */
export function CategoryCharts({ history, measure, isSameScale }: CategoryChartsProps) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const unit = useStore((state) => state.unit);
  const theme = useStore((state) => state.theme);
  const { t, language } = useWords();
  const [looked, look] = useState<number | null>(null);
  const { days } = history;
  const at = looked ?? placeOfDay(days, asOf);
  const series = categorySeries(history, measure);
  const mostOfAll = Math.max(0, ...series.flatMap(({ values }) => values));
  const text = (value: number) => {
    if (measure === 'plots') return `${formatNumber(value, 0)} ${t('unit.plots')}`;
    const area = formatArea(value, unit, language);
    return `${area.text} ${area.unit}`;
  };
  const [first, last] = [formatDay(days[0]!), formatDay(days.at(-1)!)];
  return (
    <>
      <p className="history-range minor">
        <span>{t('history.range', { from: first, to: last })}</span>
        <strong>{formatDay(days[Math.max(0, at)]!)}</strong>
      </p>
      <div className="chart-grid">
        {series.map(({ category, values }) => {
          const paint = swatchPattern(category, theme);
          const name = t(`category.${category}.full`);
          return (
            <BarChart
              key={category}
              label={t('history.chart', {
                name,
                from: first,
                to: last,
                value: text(values.at(-1)!),
              })}
              title={
                <>
                  <Swatch category={category} width={14} height={11} /> {t(`category.${category}`)}
                </>
              }
              value={at < 0 ? '' : text(values[at]!)}
              bars={values.map((value, i) => ({
                value,
                text: t('history.point', { date: formatDay(days[i]!), value: text(value) }),
                isAhead: days[i]! > asOf,
              }))}
              most={isSameScale ? mostOfAll : Math.max(...values)}
              fill={paint.fill}
              outline={paint.outline}
              at={at}
              onLook={look}
              onChoose={(i) => setAsOf(days[i]!, days[i] === today)}
            />
          );
        })}
      </div>
    </>
  );
}
