import { useEffect, useRef, useState } from 'react';
import { addMonths, type Day, formatDay } from '../../domain/day';
import type { TimeAxis } from '../../store/time-axis';
import { useStore, useWords } from '../../store/use-store';

/** Parts of the bar's length within which the thumb stops at today. */
const todayReach = 1 / 200;

const monthsOfKey: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

interface TimeSliderProps {
  axis: TimeAxis;
  /** Where the pointer is on the bar; `null` when it left. */
  onPoint(day: Day | null): void;
}

/**
 * The as-of date as a slider over the histogram: drawn, pressed, or moved by keys (a month, with Page up and down a
 * year). While it is drawn the date follows no faster than the worker answers.
 */
export function TimeSlider({ axis, onPoint }: TimeSliderProps) {
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const setAsOf = useStore((state) => state.setAsOf);
  const setPlaying = useStore((state) => state.setPlaying);
  const isAnswered = useStore(
    (state) => !state.reading || state.reading.options.asOf === state.asOf,
  );
  const [wanted, setWanted] = useState<Day | null>(null);
  const isHeld = useRef(false);
  const { t } = useWords();
  const { start, monthEnds } = axis;
  const first = start + 1;
  const last = monthEnds.at(-1)!;
  useEffect(() => {
    if (wanted === null || !isAnswered) return;
    if (wanted !== asOf) setAsOf(wanted, wanted === today);
    else if (!isHeld.current) setWanted(null);
  }, [wanted, isAnswered, asOf, today, setAsOf]);
  const shown = wanted ?? asOf;
  const atPointer = (at: { clientX: number; currentTarget: Element }): Day => {
    const { left, width } = at.currentTarget.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (at.clientX - left) / width));
    return Math.round(first + part * (last - first));
  };
  const release = () => {
    isHeld.current = false;
    if (wanted !== null) setAsOf(wanted, wanted === today);
    setWanted(null);
  };
  return (
    <input
      type="range"
      className="time-slider"
      aria-label={t('time.slider')}
      aria-valuetext={formatDay(shown)}
      min={first}
      max={last}
      step={1}
      value={shown}
      onChange={({ target }) => {
        const day = Number(target.value);
        const isByToday = Math.abs(day - today) <= (last - first) * todayReach;
        const next = isByToday ? today : day;
        if (isHeld.current) setWanted(next);
        else setAsOf(next, next === today);
      }}
      onPointerDown={() => {
        isHeld.current = true;
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerMove={(event) => onPoint(atPointer(event))}
      onPointerLeave={() => onPoint(null)}
      onKeyDown={(event) => {
        const months = monthsOfKey[event.key];
        if (event.key === ' ') setPlaying(true);
        else if (months !== undefined) {
          const day = addMonths(asOf, months);
          setAsOf(day, day === today);
        } else return;
        event.preventDefault();
      }}
    />
  );
}
