import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { FieldPhoto } from '../../domain/field-check';
import { useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Trash2 } from '../../ui/icons';
import { PanelDialog } from '../../ui/panel-dialog';
import { photoText } from './check-words';
import { PhotoPicture } from './photo-picture';

interface PhotoListProps {
  photos: readonly FieldPhoto[];
  /** Left out: they cannot be deleted here. */
  onRemove?: (photo: FieldPhoto) => void;
}

/** Pictures side by side, each with time and bearing; pressed, one is shown large. */
export function PhotoList({ photos, onRemove }: PhotoListProps) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState<number | null>(null);
  const large = shown === null ? undefined : photos[shown];
  if (photos.length === 0) return null;
  return (
    <ul className="photo-list">
      {photos.map((photo, i) => (
        <li key={photo.hash}>
          <Button
            className="photo-open"
            aria-label={t('field-check.photo-open', { number: i + 1 })}
            onPress={() => setShown(i)}
          >
            <PhotoPicture photo={photo} number={i + 1} />
          </Button>
          <span className="minor">{photoText(photo, words)}</span>
          {onRemove && (
            <IconButton
              className="photo-remove"
              label={t('field-check.photo-remove', { number: i + 1 })}
              onPress={() => onRemove(photo)}
            >
              <Trash2 size={16} />
            </IconButton>
          )}
        </li>
      ))}
      {large && shown !== null && (
        <PanelDialog
          title={t('field-check.photo-name', { number: shown + 1 })}
          closeLabel={t('action.close')}
          isOpen
          onClose={() => setShown(null)}
          className="wide photo-modal"
        >
          <PhotoPicture photo={large} number={shown + 1} />
          <p className="minor">{photoText(large, words)}</p>
        </PanelDialog>
      )}
    </ul>
  );
}
