import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Basemap } from '../../store/basemap';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { BasemapForm } from './basemap-form';
import { OwnBasemap } from './own-basemap';
import { TiandituSection } from './tianditu-section';

/** Basemaps: Tianditu by the user's own key, and those that the user entered. */
export function BasemapsPanel() {
  const isOpen = useStore((state) => state.panel === 'basemaps');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('basemap.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
    >
      <div className="basemap-dialog">
        <p className="minor">{t('basemap.intro')}</p>
        <TiandituSection />
        <OwnBasemaps />
      </div>
    </PanelDialog>
  );
}

function OwnBasemaps() {
  const own = useStore((state) => state.ownBasemaps);
  const saveBasemap = useStore((state) => state.saveBasemap);
  const [edited, setEdited] = useState<Basemap | 'new' | null>(null);
  const { t } = useWords();
  const save = (basemap: Basemap) => {
    saveBasemap(basemap, { isChosen: edited === 'new' });
    setEdited(null);
  };
  return (
    <section>
      <h3>{t('basemap.own')}</h3>
      {own.length === 0 && edited === null && <p className="minor">{t('basemap.own-none')}</p>}
      <ul className="basemap-choices" hidden={own.length === 0}>
        {own.map((basemap) => (
          <OwnBasemap key={basemap.id} basemap={basemap} onEdit={() => setEdited(basemap)} />
        ))}
      </ul>
      {edited === null ? (
        <p className="drop-buttons">
          <Button className="button" onPress={() => setEdited('new')}>
            {t('basemap.add')}
          </Button>
        </p>
      ) : (
        <BasemapForm
          key={edited === 'new' ? 'new' : edited.id}
          basemap={edited === 'new' ? null : edited}
          onSave={save}
          onCancel={() => setEdited(null)}
        />
      )}
    </section>
  );
}
