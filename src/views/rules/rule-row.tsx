import { useEffect, useId, useState } from 'react';
import { useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { RotateCcw } from '../../ui/icons';

interface RuleRowProps {
  name: string;
  /** By what the number is set. */
  basis: string;
  /** The number as it is typed, its unit, and as it was by default. */
  entry: string;
  unit: string | null;
  usual: string;
  isOwn: boolean;
  /** False: what was typed may not stand for the rule. */
  onEnter: (text: string) => boolean;
  onReset: () => void;
  /** What may be entered. */
  hint: string;
}

/** One number of the rules: what it is, its clause, its default and the entry of another value. */
export function RuleRow({
  name,
  basis,
  entry,
  unit,
  usual,
  isOwn,
  onEnter,
  onReset,
  hint,
}: RuleRowProps) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(entry);
  const [isRefused, setRefused] = useState(false);
  // Reset, undone or imported while the dialog stands.
  useEffect(() => {
    setDraft(entry);
    setRefused(false);
  }, [entry]);
  const enter = () => {
    if (draft.trim() === entry) setRefused(false);
    else setRefused(!onEnter(draft));
  };
  return (
    <li className="rule-row" data-own={isOwn || undefined}>
      <div className="rule-name">
        <label htmlFor={id}>{name}</label>
        <p className="minor">{basis}</p>
      </div>
      <p className="rule-usual">
        <span className="minor">{t('rules.default')}</span> {usual}
      </p>
      <div className="rule-entry">
        <input
          id={id}
          type="text"
          className="text-input"
          inputMode="decimal"
          autoComplete="off"
          value={draft}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-hint` : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={enter}
          onKeyDown={(event) => {
            if (event.key === 'Enter') enter();
          }}
        />
        <span className="rule-unit">{draft.includes('/') ? null : unit}</span>
        {isOwn && (
          <IconButton label={t('rules.reset-one', { name })} onPress={onReset}>
            <RotateCcw size={14} />
          </IconButton>
        )}
      </div>
      {isRefused && (
        <p id={`${id}-hint`} className="miss rule-hint" role="alert">
          {hint}
        </p>
      )}
    </li>
  );
}
