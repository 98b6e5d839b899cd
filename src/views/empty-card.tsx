import { Button, FileTrigger } from 'react-aria-components';
import { useStore, useWords } from '../store/use-store';

/** Nothing is loaded: where to begin. */
export function EmptyCard({ onSample }: { onSample: () => void }) {
  const isEmpty = useStore((state) => state.phase === 'empty' && !state.progress);
  const openFiles = useStore((state) => state.openFiles);
  const awaited = useStore((state) => state.awaitedFiles);
  const { t } = useWords();
  if (!isEmpty) return null;
  return (
    <section className="empty-card" aria-label={t('open.title')}>
      {awaited.length > 0 && (
        <div className="share-local" role="note">
          <strong>{t('awaited.title')}</strong>
          <p>{t('awaited.text', { files: awaited.join(t('share.separator')) })}</p>
        </div>
      )}
      <div className="drop-zone">
        <p className="drop-title">{t('open.drop')}</p>
        <p className="minor">{t('open.formats')}</p>
        <p className="minor">{t('open.local')}</p>
      </div>
      <p className="drop-buttons">
        <FileTrigger
          allowsMultiple
          onSelect={(list) =>
            void openFiles([...(list ?? [])].map((file) => ({ name: file.name, source: file })))
          }
        >
          <Button className="button primary">{t('open.choose')}</Button>
        </FileTrigger>
        <Button className="button" onPress={onSample}>
          {t('open.sample')}
        </Button>
      </p>
    </section>
  );
}
