import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Condition, putCondition } from '../../domain/filter';
import { formatNumber } from '../../i18n/format';
import { useTubanStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import {
  type ConditionDraft,
  conditionOf,
  draftOf,
  operatorsOf,
  startDraft,
} from './condition-draft';
import { FieldPicker } from './field-picker';
import { RangeEntry } from './range-entry';
import { useConditionWords } from './use-condition-words';
import { usePreview } from './use-preview';
import { ValuePicker } from './value-picker';

interface ConditionEditorProps {
  /** The condition that is changed; `null`: a new one. */
  edited: Condition | null;
  onDone: () => void;
}

/** Puts a condition together: field, what is asked of it, and the values; tells what would pass. */
export function ConditionEditor({ edited, onDone }: ConditionEditorProps) {
  const store = useTubanStore();
  const words = useConditionWords();
  const { t } = useWords();
  const [draft, setDraft] = useState<ConditionDraft | null>(() => edited && draftOf(edited, words));
  const { condition, problem } = draft
    ? conditionOf(draft, words)
    : { condition: null, problem: null };
  const preview = usePreview(condition, edited);
  const title = useId();
  const set = (part: Partial<ConditionDraft>) => setDraft((now) => now && { ...now, ...part });
  const apply = () => {
    if (!condition) return;
    store.getState().changeFilter((filter) => putCondition(filter, condition, edited ?? undefined));
    setDraft(null);
    onDone();
  };
  return (
    <form
      className="condition-editor"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <h3 id={title}>{t(edited ? 'filter.edit.title' : 'filter.add.title')}</h3>
      <FieldPicker
        value={draft?.field ?? null}
        onChange={(field) => {
          if (field !== draft?.field) setDraft(startDraft(field, draft));
        }}
      />
      {draft && (
        <Select
          label={t('filter.operator')}
          className="operator-select"
          value={draft.operator}
          options={operatorsOf(draft.field).map((value) => ({
            value,
            label: t(`filter.operator.${value}`),
          }))}
          onChange={(operator) => set({ operator })}
        />
      )}
      {draft && <DraftValues draft={draft} problem={problem} onChange={set} />}
      {draft && (
        <div className="editor-foot">
          <p className="minor" aria-live="polite">
            {preview && t('filter.preview', { count: formatNumber(preview.passing, 0) })}
            {preview && preview.unknown > 0 && (
              <>
                <br />
                {t('filter.preview.unknown', { count: formatNumber(preview.unknown, 0) })}
              </>
            )}
          </p>
          <Button
            className="button small"
            onPress={() => {
              setDraft(null);
              onDone();
            }}
          >
            {t('filter.cancel')}
          </Button>
          <Button type="submit" className="button small primary" isDisabled={!condition}>
            {t(edited ? 'filter.update' : 'filter.add')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface DraftValuesProps {
  draft: ConditionDraft;
  problem: ReturnType<typeof conditionOf>['problem'];
  onChange: (part: Partial<ConditionDraft>) => void;
}

function DraftValues({ draft, problem, onChange }: DraftValuesProps) {
  const { t } = useWords();
  const hint = useId();
  const { field, operator } = draft;
  if (operator === 'missing' || operator === 'known') return null;
  if (operator === 'contains' || operator === 'containsNot')
    return (
      <label className="text-entry">
        <span className="select-label">{t('filter.text')}</span>
        <input
          type="text"
          className="text-input"
          autoComplete="off"
          value={draft.text}
          aria-describedby={hint}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <span id={hint} className="minor">
          {t('filter.text.hint')}
        </span>
      </label>
    );
  if (field === 'anyText') return null;
  if (operator === 'between' || operator === 'outside')
    return (
      <RangeEntry key={field} field={field} draft={draft} problem={problem} onChange={onChange} />
    );
  return (
    <ValuePicker
      key={field}
      field={field}
      values={draft.values}
      onChange={(values) => onChange({ values })}
    />
  );
}
