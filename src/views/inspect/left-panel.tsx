import { useStore, useWords } from '../../store/use-store';
import { TourOffer } from '../help/tour-offer';
import { AreaList } from './area-list';
import { LayerList } from './layer-list';
import { Legend } from './legend';
import { MapCredit } from './map-credit';
import { ParkList } from './park-list';
import { RegionList } from './region-list';
import { SearchBox } from './search-box';

/** Parks, then the legend that is also the layer list, then what is drawn underneath. */
export function LeftPanel() {
  const hasData = useStore((state) => state.snapshot !== null);
  const openPanel = useStore((state) => state.openPanel);
  const isEmpty = useStore((state) => state.phase === 'empty');
  const { t } = useWords();
  if (isEmpty) return null;
  return (
    <aside className="left-panel" aria-label={t('left.title')}>
      {hasData && <SearchBox />}
      <div className="left-scroll">
        {!hasData && <Skeleton />}
        <ParkList />
        <RegionList />
        <AreaList />
        <Legend />
        <LayerList />
      </div>
      <TourOffer />
      <footer className="left-foot">
        <MapCredit />
        <button type="button" className="link-button" onClick={() => openPanel('methods')}>
          {t('methods.button')}
        </button>
      </footer>
    </aside>
  );
}

const skeletonRows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Grey bars where names and counts will stand. */
function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      {skeletonRows.map((row) => (
        <span key={row} />
      ))}
    </div>
  );
}
