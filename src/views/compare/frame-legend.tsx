import { useMemo } from 'react';
import { categories } from '../../domain/category';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/messages';
import { classLabel } from '../inspect/class-label';
import { ClassSwatch, Swatch } from '../swatch';

/** What the colours of the frames mean: those that occur in them. */
export function FrameLegend({ parks }: { parks: readonly ParkItem[] }) {
  const words = useWords();
  const { t } = words;
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
  return (
    <ul className="compare-legend" aria-label={t('legend.title')}>
      {used.map((index) => {
        if (mode === 'category') {
          const category = categories[index]!;
          return (
            <li key={index}>
              <Swatch category={category} />
              {t(`category.${category}`)}
            </li>
          );
        }
        const one = colouring?.classes[index];
        return (
          colouring &&
          one && (
            <li key={index}>
              <ClassSwatch of={one} />
              {classLabel(one, colouring, words)}
            </li>
          )
        );
      })}
    </ul>
  );
}
