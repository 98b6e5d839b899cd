import { Button } from 'react-aria-components';
import { phoneView } from '../../store/phone-view';
import { localFiles, reachOf, shareLink } from '../../store/share-link';
import { parkOfShow } from '../../store/story-show';
import { useStore, useWords } from '../../store/use-store';
import { Copy } from '../../ui/icons';
import { QrCode } from '../../ui/qr-code';
import { useCopy } from '../use-copy';

/** What is on the stage as a code and a link, for the phones in the room; where none could follow it, why. */
export function StageCode() {
  const snapshot = useStore((state) => state.snapshot);
  const origins = useStore((state) => state.origins);
  const park = useStore(parkOfShow);
  const place = useStore((state) => state.show?.stop?.place ?? null);
  const width = useStore((state) => state.stageRoom?.width ?? 0);
  const plot = useStore(({ focus, details }) =>
    focus.kind === 'plots' && focus.plots.length === 1 && details?.plot === focus.plots[0]
      ? (details?.fields.id ?? null)
      : null,
  );
  const copy = useCopy();
  const { t } = useWords();
  if (!snapshot) return null;
  const item = park === null ? undefined : snapshot.parks[park];
  const name = item ? (item.name ?? item.id ?? t('park.unnamed')) : t('story.place.all');
  const { origin, pathname } = location;
  const id = item ? (item.id ?? item.name) : null;
  const hash = phoneView(location.hash, {
    park: id,
    plot: plot === null ? null : String(plot),
    place,
    width,
  });
  const link = shareLink({ origin, pathname, hash }, snapshot.layers, origins);
  const local = localFiles(snapshot.layers, origins);
  return (
    <div className="stage-code" role="status">
      {reachOf(link) === 'elsewhere' ? (
        <>
          <QrCode text={link} label={t('show.code-of', { name })} />
          <p>{t('show.code-of', { name })}</p>
          {local.length > 0 && <p>{t('show.code-files')}</p>}
          <Button className="stage-link" onPress={() => copy(link)}>
            <Copy size={24} aria-hidden /> {t('share.copy')}
          </Button>
        </>
      ) : (
        <p>{t('share.code.local')}</p>
      )}
    </div>
  );
}
