import { useId } from 'react';
import { useWords } from '../../store/use-store';

interface TitleFieldProps {
  value: string;
  onChange: (title: string) => void;
}

/** The title over a picture or a sheet. */
export function TitleField({ value, onChange }: TitleFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="map-image-title">
      <label htmlFor={id}>{t('map-image.heading')}</label>
      <input
        id={id}
        className="text-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
