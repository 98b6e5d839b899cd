import { areaUnitName, formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';

/** An area in the unit of the screen. */
export function useAreaText(): (squareMeters: number) => string {
  const unit = useStore((state) => state.unit);
  const { language } = useWords();
  return (squareMeters) =>
    `${formatArea(squareMeters, unit, language).text} ${areaUnitName(unit, language)}`;
}
