import { Button } from 'react-aria-components';
import { drawingsGeojson } from '../../export/drawings-geojson';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Download, Keyboard, MapPin, Pentagon, Spline, Trash2, X } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { DrawingRow } from './drawing-row';

const newTools = [
  ['draw-polygon', <Pentagon key="polygon" size={16} />],
  ['draw-line', <Spline key="line" size={16} />],
  ['draw-point', <MapPin key="point" size={16} />],
] as const;

/** All that was drawn on the map and kept: seen, named, coloured, measured, edited, exported. */
export function DrawingsPanel() {
  const isOpen = useStore((state) => state.isDrawingsOpen);
  const drawings = useStore((state) => state.drawings);
  const tool = useStore((state) => state.tool);
  const openDrawings = useStore((state) => state.openDrawings);
  const openCoordinates = useStore((state) => state.openCoordinates);
  const removeDrawings = useStore((state) => state.removeDrawings);
  const setTool = useStore((state) => state.setTool);
  const { t } = useWords();
  if (!isOpen) return null;
  return (
    <section className="drawings-panel" aria-label={t('drawings.title')}>
      <header className="tool-head">
        <h2>{t('drawings.title')}</h2>
        <IconButton label={t('action.close')} placement="top" onPress={() => openDrawings(false)}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="drawings-new" role="group" aria-label={t('drawings.add')}>
        {newTools.map(([name, icon]) => (
          <Button
            key={name}
            className={`button small ${tool === name ? 'is-active' : ''}`}
            aria-pressed={tool === name}
            onPress={() => setTool(tool === name ? null : name)}
          >
            {icon}
            {t(`tool.${name}`)}
          </Button>
        ))}
        <Button className="button small" onPress={() => openCoordinates(true)}>
          <Keyboard size={16} aria-hidden />
          {t('drawings.type')}
        </Button>
      </div>
      {drawings.length === 0 ? (
        <p className="minor drawings-none">{t('drawings.none')}</p>
      ) : (
        <ul className="drawings-list">
          {drawings.map((drawing) => (
            <DrawingRow key={drawing.id} drawing={drawing} />
          ))}
        </ul>
      )}
      <footer className="drawings-foot">
        <span className="minor">{t('drawings.kept')}</span>
        {drawings.length > 0 && (
          <>
            <IconButton
              label={t('drawings.export')}
              placement="top"
              onPress={() =>
                saveFile(
                  new Blob([drawingsGeojson(drawings)], { type: 'application/geo+json' }),
                  `${t('drawings.file')}.geojson`,
                )
              }
            >
              <Download size={16} />
            </IconButton>
            <IconButton label={t('drawings.delete-all')} placement="top" onPress={removeDrawings}>
              <Trash2 size={16} />
            </IconButton>
          </>
        )}
      </footer>
    </section>
  );
}
