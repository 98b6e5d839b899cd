import { useState } from 'react';
import { handValueOf, type Target } from '../../domain/target';
import { parkKey } from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import type { ParkItem } from '../../worker/data-messages';
import { useTargetWords } from './use-target-words';
import { useTargetYear } from './use-targets';

/** A value by hand of a park for a target, for the year of the reading; Enter or leaving the field keeps it. */
export function HandEntry({ target, park }: { target: Target; park: ParkItem }) {
  const values = useStore((state) => state.targetValues);
  const setValue = useStore((state) => state.setTargetValue);
  const year = useTargetYear();
  const { t } = useWords();
  const { nameOf, unitOf } = useTargetWords();
  const key = parkKey(park);
  const kept = handValueOf(values, target.id, key, year);
  const own = kept?.year === year ? kept.value : null;
  const shown = own === null ? '' : String(own);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? shown;
  const number = Number(text.trim().replace(/[,，\s]/g, ''));
  const isFaulty = text.trim() !== '' && !Number.isFinite(number);
  const place = { target: target.id, park: key, year };
  const keep = () => {
    if (draft === null || isFaulty) return;
    if (draft.trim() === '') {
      if (own !== null) setValue(place, null);
    } else if (number !== own) setValue(place, number);
    setDraft(null);
  };
  return (
    <span className="target-hand">
      <input
        className="text-input"
        inputMode="decimal"
        aria-label={`${nameOf(target)} ${t('target.hand', { year })}`}
        placeholder={t('target.hand', { year })}
        aria-invalid={isFaulty}
        value={text}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <span className="minor">{unitOf(target.unit)}</span>
      {own !== null && (
        <IconButton label={t('target.hand-clear')} onPress={() => setValue(place, null)}>
          <X size={14} />
        </IconButton>
      )}
    </span>
  );
}
