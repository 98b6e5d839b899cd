import { fieldCheckLink, reachOf } from '../../store/share-link';
import { useStore, useWords } from '../../store/use-store';
import { QrCode } from '../../ui/qr-code';

/** The code by which a phone opens the plot for its field check; none where no phone could follow it. */
export function SheetCode({ id }: { id: string }) {
  const layers = useStore((state) => state.snapshot?.layers) ?? [];
  const origins = useStore((state) => state.origins);
  const { t } = useWords();
  const link = fieldCheckLink(location, layers, origins, id);
  if (reachOf(link) !== 'elsewhere') return null;
  return (
    <figure className="sheet-code">
      <QrCode text={link} label={t('field-check.phone.code', { id })} />
      <figcaption>{t('plot-sheet.code')}</figcaption>
    </figure>
  );
}
