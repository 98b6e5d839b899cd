import { useState } from 'react';
import { civilFromDay, dayFromCivil } from '../../domain/day';
import { formatMoney, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { ReportedYear } from '../../worker/history-messages';
import { BarChart } from './bar-chart';

const measures = ['outputYuan', 'taxYuan', 'investedYuan', 'employees'] as const;

/** What the statistics report of a park, year by year; a year may be taken as the as-of date. */
export function ReportedCharts({ reported }: { reported: readonly ReportedYear[] }) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const { t, language } = useWords();
  const [looked, look] = useState<number | null>(null);
  const there = measures.filter((measure) => reported.some((year) => year[measure] !== null));
  if (there.length === 0) return null;
  const text = (measure: (typeof measures)[number], value: number | null) => {
    if (value === null) return '—';
    if (measure === 'employees') return `${formatNumber(value, 0)} ${t('history.people')}`;
    const money = formatMoney(value, language);
    return `${money.text} ${money.unit}`;
  };
  const now = civilFromDay(asOf).year;
  const latest = reported.findLastIndex(({ year }) => year <= now);
  const at = looked ?? latest;
  const choose = (i: number) => {
    const day = Math.min(today, dayFromCivil(reported[i]!.year, 12, 31));
    setAsOf(day, day === today);
  };
  const years = reported.map(({ year }) => t('history.year', { year }));
  return (
    <section>
      <p className="history-range minor">
        <span>{t('history.reported')}</span>
        <strong>{years[at] ?? ''}</strong>
      </p>
      <div className="chart-grid">
        {there.map((measure) => {
          const values = reported.map((year) => year[measure]);
          return (
            <BarChart
              key={measure}
              label={t('history.chart', {
                name: t(`history.${measure}`),
                from: years[0],
                to: years.at(-1),
                value: text(measure, values.at(-1) ?? null),
              })}
              title={t(`history.${measure}`)}
              value={at < 0 ? '' : text(measure, values[at] ?? null)}
              bars={values.map((value, i) => ({
                value,
                text: t('history.point', { date: years[i]!, value: text(measure, value) }),
                isAhead: reported[i]!.year > now,
              }))}
              most={Math.max(0, ...values.map((value) => value ?? 0))}
              at={at}
              onLook={look}
              onChoose={choose}
            />
          );
        })}
      </div>
      <ul className="year-buttons">
        {reported.map(({ year }, i) => (
          <li key={year}>
            <button
              type="button"
              className="link-button"
              aria-label={t('history.set', { date: years[i]! })}
              onClick={() => choose(i)}
            >
              {year}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
