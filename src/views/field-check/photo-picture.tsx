import type { FieldPhoto } from '../../domain/field-check';
import { useWords } from '../../store/use-store';
import { usePhoto } from './use-photo';

/** A kept picture, or the word that it is not on this device (a workspace that came without it). */
export function PhotoPicture({ photo, number }: { photo: FieldPhoto; number: number }) {
  const address = usePhoto(photo.hash);
  const { t } = useWords();
  if (address === 'gone') return <span className="photo-gone">{t('field-check.photo-gone')}</span>;
  return address === null ? (
    <span className="photo-gone" />
  ) : (
    <img
      src={address}
      alt={t('field-check.photo-name', { number })}
      width={photo.width}
      height={photo.height}
    />
  );
}
