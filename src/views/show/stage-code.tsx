import { reachOf, shareLink } from '../../store/share-link';
import { useStore, useWords } from '../../store/use-store';
import { QrCode } from '../../ui/qr-code';

/** The park on the stage as a code and a link, for the phones in the room; where none could follow it, why. */
export function StageCode({ park }: { park: number }) {
  const snapshot = useStore((state) => state.snapshot);
  const origins = useStore((state) => state.origins);
  const { t } = useWords();
  const item = snapshot?.parks[park];
  if (!snapshot || !item) return null;
  const name = item.name ?? item.id ?? t('park.unnamed');
  const view = new URLSearchParams(location.hash.slice(1));
  // On a phone it is the park with its figures, and not a presentation.
  for (const key of ['stage', 'story', 'map', 'plot', 'theme']) view.delete(key);
  view.set('park', item.id ?? item.name ?? '');
  view.set('open', 'park');
  const { origin, pathname } = location;
  const link = shareLink({ origin, pathname, hash: `#${view}` }, snapshot.layers, origins);
  return (
    <div className="stage-code" role="status">
      {reachOf(link) === 'elsewhere' ? (
        <>
          <QrCode text={link} label={t('show.code-of', { name })} />
          <p>{t('show.code-of', { name })}</p>
        </>
      ) : (
        <p>{t('share.code.local')}</p>
      )}
    </div>
  );
}
