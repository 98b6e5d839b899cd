import { useEffect, useMemo, useState } from 'react';
import { referenceOf } from '../../store/focus';
import { useStore } from '../../store/use-store';
import type { LandHistory } from '../../worker/history-messages';
import { type HistoryStep, historyDays } from './history-days';

/** The history of the land that the panel speaks of, asked for when it is open; `null` until it is there. */
export function useLandHistory(isOpen: boolean, step: HistoryStep): LandHistory | null {
  const focus = useStore((state) => state.focus);
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const areaBasis = useStore((state) => state.reading?.options.areaBasis);
  const revision = useStore((state) => state.revision);
  const landHistory = useStore((state) => state.landHistory);
  const wanted = historyDays(asOf, today, step).join();
  const days = useMemo(() => wanted.split(',').map(Number), [wanted]);
  const [history, setHistory] = useState<LandHistory | null>(null);
  useEffect(() => {
    const reference = referenceOf(focus);
    if (!isOpen || !reference) return;
    let isCurrent = true;
    landHistory(reference, days).then((found) => {
      if (isCurrent) setHistory(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, focus, days, areaBasis, revision, landHistory]);
  return history;
}
