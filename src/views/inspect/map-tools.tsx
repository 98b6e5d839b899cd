import { useShortcut } from '../../store/use-commands';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Columns2, Maximize, Minus, Navigation2, PencilRuler, Plus } from '../../ui/icons';
import { LocateButton } from '../draw/locate-button';
import { MeasureMenu } from '../draw/measure-menu';
import { SelectMenu } from '../draw/select-menu';

/** Zoom, north, fit and the own place; then choosing, measuring and drawing: right of the map. */
export function MapTools() {
  const bearing = useStore((state) => state.camera?.bearing ?? 0);
  const command = useStore((state) => state.commandMap);
  const fitAll = useStore((state) => state.fitAll);
  const keys = {
    zoomIn: useShortcut('map.zoom-in'),
    zoomOut: useShortcut('map.zoom-out'),
    north: useShortcut('map.north'),
    fit: useShortcut('map.fit'),
    drawings: useShortcut('drawings.panel'),
    twin: useShortcut('map.twin'),
  };
  const isTwinOpen = useStore((state) => state.twin !== null);
  const openTwin = useStore((state) => state.openTwin);
  const closeTwin = useStore((state) => state.closeTwin);
  const isDrawingsOpen = useStore((state) => state.isDrawingsOpen);
  const openDrawings = useStore((state) => state.openDrawings);
  const { t } = useWords();
  return (
    <div className="map-tools" role="toolbar" aria-label={t('tools.title')}>
      <IconButton
        placement="left"
        className="not-on-phone"
        label={t('tools.zoom-in')}
        shortcut={keys.zoomIn}
        onPress={() => command('zoom-in')}
      >
        <Plus size={17} />
      </IconButton>
      <IconButton
        placement="left"
        className="not-on-phone"
        label={t('tools.zoom-out')}
        shortcut={keys.zoomOut}
        onPress={() => command('zoom-out')}
      >
        <Minus size={17} />
      </IconButton>
      <IconButton
        placement="left"
        className="not-on-phone"
        label={t('tools.north')}
        shortcut={keys.north}
        onPress={() => command('north')}
      >
        <Navigation2 size={17} style={{ transform: `rotate(${-bearing}deg)` }} />
      </IconButton>
      <IconButton placement="left" label={t('tools.fit')} shortcut={keys.fit} onPress={fitAll}>
        <Maximize size={16} />
      </IconButton>
      <IconButton
        placement="left"
        className={`not-on-phone twin-tool ${isTwinOpen ? 'is-active' : ''}`}
        label={t('twin.open')}
        shortcut={keys.twin}
        isPressed={isTwinOpen}
        onPress={() => (isTwinOpen ? closeTwin() : openTwin())}
      >
        <Columns2 size={17} />
      </IconButton>
      <LocateButton />
      <SelectMenu />
      <MeasureMenu />
      <IconButton
        placement="left"
        label={t('tools.drawings')}
        shortcut={keys.drawings}
        isPressed={isDrawingsOpen}
        className={isDrawingsOpen ? 'is-active' : ''}
        onPress={() => openDrawings(!isDrawingsOpen)}
      >
        <PencilRuler size={17} />
      </IconButton>
    </div>
  );
}
