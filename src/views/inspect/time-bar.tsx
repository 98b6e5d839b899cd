import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { addYears, civilFromDay, dayFromCivil, formatDay, parseIsoDay } from '../../domain/day';
import { useShortcut } from '../../store/use-commands';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { IdleHistogram } from './idle-histogram';

/** The as-of date: typed, stepped by month, chosen on the histogram, or today. */
export function TimeBar() {
  const asOf = useStore((state) => state.asOf);
  const isToday = useStore((state) => state.asOfIsToday);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const backKeys = useShortcut('time.back');
  const forwardKeys = useShortcut('time.forward');
  const { t } = useWords();
  const [draft, setDraft] = useState(formatDay(asOf));
  useEffect(() => setDraft(formatDay(asOf)), [asOf]);
  const parsed = parseIsoDay(draft.trim());
  const step = (months: number) => {
    const { year, month, day } = civilFromDay(asOf);
    const target = year * 12 + month - 1 + months;
    const first = dayFromCivil(Math.floor(target / 12), (target % 12) + 1, 1);
    const next = civilFromDay(first + 31);
    const length = dayFromCivil(next.year, next.month, 1) - first;
    setAsOf(first + Math.min(day, length) - 1, false);
  };
  return (
    <section className="time-bar" aria-label={t('asof.title')}>
      <div className="time-date">
        <label htmlFor="as-of">{t('asof.title')}</label>
        <div className="time-entry">
          <input
            id="as-of"
            className="time-input"
            inputMode="numeric"
            maxLength={10}
            value={draft}
            aria-invalid={parsed === null}
            aria-describedby={parsed === null ? 'as-of-invalid' : undefined}
            onChange={(event) => {
              setDraft(event.target.value);
              const day = parseIsoDay(event.target.value.trim());
              if (day !== null) setAsOf(day, day === today);
            }}
            onBlur={() => setDraft(formatDay(asOf))}
          />
          <IconButton
            label={t('asof.back')}
            shortcut={backKeys}
            placement="top"
            onPress={() => step(-1)}
          >
            <ChevronLeft size={16} />
          </IconButton>
          <IconButton
            label={t('asof.forward')}
            shortcut={forwardKeys}
            placement="top"
            onPress={() => step(1)}
          >
            <ChevronRight size={16} />
          </IconButton>
        </div>
        {parsed === null && (
          <p id="as-of-invalid" className="miss small" role="status">
            {t('asof.invalid')}
          </p>
        )}
      </div>
      <IdleHistogram from={addYears(asOf, -3)} />
      {isToday ? (
        <span className="tag">{t('asof.today')}</span>
      ) : (
        <Button className="button small" onPress={() => setAsOf(today, true)}>
          {t('asof.to-today')}
        </Button>
      )}
    </section>
  );
}
