import { chosenBasemap } from '../../store/basemap';
import { useStore, useWords } from '../../store/use-store';

/** Whose what lies under the land is, as a picture of the map has to say. */
export function useImageCredit(): string {
  const basemap = useStore((state) => state.basemap);
  const ownBasemaps = useStore((state) => state.ownBasemaps);
  const tiandituKey = useStore((state) => state.tiandituKey);
  const hidden = useStore((state) => state.layers.hidden);
  const { t } = useWords();
  const chosen = hidden.includes('basemap')
    ? null
    : chosenBasemap({ basemap, ownBasemaps, tiandituKey });
  return [
    hidden.includes('rivers') ? '' : t('basemap.credit-rivers'),
    chosen
      ? t('basemap.credit', { attribution: chosen.attribution || chosen.name })
      : t('map-image.no-basemap'),
  ].join(' ');
}
