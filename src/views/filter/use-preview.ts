import { useEffect, useState } from 'react';
import { type Condition, putCondition, verdicts } from '../../domain/filter';
import { printCondition } from '../../domain/filter-text';
import { shownPlots } from '../../store/shown-plots';
import { useStore, useTubanStore } from '../../store/use-store';

interface Preview {
  /** Plots of the park spoken of that would pass with the condition. */
  passing: number;
  /** Plots of it of which the condition is unknown. */
  unknown: number;
}

/** What the filter would let through with a condition put into it; `null` until it is known. */
export function usePreview(condition: Condition | null, instead: Condition | null): Preview | null {
  const store = useTubanStore();
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const [preview, setPreview] = useState<Preview | null>(null);
  const text = condition && printCondition(condition);
  useEffect(() => {
    if (!condition || !reading) {
      setPreview(null);
      return;
    }
    let isCurrent = true;
    const next = putCondition(filter, condition, instead ?? undefined);
    const at = next.conditions.indexOf(condition);
    const { snapshot, tryFilter } = store.getState();
    tryFilter(next).then((match) => {
      const isShown = shownPlots({ snapshot, reading, park, passes: match.passes });
      const isInPark = shownPlots({ snapshot, reading, park, passes: null });
      if (!isCurrent || !isShown || !isInPark) return;
      let passing = 0;
      let unknown = 0;
      for (let i = 0; i < reading.isCounted.length; i++) {
        if (reading.isCounted[i] === 0) continue;
        if (isShown(i)) passing++;
        if (match.verdicts[at]![i] === verdicts.unknown && isInPark(i)) unknown++;
      }
      setPreview({ passing, unknown });
    });
    return () => {
      isCurrent = false;
    };
    // The text stands for the condition, which is made anew at each stroke.
  }, [text, instead, reading, park, filter, store]);
  return preview;
}
