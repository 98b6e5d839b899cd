import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../store/use-store';

/** A name to be changed: Enter or the button takes it, Esc leaves it. */
export function NameForm({
  name,
  label,
  saveLabel,
  onSave,
  onCancel,
}: {
  name: string;
  label: string;
  saveLabel: string;
  onSave: (name: string) => void;
  onCancel: () => void;
}) {
  const [value, setValue] = useState(name);
  const { t } = useWords();
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onSave(value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        className="text-input"
        aria-label={label}
        value={value}
        // The user has just asked to type here.
        ref={(input) => input?.focus()}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" className="button small" isDisabled={value.trim() === ''}>
        {saveLabel}
      </Button>
      <Button className="button small" onPress={onCancel}>
        {t('action.cancel')}
      </Button>
    </form>
  );
}
