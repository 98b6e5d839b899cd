import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { type FieldCheck, type FieldPhoto, mostPhotos } from '../../domain/field-check';
import type { TextKey } from '../../i18n/translate';
import { useStore, useWords } from '../../store/use-store';
import { Camera } from '../../ui/icons';
import { PhotoList } from './photo-list';
import { preparePhoto } from './prepare-photo';

interface CheckPhotosProps {
  photos: readonly FieldPhoto[];
  onChange: (part: (check: FieldCheck) => Partial<FieldCheck>) => void;
}

/** Pictures of a check: taken by the camera, made smaller and kept on this device; deleted ones can come back. */
export function CheckPhotos({ photos, onChange }: CheckPhotosProps) {
  const keepPhoto = useStore((state) => state.keepPhoto);
  const { t } = useWords();
  const [isWorking, setWorking] = useState(false);
  const [removed, setRemoved] = useState<readonly FieldPhoto[]>([]);
  const [fault, setFault] = useState<{ key: TextKey; name: string } | null>(null);
  const isFull = photos.length >= mostPhotos;

  const add = async (file: File) => {
    const tell = (key: TextKey) => setFault({ key, name: file.name });
    const prepared = await preparePhoto(file).catch(() => null);
    if (!prepared) return tell('field-check.photo-failed');
    const { blob, ...photo } = prepared;
    const hash = await keepPhoto(blob).catch(() => null);
    if (hash === null) return tell('field-check.photo-not-kept');
    onChange(({ photos: before }) => ({
      photos: withPhotos(before, [{ ...photo, hash }]),
    }));
  };
  const addAll = async (files: readonly File[]) => {
    setFault(null);
    setWorking(true);
    for (const file of files) await add(file);
    setWorking(false);
  };
  return (
    <section className="check-photos">
      <header className="section-head">
        <h3 className="section-title">{t('field-check.photos')}</h3>
        <span className="minor">{t('field-check.photo-count', { count: photos.length })}</span>
      </header>
      <PhotoList
        photos={photos}
        onRemove={(photo) => {
          setRemoved([...removed, photo]);
          onChange(({ photos: before }) => ({
            photos: before.filter(({ hash }) => hash !== photo.hash),
          }));
        }}
      />
      <div role="status">
        {isWorking && <p className="minor">{t('field-check.photo-working')}</p>}
        {fault && <p className="notice-line warn">{t(fault.key, { name: fault.name })}</p>}
        {isFull && <p className="minor">{t('field-check.photo-limit', { most: mostPhotos })}</p>}
        {removed.length > 0 && (
          <p className="photo-removed">
            {t('field-check.photo-removed', { count: removed.length })}
            <Button
              className="button small"
              onPress={() => {
                onChange(({ photos: before }) => ({ photos: withPhotos(before, removed) }));
                setRemoved([]);
              }}
            >
              {t('field-check.photo-restore')}
            </Button>
          </p>
        )}
      </div>
      <FileTrigger
        acceptedFileTypes={['image/*']}
        defaultCamera="environment"
        onSelect={(files) => void addAll([...(files ?? [])])}
      >
        <Button className="button" isDisabled={isWorking || isFull}>
          <Camera size={16} aria-hidden />
          {t('field-check.take')}
        </Button>
      </FileTrigger>
    </section>
  );
}

/** Pictures with others behind them, each content once, as many as a check may have. */
function withPhotos(before: readonly FieldPhoto[], added: readonly FieldPhoto[]): FieldPhoto[] {
  const fresh = added.filter(({ hash }) => before.every((photo) => photo.hash !== hash));
  return [...before, ...fresh].slice(0, mostPhotos);
}
