import { useEffect, useMemo, useState } from 'react';
import { civilFromDay, type Day, formatDay, parseIsoDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import type { PlotMoment } from '../../worker/history-messages';
import type { PlotDetails } from '../../worker/plot-messages';
import { Swatch } from '../swatch';
import { yearEnds } from './history-days';

const mostYears = 10;
const beginnings = ['approvalDate', 'supplyDate', 'deliveryDate', 'agreedStart', 'actualStart'];

/** The first day of which the file tells something that the plot's status rests on, or `null`. */
function firstDay({ fields }: PlotDetails): Day | null {
  const days = beginnings.flatMap((field) => {
    const value = fields[field];
    return (typeof value === 'string' ? parseIsoDay(value) : null) ?? [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}

/** What the plot was at the end of each year, by what was known then; a year may be taken as the date. */
export function PlotYears({ details }: { details: PlotDetails }) {
  const { plot } = details;
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const revision = useStore((state) => state.revision);
  const setAsOf = useStore((state) => state.setAsOf);
  const plotHistory = useStore((state) => state.plotHistory);
  const { t } = useWords();
  const [moments, setMoments] = useState<{ plot: number; list: PlotMoment[] } | null>(null);
  const first = firstDay(details);
  const last = Math.max(asOf, today);
  const days = useMemo(
    () => (first === null ? [] : yearEnds(first, last, mostYears)),
    [first, last],
  );
  useEffect(() => {
    if (days.length === 0) return;
    let isCurrent = true;
    plotHistory(plot, days).then((list) => {
      if (isCurrent) setMoments({ plot, list });
    });
    return () => {
      isCurrent = false;
    };
  }, [plot, days, revision, plotHistory]);
  if (days.length < 2 || moments?.plot !== plot) return null;
  return (
    <section className="plot-years">
      <h3 className="minor small">{t('history.by-year')}</h3>
      <ol>
        {moments.list.map(({ day, status, category }) => {
          const text = t('history.year-status', {
            date: formatDay(day),
            status: t(`status.${status}`),
          });
          return (
            <li key={day} className={day > asOf ? 'is-ahead' : ''}>
              <button
                type="button"
                title={text}
                aria-label={text}
                aria-current={day === asOf ? 'date' : undefined}
                onClick={() => setAsOf(day, day === today)}
              >
                <Swatch category={category} width={30} height={14} />
                <span>{civilFromDay(day).year}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
