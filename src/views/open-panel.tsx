import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useStore, useWords } from '../store/use-store';
import { PanelDialog } from '../ui/panel-dialog';

/** Opens files or a link, or the sample; says what columns are understood and that nothing leaves. */
export function OpenPanel({ onSample }: { onSample: () => void }) {
  const isOpen = useStore((state) => state.panel === 'open');
  const openPanel = useStore((state) => state.openPanel);
  const openFiles = useStore((state) => state.openFiles);
  const { t } = useWords();
  const [link, setLink] = useState('');
  const url = parseLink(link);
  const openLink = () => {
    if (!url) return;
    openPanel(null);
    void openFiles([
      { name: url.pathname.split('/').pop() || url.host, source: { url: url.href } },
    ]);
  };
  return (
    <PanelDialog
      title={t('open.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
    >
      <div className="drop-zone">
        <p className="drop-title">{t('open.drop')}</p>
        <p className="minor">{t('open.formats')}</p>
        <p className="minor">{t('open.local')}</p>
        <p className="drop-buttons">
          <FileTrigger
            allowsMultiple
            onSelect={(list) => {
              const files = [...(list ?? [])];
              openPanel(null);
              void openFiles(files.map((file) => ({ name: file.name, source: file })));
            }}
          >
            <Button className="button primary">{t('open.choose')}</Button>
          </FileTrigger>
          <Button
            className="button"
            onPress={() => {
              openPanel(null);
              onSample();
            }}
          >
            {t('open.sample')}
          </Button>
          <Button className="button" onPress={() => openPanel('workspaces')}>
            {t('workspaces.title')}
          </Button>
        </p>
      </div>
      <form
        className="open-link"
        onSubmit={(event) => {
          event.preventDefault();
          openLink();
        }}
      >
        <label htmlFor="open-link">{t('open.link')}</label>
        <div className="open-link-row">
          <input
            id="open-link"
            className="text-input"
            placeholder="https://…/plots.geojson"
            value={link}
            aria-invalid={link !== '' && !url}
            onChange={(event) => setLink(event.target.value)}
          />
          <Button type="submit" className="button" isDisabled={!url}>
            {t('open.fetch')}
          </Button>
        </div>
        {url && url.origin !== location.origin && (
          <p className="warn small">{t('open.link-foreign', { host: url.host })}</p>
        )}
        {link !== '' && !url && <p className="miss small">{t('open.link-invalid')}</p>}
      </form>
      <section className="open-columns">
        <h3>{t('open.columns')}</h3>
        <p className="minor">{t('open.columns-text')}</p>
      </section>
    </PanelDialog>
  );
}

function parseLink(text: string): URL | null {
  try {
    const url = new URL(text.trim(), location.href);
    return text.trim() !== '' && (url.protocol === 'https:' || url.protocol === 'http:')
      ? url
      : null;
  } catch {
    return null;
  }
}
