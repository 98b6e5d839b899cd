import { reachOf } from '../../store/share-link';
import { useWords } from '../../store/use-store';
import { QrCode } from '../../ui/qr-code';
import './link-code.css';

/** A link as a code for phones; where no phone could follow it, why. */
export function LinkCode({ link, label }: { link: string; label: string }) {
  const { t } = useWords();
  if (reachOf(link) !== 'elsewhere') return <p className="minor">{t('share.code.local')}</p>;
  return (
    <figure className="link-code">
      <QrCode text={link} label={label} />
      <figcaption className="minor">{label}</figcaption>
    </figure>
  );
}
