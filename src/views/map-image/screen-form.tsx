import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import { Copy, Download } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { screenPicture } from './screen-picture';

/** The whole screen, panels included, as a PNG. */
export function ScreenForm() {
  const mapCamera = useStore((state) => state.mapCamera);
  const asOf = useStore((state) => state.asOf);
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const [made, setMade] = useState<{ file: Blob; address: string } | 'failed' | null>(null);
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('.app');
    if (!page || !mapCamera) return;
    let isWanted = true;
    let address: string | null = null;
    screenPicture(page, mapCamera).then(
      (file) => {
        if (!isWanted) return;
        address = URL.createObjectURL(file);
        setMade({ file, address });
      },
      () => isWanted && setMade('failed'),
    );
    return () => {
      isWanted = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [mapCamera]);
  if (made === 'failed') return <p role="alert">{t('map-image.failed')}</p>;
  if (!made) return <p role="status">{t('map-image.working')}</p>;
  const copy = () =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': made.file })]).then(
      () => notify({ tone: 'info', key: 'map-image.copied', isBrief: true }),
      () => setMade('failed'),
    );
  const canCopy = 'ClipboardItem' in window && navigator.clipboard !== undefined;
  return (
    <>
      <div className="plot-sheet-bar map-image-buttons">
        <Button
          className="button primary"
          onPress={() => saveFile(made.file, `${t('map-image.screen')}-${formatDay(asOf)}.png`)}
        >
          <Download size={16} aria-hidden /> {t('map-image.save')}
        </Button>
        {canCopy && (
          <Button className="button" onPress={() => void copy()}>
            <Copy size={16} aria-hidden /> {t('map-image.copy')}
          </Button>
        )}
        <span className="minor">{t('map-image.screen-about')}</span>
      </div>
      <img className="screen-preview" src={made.address} alt={t('map-image.preview')} />
    </>
  );
}
