import { useEffect, useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import {
  type DisposalField,
  disposalFields,
  disposalValue,
  disposalWords,
  measureGroups,
} from '../../domain/disposal';
import { useWords, type Words } from '../../store/use-store';
import { Select } from '../../ui/select';

interface FieldEntryProps {
  field: DisposalField;
  /** As a record holds it, '' for none. */
  value: string;
  onChange: (value: string) => void;
  /** A choice before all others, for what is not to be changed. */
  keep?: string;
}

/** Stands for no value in a list of choices. */
const none = '-';
export const keepValue = '=';

/** A field of a ledger record, entered as its kind wants: chosen from a list, typed as a day, a line or lines. */
export function FieldEntry(props: FieldEntryProps) {
  return disposalFields[props.field] === 'word' ? (
    <WordEntry {...props} />
  ) : (
    <TextEntry key={props.value} {...props} />
  );
}

function WordEntry({ field, value, onChange, keep }: FieldEntryProps) {
  const { t, tk } = useWords();
  const words = disposalWords[field] ?? [];
  return (
    <Select<string>
      className="ledger-entry"
      label={tk(`disposal.field.${field}`)}
      value={value === '' ? none : value}
      options={[
        ...(keep === undefined ? [] : [{ value: keepValue, label: keep }]),
        { value: none, label: t('disposal.none') },
        ...words.map((word) => ({ value: word, label: choiceText(field, word, tk) })),
      ]}
      onChange={(key) => onChange(key === none ? '' : key)}
    />
  );
}

/** A measure is chosen with the article that it comes from. */
function choiceText(field: DisposalField, word: string, tk: Words['tk']): string {
  const text = tk(`disposal.${field}.${word}`);
  if (field !== 'measure') return text;
  const group = Object.entries(measureGroups).find(([, list]) =>
    (list as readonly string[]).includes(word),
  );
  return group ? `${text} · ${tk(`disposal.group.${group[0]}`)}` : text;
}

/** Kept when the keyboard leaves it, or by Enter in a line; what the field cannot hold is told and not kept. */
function TextEntry({ field, value, onChange, keep }: FieldEntryProps) {
  const { t, tk } = useWords();
  const kind = disposalFields[field];
  const [draft, setDraft] = useState(value === keepValue ? '' : value);
  const [isTold, setIsTold] = useState(false);
  useEffect(() => setDraft(value === keepValue ? '' : value), [value]);
  const held = disposalValue(field, draft);
  const commit = () => {
    setIsTold(held === null);
    const isKept = value === keepValue && held === '';
    if (held !== null && !isKept && held !== value) onChange(held);
  };
  const isLines = kind === 'lines' || kind === 'list';
  const hint =
    kind === 'day'
      ? t('disposal.day-hint')
      : kind === 'list'
        ? t('disposal.documents-hint')
        : undefined;
  return (
    <TextField
      className={`ledger-entry ${isLines ? 'is-wide' : ''}`}
      value={draft}
      isInvalid={isTold && held === null}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isLines) commit();
      }}
    >
      <Label className="select-label">{tk(`disposal.field.${field}`)}</Label>
      {isLines ? (
        <TextArea className="text-input ledger-lines" rows={2} placeholder={keep ?? hint} />
      ) : (
        <Input
          className="text-input"
          autoComplete="off"
          inputMode={kind === 'day' ? 'numeric' : undefined}
          placeholder={keep ?? hint}
        />
      )}
      {isTold && held === null && (
        <span className="ledger-fault" role="alert">
          {t(kind === 'day' ? 'disposal.invalid-day' : 'disposal.too-long')}
        </span>
      )}
    </TextField>
  );
}
