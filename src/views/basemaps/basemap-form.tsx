import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Basemap, tileDatums, tileGrids } from '../../store/basemap';
import { completeTemplate, templateFault } from '../../store/tile-address';
import { useWords } from '../../store/use-store';
import { randomId } from '../../ui/random-id';
import { Select } from '../../ui/select';

interface BasemapFormProps {
  /** `null` for a new one. */
  basemap: Basemap | null;
  onSave(basemap: Basemap): void;
  onCancel(): void;
}

const blank: Omit<Basemap, 'id'> = {
  name: '',
  kind: 'tiles',
  url: '',
  labelUrl: '',
  datum: 'wgs84',
  grid: 'mercator',
  maxZoom: 18,
  isImagery: false,
  attribution: '',
};

/** What is wrong with the entry, as a key `basemap.fault.<key>`; `null` when it can be saved. */
function faultOf({ name, kind, url, labelUrl }: Omit<Basemap, 'id'>) {
  if (name.trim() === '') return 'name';
  if (kind === 'style') return /^https?:\/\/[^/\s]+/i.test(url.trim()) ? null : 'scheme';
  const labels = labelUrl.trim() === '' ? null : templateFault(completeTemplate(labelUrl));
  return templateFault(completeTemplate(url)) ?? labels;
}

/** The entry of a basemap. */
export function BasemapForm({ basemap, onSave, onCancel }: BasemapFormProps) {
  const [entry, setEntry] = useState<Omit<Basemap, 'id'>>(basemap ?? blank);
  const [isTried, setIsTried] = useState(false);
  const { t } = useWords();
  const fault = faultOf(entry);
  const isTiles = entry.kind === 'tiles';
  const change = (part: Partial<Basemap>) => setEntry({ ...entry, ...part });
  const submit = () => {
    setIsTried(true);
    if (fault) return;
    onSave({
      ...entry,
      id: basemap?.id ?? `own-${randomId()}`,
      name: entry.name.trim(),
      url: isTiles ? completeTemplate(entry.url) : entry.url.trim(),
      labelUrl: isTiles ? completeTemplate(entry.labelUrl) : '',
      datum: isTiles ? entry.datum : 'wgs84',
      grid: isTiles ? entry.grid : 'mercator',
    });
  };
  return (
    <form
      className="basemap-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextEntry
        label={t('basemap.field.name')}
        value={entry.name}
        onChange={(name) => change({ name })}
      />
      <Select
        label={t('basemap.field.kind')}
        value={entry.kind}
        options={(['tiles', 'style'] as const).map((value) => ({
          value,
          label: t(`basemap.kind.${value}`),
        }))}
        onChange={(kind) => change({ kind })}
      />
      <TextEntry
        className="wide"
        label={t(isTiles ? 'basemap.field.url' : 'basemap.field.style-url')}
        value={entry.url}
        note={isTiles ? t('basemap.url-note') : undefined}
        placeholder={isTiles ? 'https://…/{z}/{x}/{y}.png' : 'https://…/style.json'}
        onChange={(url) => change({ url })}
      />
      {isTiles && (
        <>
          <TextEntry
            className="wide"
            label={t('basemap.field.label-url')}
            value={entry.labelUrl}
            onChange={(labelUrl) => change({ labelUrl })}
          />
          <Select
            label={t('basemap.field.datum')}
            value={entry.datum}
            options={tileDatums.map((value) => ({ value, label: t(`basemap.datum.${value}`) }))}
            onChange={(datum) => change({ datum })}
          />
          <Select
            label={t('basemap.field.grid')}
            value={entry.grid}
            options={tileGrids.map((value) => ({ value, label: t(`basemap.grid.${value}`) }))}
            onChange={(grid) => change({ grid })}
          />
          {entry.datum !== 'wgs84' && <p className="minor wide">{t('basemap.datum-note')}</p>}
          <Select
            label={t('basemap.field.max-zoom')}
            value={String(entry.maxZoom)}
            options={Array.from({ length: 13 }, (_, i) => ({
              value: String(i + 10),
              label: String(i + 10),
            }))}
            onChange={(zoom) => change({ maxZoom: Number(zoom) })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={entry.isImagery}
              onChange={(event) => change({ isImagery: event.target.checked })}
            />
            {t('basemap.field.imagery')}
          </label>
        </>
      )}
      <TextEntry
        className="wide"
        label={t('basemap.field.attribution')}
        value={entry.attribution}
        onChange={(attribution) => change({ attribution })}
      />
      {isTried && fault && (
        <p className="miss wide" role="alert">
          {t(`basemap.fault.${fault}`)}
        </p>
      )}
      <p className="form-acts wide">
        <Button className="button" onPress={onCancel}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" className="button primary">
          {t('basemap.save')}
        </Button>
      </p>
    </form>
  );
}

interface TextEntryProps {
  label: string;
  value: string;
  onChange(value: string): void;
  note?: string;
  placeholder?: string;
  className?: string;
}

function TextEntry({ label, value, onChange, note, placeholder, className }: TextEntryProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input"
        spellCheck={false}
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <p id={`${id}-note`} className="minor small">
          {note}
        </p>
      )}
    </div>
  );
}
