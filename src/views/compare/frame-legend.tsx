import { categories } from '../../domain/category';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { ClassSwatch, Swatch } from '../swatch';
import { useLegendClasses } from './legend-classes';

/** What the colours of the frames mean: those that occur in them. */
export function FrameLegend({ parks }: { parks: readonly ParkItem[] }) {
  const { t } = useWords();
  const colouring = useStore((state) => state.colouring);
  const mode = useStore((state) => state.colourMode);
  const classes = useLegendClasses(parks);
  return (
    <ul className="compare-legend" aria-label={t('legend.title')}>
      {classes.map(({ index, label }) => {
        const one = colouring?.classes[index];
        return (
          <li key={index}>
            {mode === 'category' ? (
              <Swatch category={categories[index]!} />
            ) : (
              one && <ClassSwatch of={one} />
            )}
            {label}
          </li>
        );
      })}
    </ul>
  );
}
