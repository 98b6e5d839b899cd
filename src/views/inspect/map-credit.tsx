import { chosenBasemap } from '../../store/basemap';
import { useStore, useWords } from '../../store/use-store';

/** Whose the backdrop is: the rivers, and the basemap when there is one. */
export function MapCredit() {
  const basemap = useStore((state) => state.basemap);
  const ownBasemaps = useStore((state) => state.ownBasemaps);
  const tiandituKey = useStore((state) => state.tiandituKey);
  const hasRivers = useStore((state) => !state.layers.hidden.includes('rivers'));
  const { t } = useWords();
  const chosen = chosenBasemap({ basemap, ownBasemaps, tiandituKey });
  const credits = [
    hasRivers ? t('basemap.credit-rivers') : '',
    chosen
      ? t('basemap.credit', { attribution: chosen.attribution || chosen.name })
      : t('basemap.credit-none'),
  ];
  return <p className="map-credit">{credits.filter(Boolean).join(' ')}</p>;
}
