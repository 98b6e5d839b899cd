import { useEffect } from 'react';
import type { TimeAxis } from '../../store/time-axis';
import { useStore, useTubanStore } from '../../store/use-store';

/** Least time between two steps, ms; a step that the worker has not answered yet is waited for. */
const pace = 700;

/**
 * Lets the as-of date go on from one month's end to the next, with a stop at today, while the state says so; ends
 * at the last month, with other data, in a hidden page, and with any press, key or turn of the wheel beside
 * `data-play`.
 */
export function usePlay({ monthEnds }: TimeAxis): void {
  const store = useTubanStore();
  const isPlaying = useStore((state) => state.isPlaying);
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const revision = useStore((state) => state.revision);
  const isAnswered = useStore((state) => state.reading?.options.asOf === state.asOf);
  useEffect(() => {
    if (!isPlaying || !isAnswered) return;
    const last = monthEnds.at(-1)!;
    const { setAsOf, setPlaying } = store.getState();
    const monthEnd = monthEnds.find((end) => end > asOf) ?? last;
    const next = asOf < today && today < monthEnd ? today : monthEnd;
    const timer = setTimeout(() => {
      if (asOf >= last) setPlaying(false);
      else setAsOf(next, next === today);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, isAnswered, asOf, today, monthEnds, store]);
  useEffect(() => {
    if (!isPlaying) return;
    const { asOf: from, setAsOf, setPlaying } = store.getState();
    if (from >= monthEnds.at(-1)!) setAsOf(monthEnds[0]!, false);
    const stop = (event?: Event) => {
      const target = event?.target;
      if (target instanceof Element && target.closest('[data-play]')) return;
      // The space bar itself goes on or stops.
      if (event instanceof KeyboardEvent && event.key === ' ') return;
      setPlaying(false);
    };
    const stopHidden = () => {
      if (document.hidden) stop();
    };
    const presses = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const press of presses)
      window.addEventListener(press, stop, { capture: true, passive: true });
    document.addEventListener('visibilitychange', stopHidden);
    return () => {
      for (const press of presses) window.removeEventListener(press, stop, { capture: true });
      document.removeEventListener('visibilitychange', stopHidden);
    };
    // Only the beginning looks at the months: they may change on the way.
  }, [isPlaying]);
  useEffect(() => () => store.getState().setPlaying(false), [revision, store]);
}
