import { Input, Label, TextArea, TextField } from 'react-aria-components';
import {
  type CheckAnswer,
  checkAnswers,
  checkItems,
  type FieldCheck,
  longestCheckTexts,
} from '../../domain/field-check';
import { useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';

interface EntriesProps {
  check: FieldCheck;
  onChange: (part: Partial<FieldCheck>) => void;
}

/** What was seen: yes, no or not seen, one row each. */
export function CheckList({ check, onChange }: EntriesProps) {
  const { t, tk } = useWords();
  const options = checkAnswers.map((value) => ({ value, label: t(`field-check.answer.${value}`) }));
  return (
    <ul className="check-list">
      {checkItems.map((item) => (
        <li key={item}>
          <span>{tk(`field-check.item.${item}`)}</span>
          <Segmented<CheckAnswer | ''>
            label={tk(`field-check.item.${item}`)}
            value={check.answers[item] ?? ''}
            options={options}
            onChange={(answer) =>
              answer !== '' && onChange({ answers: { ...check.answers, [item]: answer } })
            }
          />
        </li>
      ))}
    </ul>
  );
}

type TextName = keyof typeof longestCheckTexts;

/** A free text of a check: a line, or more for the notes. */
export function CheckText({ check, onChange, name }: EntriesProps & { name: TextName }) {
  const { t } = useWords();
  return (
    <TextField
      className="ledger-entry"
      value={check[name]}
      maxLength={longestCheckTexts[name]}
      onChange={(text) => onChange({ [name]: text })}
    >
      <Label className="select-label">{t(`field-check.${name}`)}</Label>
      {name === 'notes' ? (
        <TextArea className="text-input ledger-lines" rows={3} />
      ) : (
        <Input
          className="text-input"
          autoComplete="off"
          placeholder={name === 'use' ? t('field-check.use-hint') : undefined}
        />
      )}
    </TextField>
  );
}
