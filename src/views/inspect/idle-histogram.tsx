import { useEffect, useMemo, useState } from 'react';
import { civilFromDay, type Day, dayFromCivil, formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';

/** Beyond this many plots the counts of forty dates are not made unasked. */
const mostPlots = 30000;
const warningDays = 90;
const nearDays = 10 * 366;

function monthEnds(from: Day, to: Day): Day[] {
  const ends: Day[] = [];
  let { year, month } = civilFromDay(from);
  for (;;) {
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
    const end = dayFromCivil(year, month, 1) - 1;
    if (end > to) return ends;
    ends.push(end);
  }
}

/** Idle plots at each month's end, by the rules on the facts known then, and 90 days ahead by the rules alone. */
export function IdleHistogram({ from }: { from: Day }) {
  const today = useStore((state) => state.today);
  const asOf = useStore((state) => state.asOf);
  const park = useStore((state) => state.park);
  const snapshot = useStore((state) => state.snapshot);
  const revision = useStore((state) => state.revision);
  const countIdle = useStore((state) => state.countIdle);
  const setAsOf = useStore((state) => state.setAsOf);
  const { t } = useWords();
  // A date centuries away is shown by itself, not with all the months up to now.
  const isNear = Math.abs(asOf - today) < nearDays;
  const start = isNear ? Math.min(from, dayFromCivil(civilFromDay(today).year - 2, 1, 1)) : from;
  const end = (isNear ? Math.max(asOf, today) : asOf) + warningDays;
  const days = useMemo(() => monthEnds(start, end), [start, end]);
  const [counts, setCounts] = useState<number[] | null>(null);
  const isOffered = snapshot !== null && snapshot.plotCount > 0 && snapshot.plotCount <= mostPlots;
  useEffect(() => {
    if (!isOffered) {
      setCounts(null);
      return;
    }
    let isCurrent = true;
    countIdle(days, park).then((found) => {
      if (isCurrent) setCounts(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [days, park, revision, isOffered, countIdle]);
  if (!isOffered || !counts || counts.length !== days.length)
    return <div className="histogram" aria-hidden="true" />;
  const most = Math.max(1, ...counts);
  const width = 100 / days.length;
  const height = 34;
  const marker = days.findIndex((day) => day >= asOf);
  return (
    <div className="histogram">
      <p className="histogram-title minor">{t('histogram.title')}</p>
      <svg
        className="histogram-bars"
        width="100%"
        height="50"
        role="img"
        aria-label={t('histogram.title')}
      >
        {days.map((day, i) => {
          const count = counts[i]!;
          const bar = (count / most) * height;
          return (
            <g key={day}>
              {civilFromDay(day).month === 1 && i < days.length - 3 && (
                <text className="histogram-year" x={`${i * width}%`} y="49">
                  {civilFromDay(day).year}
                </text>
              )}
              <rect
                className={day > asOf ? 'bar-ahead' : 'bar'}
                x={`${i * width + width * 0.08}%`}
                width={`${width * 0.84}%`}
                y={height - bar + 2}
                height={Math.max(count > 0 ? 1 : 0, bar)}
              />
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the date field and its arrows do the same by keyboard */}
              <rect
                className="bar-target"
                x={`${i * width}%`}
                width={`${width}%`}
                y="0"
                height="38"
                onClick={() => setAsOf(day, day === today)}
              >
                <title>{t('histogram.bar', { date: formatDay(day), count })}</title>
              </rect>
            </g>
          );
        })}
        {marker >= 0 && (
          <line
            className="histogram-now"
            x1={`${(marker + 0.5) * width}%`}
            x2={`${(marker + 0.5) * width}%`}
            y1="0"
            y2="38"
          />
        )}
      </svg>
    </div>
  );
}
