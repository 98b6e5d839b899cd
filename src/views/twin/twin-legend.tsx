import { useStore, useWords } from '../../store/use-store';
import { classLabel } from '../inspect/class-label';
import { ClassSwatch } from '../swatch';

/** The classes of the left map, where it is coloured by others than the legend of the app lists. */
export function TwinLegend() {
  const colouring = useStore((state) => state.twinLand?.colouring ?? null);
  const isSame = useStore((state) => state.twinLand?.colourMode === state.colourMode);
  const words = useWords();
  if (!colouring || isSame) return null;
  return (
    <ul className="twin-legend" aria-label={words.t('twin.legend')}>
      {colouring.classes.map((one, index) => (
        <li key={`${one.kind}-${index}`}>
          <ClassSwatch of={one} /> {classLabel(one, colouring, words)}
        </li>
      ))}
    </ul>
  );
}
