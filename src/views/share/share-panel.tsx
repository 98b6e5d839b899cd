import { useState } from 'react';
import { Button } from 'react-aria-components';
import { localFiles, shareLink } from '../../store/share-link';
import { useStore, useWords } from '../../store/use-store';
import { Check, Copy } from '../../ui/icons';
import { PanelDialog } from '../../ui/panel-dialog';
import { writeClipboard } from '../write-clipboard';
import { ExportData } from './export-data';
import { LinkCode } from './link-code';
import { PageFile } from './page-file';

/** The link to what is seen, what whoever gets it needs besides, and the data as files. */
export function SharePanel() {
  const isOpen = useStore((state) => state.panel === 'share');
  const openPanel = useStore((state) => state.openPanel);
  const openStories = useStore((state) => state.openStories);
  const startShow = useStore((state) => state.startShow);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('share.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
    >
      <ShareLink />
      <ExportData />
      <PageFile />
      <section className="share-data">
        <h3>{t('map-image.title')}</h3>
        <p className="minor">{t('map-image.about')}</p>
        <Button className="button" onPress={() => openPanel('map-image')}>
          {t('map-image.make')}
        </Button>
      </section>
      <section className="share-data">
        <h3>{t('pack.title')}</h3>
        <p className="minor">{t('pack.about')}</p>
        <Button className="button" onPress={() => openPanel('pack')}>
          {t('pack.make')}
        </Button>{' '}
        <Button className="button" onPress={() => startShow(Date.now())}>
          {t('show.start')}
        </Button>{' '}
        <Button
          className="button"
          onPress={() => {
            openPanel(null);
            openStories(true);
          }}
        >
          {t('story.open')}
        </Button>
      </section>
    </PanelDialog>
  );
}

function ShareLink() {
  const origins = useStore((state) => state.origins);
  const layers = useStore((state) => state.snapshot?.layers) ?? [];
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const link = shareLink(location, layers, origins);
  const local = localFiles(layers, origins);
  const copy = () =>
    writeClipboard(link).then(
      () => setIsCopied(true),
      () => notify({ tone: 'warn', key: 'notice.link-not-copied' }),
    );
  return (
    <section className="share-link">
      <label htmlFor="share-link">{t('share.link')}</label>
      <div className="open-link-row">
        <input
          id="share-link"
          className="text-input"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button className="button primary" onPress={copy}>
          {isCopied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
          <span aria-live="polite">{t(isCopied ? 'share.copied' : 'share.copy')}</span>
        </Button>
      </div>
      <p className="minor">{t('share.restores')}</p>
      <LinkCode link={link} label={t('share.code')} />
      {local.length > 0 && (
        <div className="share-local" role="note">
          <p>{t('share.local', { files: local.join(t('share.separator')) })}</p>
        </div>
      )}
    </section>
  );
}
