import { memo, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { addMonths, formatDay, parseIsoDay } from '../../domain/day';
import { tallyIdle } from '../../store/idle-tally';
import { timeAxis } from '../../store/time-axis';
import { useShortcut } from '../../store/use-commands';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { ChevronLeft, ChevronRight, Pause, Play } from '../../ui/icons';
import { IdleHistogram } from './idle-histogram';
import { timeModeOf } from './time-mode';
import { usePlay } from './use-play';

/** The as-of date: typed, stepped by month, drawn on the histogram, played, or today. */
export function TimeBar() {
  const asOf = useStore((state) => state.asOf);
  const isToday = useStore((state) => state.asOfIsToday);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const park = useStore((state) => state.park);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const mode = useStore(timeModeOf);
  const { t, tk } = useWords();
  const known = timeAxis(today, asOf);
  // The same months are the same axis, so that nothing is counted again for a date among them.
  const axis = useMemo(() => known, [known.start, known.monthEnds.length]);
  usePlay(axis);
  const tally = useMemo(
    () =>
      snapshot && reading && snapshot.plotCount === reading.statuses.length
        ? tallyIdle(snapshot, reading, park)
        : null,
    [snapshot, reading, park],
  );
  return (
    <section className="time-bar" aria-label={t('asof.title')}>
      <div className="time-date">
        <p className="time-label">
          <label htmlFor="as-of">{t('asof.title')}</label>{' '}
          <span className={`time-mode is-${mode}`} title={tk(`time.mode.${mode}.full`)}>
            {tk(`time.mode.${mode}`)}
          </span>
        </p>
        <DateEntry />
      </div>
      <PlayButton />
      {tally && tally.plots > 0 && <IdleHistogram axis={axis} tally={tally} />}
      {!isToday && (
        <Button className="button small time-today" onPress={() => setAsOf(today, true)}>
          {t('asof.to-today')}
        </Button>
      )}
    </section>
  );
}

const PlayButton = memo(function PlayButton() {
  const isPlaying = useStore((state) => state.isPlaying);
  const setPlaying = useStore((state) => state.setPlaying);
  const keys = useShortcut('time.play');
  const { t } = useWords();
  return (
    <span className="time-play" data-play>
      <IconButton
        label={t(isPlaying ? 'time.pause' : 'time.play')}
        shortcut={keys}
        placement="top"
        onPress={() => setPlaying(!isPlaying)}
      >
        {isPlaying ? <Pause size={16} /> : <Play size={16} />}
      </IconButton>
    </span>
  );
});

const DateEntry = memo(function DateEntry() {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const backKeys = useShortcut('time.back');
  const forwardKeys = useShortcut('time.forward');
  const { t } = useWords();
  const [draft, setDraft] = useState(formatDay(asOf));
  useEffect(() => setDraft(formatDay(asOf)), [asOf]);
  const isInvalid = parseIsoDay(draft.trim()) === null;
  const step = (months: number) => {
    const day = addMonths(asOf, months);
    setAsOf(day, day === today);
  };
  return (
    <>
      <div className="time-entry">
        <input
          id="as-of"
          className="time-input"
          inputMode="numeric"
          maxLength={10}
          value={draft}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? 'as-of-invalid' : undefined}
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
      {isInvalid && (
        <p id="as-of-invalid" className="miss small" role="status">
          {t('asof.invalid')}
        </p>
      )}
    </>
  );
});
