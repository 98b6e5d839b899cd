import { useMemo } from 'react';
import { categories } from '../../domain/category';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { classLabel } from '../inspect/class-label';

/** The classes that plots of the parks are drawn in now, by index among the looks, each with its name. */
export function useLegendClasses(parks: readonly ParkItem[]): { index: number; label: string }[] {
  const words = useWords();
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const colouring = useStore((state) => state.colouring);
  const mode = useStore((state) => state.colourMode);
  const used = useMemo(() => {
    const found = new Set<number>();
    const shown = new Set(parks.map(({ index }) => index));
    const classOf = mode === 'category' ? reading?.categories : colouring?.classOf;
    snapshot?.plotPark.forEach((park, plot) => {
      if (shown.has(park) && classOf) found.add(classOf[plot]!);
    });
    return [...found].sort((a, b) => a - b);
  }, [parks, snapshot, reading, colouring, mode]);
  return used.flatMap((index) => {
    if (mode === 'category') return [{ index, label: words.t(`category.${categories[index]!}`) }];
    const one = colouring?.classes[index];
    return colouring && one ? [{ index, label: classLabel(one, colouring, words) }] : [];
  });
}
