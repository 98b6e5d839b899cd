import { Check, Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { type LandTable, landTables } from '../../export/land-geojson';
import { formatNumber } from '../../i18n/format';
import { localFiles, shareLink } from '../../store/share-link';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { saveFile } from '../../ui/save-file';

/** The link to what is seen, what whoever gets it needs besides, and the data as files. */
export function SharePanel() {
  const isOpen = useStore((state) => state.panel === 'share');
  const openPanel = useStore((state) => state.openPanel);
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
    navigator.clipboard.writeText(link).then(
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
      {local.length > 0 && (
        <div className="share-local" role="note">
          <p>{t('share.local', { files: local.join(t('share.separator')) })}</p>
        </div>
      )}
    </section>
  );
}

function ExportData() {
  const countTable = useStore((state) => state.countTable);
  const exportTable = useStore((state) => state.exportTable);
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  const revision = useStore((state) => state.revision);
  const { t } = useWords();
  const [counts, setCounts] = useState<Partial<Record<LandTable, number>>>({});
  useEffect(() => {
    let isCurrent = true;
    for (const table of landTables)
      countTable(table).then((count) => {
        if (isCurrent) setCounts((known) => ({ ...known, [table]: count }));
      });
    return () => {
      isCurrent = false;
    };
  }, [countTable, revision]);
  return (
    <section className="share-data">
      <h3>{t('share.data')}</h3>
      <p className="minor">{t('share.data-text')}</p>
      <div className="share-tables">
        {landTables
          .filter((table) => (counts[table] ?? 0) > 0)
          .map((table) => (
            <Button
              key={table}
              className="button"
              onPress={() =>
                void exportTable(table).then((file) =>
                  saveFile(file, `${t(`share.file-${table}`)}.geojson`),
                )
              }
            >
              <Download size={15} aria-hidden />
              {t(`share.table-${table}`, { count: formatNumber(counts[table]!, 0) })}
            </Button>
          ))}
      </div>
      {hasSample && <p className="minor">{t('share.sample')}</p>}
    </section>
  );
}
