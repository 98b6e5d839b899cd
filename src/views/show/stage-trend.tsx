import { useEffect, useState } from 'react';
import { categories } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { areaUnitName, formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { LandHistory } from '../../worker/history-messages';
import { historyDays } from '../history/history-days';

const shown = ['approved', 'idle'] as const;
/** Quarters that are drawn. */
const quarters = 13;
const width = 300;
const height = 90;

/** Land approved and not supplied, and idle land, over the last quarters, by the facts of each day. */
export function StageTrend({ park }: { park: number }) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const ask = useStore((state) => state.landHistory);
  const { t, language } = useWords();
  const [history, setHistory] = useState<LandHistory | null>(null);
  useEffect(() => {
    if (!reading) return;
    let isCurrent = true;
    const days = historyDays(asOf, today, 'quarter').slice(-quarters);
    ask({ kind: 'park', park }, days).then(
      (found) => isCurrent && setHistory(found),
      () => isCurrent && setHistory(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [park, asOf, today, reading, ask]);
  if (!history) return null;
  const series = shown.map((category) => {
    const column = categories.indexOf(category);
    return {
      category,
      values: history.days.map((_, day) => history.squareMeters[day * categories.length + column]!),
    };
  });
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const x = (at: number) => (at / Math.max(1, history.days.length - 1)) * width;
  const y = (value: number) => height - (value / most) * height;
  return (
    <section className="stage-chart stage-trend">
      <h3>
        {t('show.trend')} <small>{areaUnitName(unit, language)}</small>
      </h3>
      <svg
        viewBox={`-4 -6 ${width + 8} ${height + 12}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {series.map(({ category, values }) => (
          <polyline
            key={category}
            className={`stage-line ${category}`}
            points={values.map((value, at) => `${x(at)},${y(value)}`).join(' ')}
          />
        ))}
      </svg>
      <p className="stage-ends">
        <span>{formatDay(history.days[0]!).slice(0, 7)}</span>
        <span>{formatDay(history.days.at(-1)!).slice(0, 7)}</span>
      </p>
      <ul>
        {series.map(({ category, values }) => (
          <li key={category} className={category}>
            <span>{t(`category.${category}`)}</span>{' '}
            <span className="stage-change">
              {formatArea(values[0]!, unit, language).text} →{' '}
              <strong>{formatArea(values.at(-1)!, unit, language).text}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
