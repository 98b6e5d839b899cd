import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { PanelLeftClose, PanelLeftOpen, Search } from '../../ui/icons';
import { TourOffer } from '../help/tour-offer';
import { ScreenButton } from '../sheet/screen-button';
import { SheetHandle } from '../sheet/sheet-handle';
import { TableButton } from '../sheet/table-button';
import { AreaList } from './area-list';
import { LayerList } from './layer-list';
import { Legend } from './legend';
import { MapCredit } from './map-credit';
import { ParkList } from './park-list';
import { RegionList } from './region-list';
import { SearchBox } from './search-box';
import { useRail } from './use-rail';

/** Parks, then the legend that is also the layer list, then what is drawn underneath. */
export function LeftPanel() {
  const hasData = useStore((state) => state.snapshot !== null);
  const openPanel = useStore((state) => state.openPanel);
  const isEmpty = useStore((state) => state.phase === 'empty');
  const goToSearch = useStore((state) => state.goToSearch);
  const { isRail, toggle } = useRail();
  const { t } = useWords();
  if (isEmpty) return null;
  return (
    <aside className={`left-panel ${isRail ? 'is-rail' : ''}`} aria-label={t('left.title')}>
      {isRail && (
        <div className="rail">
          <IconButton label={t('left.expand')} placement="right" onPress={toggle}>
            <PanelLeftOpen size={17} />
          </IconButton>
          {hasData && (
            <IconButton label={t('command.search')} placement="right" onPress={goToSearch}>
              <Search size={17} />
            </IconButton>
          )}
        </div>
      )}
      <SheetHandle />
      {hasData && (
        <div className="left-head">
          <SearchBox />
          <ScreenButton />
          <TableButton />
        </div>
      )}
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
        <IconButton
          label={t('left.collapse')}
          className="left-fold"
          placement="top"
          onPress={toggle}
        >
          <PanelLeftClose size={16} />
        </IconButton>
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
