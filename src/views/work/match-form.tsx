import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { areaUnitName } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { ProjectNeeds } from '../../worker/match-messages';
import { draftOf, type NeedsDraft, type NeedsField, readNeeds } from './needs-entry';

interface MatchFormProps {
  onSearch: (needs: ProjectNeeds) => void;
  isSearching: boolean;
  onCancel: () => void;
}

/** What a project needs of land. */
export function MatchForm({ onSearch, isSearching, onCancel }: MatchFormProps) {
  const kept = useStore((state) => state.projectNeeds);
  const unit = useStore((state) => state.unit);
  const asOf = useStore((state) => state.asOf);
  const parks = useStore((state) => state.snapshot?.parks);
  const { t, language } = useWords();
  const [draft, setDraft] = useState(() => draftOf(kept, unit, asOf));
  const [wrong, setWrong] = useState<readonly NeedsField[]>([]);
  const change = (part: Partial<NeedsDraft>) => setDraft({ ...draft, ...part });
  const area = areaUnitName(unit, language);
  const text = (
    field: 'least' | 'most' | 'width' | 'fill' | 'investment' | 'start' | 'gap',
    of: string,
  ) => (
    <Entry
      label={t(`match.${field}`)}
      unit={of}
      value={draft[field]}
      isWrong={wrong.includes(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <form
      className="match-form"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readNeeds(draft, unit);
        setWrong('wrong' in read ? read.wrong : []);
        if ('needs' in read) onSearch(read.needs);
      }}
    >
      <div className="match-fields">
        {text('least', area)}
        {text('most', area)}
        {text('investment', t('match.unit.investment'))}
        {text('start', '')}
        {text('width', 'm')}
        {text('fill', '%')}
        <Select
          label={t('match.use')}
          value={draft.use}
          options={(['industrial', 'm0', 'any'] as const).map((value) => ({
            value,
            label: t(`match.use.${value}`),
          }))}
          onChange={(use) => change({ use })}
        />
        <Select
          label={t('match.park')}
          value={draft.park === null ? 'any' : String(draft.park)}
          options={[
            { value: 'any', label: t('match.park.any') },
            ...(parks ?? []).map(({ index, name, id }) => ({
              value: String(index),
              label: name ?? id ?? String(index + 1),
            })),
          ]}
          onChange={(park) => change({ park: park === 'any' ? null : Number(park) })}
        />
        <Select
          label={t('match.most-plots')}
          value={draft.mostPlots}
          options={['1', '2', '3', '4'].map((value) => ({
            value,
            label: t(value === '1' ? 'match.single' : 'match.joined', { count: value }),
          }))}
          onChange={(mostPlots) => change({ mostPlots })}
        />
        {text('gap', 'm')}
      </div>
      <label className="match-check">
        <input
          type="checkbox"
          checked={draft.isManufacturing}
          onChange={(event) => change({ isManufacturing: event.target.checked })}
        />
        {t('match.manufacturing')}
      </label>
      {wrong.length > 0 && (
        <p className="miss" role="alert">
          {t('match.wrong', {
            fields: wrong.map((field) => t(`match.${field as 'least'}`)).join(t('list.separator')),
          })}
        </p>
      )}
      <div className="stock-tools">
        <Button type="submit" className="button primary small" isDisabled={isSearching}>
          {t('match.search')}
        </Button>
        {isSearching && (
          <>
            <span className="minor" role="status">
              {t('match.searching')}
            </span>
            <Button className="button small" onPress={onCancel}>
              {t('match.cancel')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

interface EntryProps {
  label: string;
  unit: string;
  value: string;
  isWrong: boolean;
  onChange: (value: string) => void;
}

function Entry({ label, unit, value, isWrong, onChange }: EntryProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="match-entry">
      <label htmlFor={id}>{unit ? t('pool.unit', { name: label, unit }) : label}</label>
      <input
        id={id}
        type="text"
        className="text-input"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
