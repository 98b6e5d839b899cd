import { useMemo, useState } from 'react';
import { civilFromDay, type Day, formatDay } from '../../domain/day';
import { formatNumber } from '../../i18n/format';
import type { IdleTally } from '../../store/idle-tally';
import type { TimeAxis } from '../../store/time-axis';
import { useStore, useWords } from '../../store/use-store';
import { HistogramExplanation } from './histogram-explanation';
import { TimeSlider } from './time-slider';
import { useIdleCounts } from './use-idle-counts';

const warningDays = 90;
/** Height of the bars and of what lies above them, px. */
const barRoom = 32;
const barTop = 2;

interface IdleHistogramProps {
  axis: TimeAxis;
  tally: IdleTally;
}

/** Idle plots at each month's end with the slider on them, and the 90 days after the as-of date. */
export function IdleHistogram({ axis, tally }: IdleHistogramProps) {
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  const [pointed, setPointed] = useState<Day | null>(null);
  const { start, monthEnds } = axis;
  const counts = useIdleCounts(monthEnds);
  const last = monthEnds.at(-1)!;
  const percent = (day: Day) => (100 * (day - start)) / (last - start);
  const end = Math.min(asOf + warningDays, last);
  const pointedEnd = pointed === null ? undefined : monthEnds.find((day) => day >= pointed);
  const pointedCount = pointedEnd === undefined ? undefined : counts.get(pointedEnd);
  const number = (count: number) => formatNumber(count, 0);
  return (
    <div className="histogram">
      <p className="histogram-title">
        <span>
          <HistogramExplanation tally={tally} />{' '}
          {pointedCount === undefined ? (
            <strong className="histogram-count number">{number(tally.idle)}</strong>
          ) : (
            <span className="minor">
              {t('histogram.at', { date: formatDay(pointedEnd!), count: number(pointedCount) })}
            </span>
          )}
        </span>
        <span className="histogram-band-text">
          {t('histogram.band', { count: number(tally.ahead) })}
        </span>
      </p>
      <div className="histogram-plot">
        <svg
          className="histogram-bars"
          role="img"
          aria-label={t('histogram.label', {
            date: formatDay(asOf),
            count: number(tally.idle),
            ahead: number(tally.ahead),
          })}
        >
          <rect
            className="histogram-band"
            x={`${percent(asOf)}%`}
            width={`${percent(end) - percent(asOf)}%`}
            y="0"
            height={barTop + barRoom}
          />
          <Bars axis={axis} counts={counts} />
        </svg>
        <TimeSlider axis={axis} onPoint={setPointed} />
      </div>
    </div>
  );
}

/** A bar for each month whose count is known, and the years under them. */
function Bars({ axis, counts }: { axis: TimeAxis; counts: ReadonlyMap<Day, number> }) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const { start, monthEnds } = axis;
  const last = monthEnds.at(-1)!;
  const percent = (day: Day) => (100 * (day - start)) / (last - start);
  const most = useMemo(() => Math.max(1, ...counts.values()), [counts]);
  const width = 100 / monthEnds.length;
  return (
    <>
      {monthEnds.map((day, i) => {
        const count = counts.get(day);
        const from = monthEnds[i - 1] ?? start;
        const { year, month } = civilFromDay(day);
        const height = ((count ?? 0) / most) * barRoom;
        const kind = day > today ? 'bar-ahead' : day > asOf ? 'bar bar-later' : 'bar';
        return (
          <g key={day}>
            {month === 1 && i < monthEnds.length - 3 && (
              <text className="histogram-year" x={`${percent(from)}%`} y="53">
                {year}
              </text>
            )}
            {count !== undefined && (
              <rect
                className={kind}
                x={`${percent(from) + width * 0.1}%`}
                width={`${width * 0.8}%`}
                y={barTop + barRoom - height}
                height={Math.max(count > 0 ? 1 : 0, height)}
              />
            )}
          </g>
        );
      })}
    </>
  );
}
