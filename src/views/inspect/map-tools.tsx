import { Maximize, Minus, Navigation2, Plus } from 'lucide-react';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';

/** Zoom, north and fit, right of the map. */
export function MapTools() {
  const bearing = useStore((state) => state.camera?.bearing ?? 0);
  const command = useStore((state) => state.commandMap);
  const fitAll = useStore((state) => state.fitAll);
  const { t } = useWords();
  return (
    <div className="map-tools" role="toolbar" aria-label={t('tools.title')}>
      <IconButton placement="left" label={t('tools.zoom-in')} onPress={() => command('zoom-in')}>
        <Plus size={17} />
      </IconButton>
      <IconButton placement="left" label={t('tools.zoom-out')} onPress={() => command('zoom-out')}>
        <Minus size={17} />
      </IconButton>
      <IconButton placement="left" label={t('tools.north')} onPress={() => command('north')}>
        <Navigation2 size={17} style={{ transform: `rotate(${-bearing}deg)` }} />
      </IconButton>
      <IconButton placement="left" label={t('tools.fit')} onPress={fitAll}>
        <Maximize size={16} />
      </IconButton>
    </div>
  );
}
