import { useMemo } from 'react';
import type { Theme } from '../../map/palette';
import { useStore, useWords } from '../../store/use-store';
import { type DrawnClasses, drawnClasses } from './drawn-classes';

/** The classes as legend and map have them, in a theme; `null` without data. */
export function useDrawnClasses(theme: Theme): DrawnClasses | null {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const colouring = useStore((state) => state.colouring);
  const colourMode = useStore((state) => state.colourMode);
  const hidden = useStore((state) => state.hidden);
  const layers = useStore((state) => state.layers);
  const passes = useStore((state) => state.passes);
  const words = useWords();
  const { language } = words;
  return useMemo(
    () =>
      drawnClasses(
        { snapshot, reading, colouring, colourMode, hidden, layers, passes },
        theme,
        words,
      ),
    // The words change with the language and the numbers of the rules alone.
    [snapshot, reading, colouring, colourMode, hidden, layers, passes, theme, language],
  );
}
