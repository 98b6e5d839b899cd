import { useId } from 'react';
import { type FilterField, filterFields } from '../../domain/filter-fields';
import { amountUnit, roundedText } from '../../i18n/describe-condition';
import type { TextKey } from '../../i18n/translate';
import { useStore, useWords } from '../../store/use-store';
import type { ConditionDraft } from './condition-draft';
import { useFieldSummary } from './value-picker';

interface RangeEntryProps {
  field: FilterField;
  draft: ConditionDraft;
  problem: TextKey | null;
  onChange: (part: Pick<ConditionDraft, 'min'> | Pick<ConditionDraft, 'max'>) => void;
}

/** Least and most of a number in the units in use, or two days; either may stay open. */
export function RangeEntry({ field, draft, problem, onChange }: RangeEntryProps) {
  const unit = useStore((state) => state.unit);
  const summary = useFieldSummary(field, '');
  const { t, language } = useWords();
  const id = useId();
  const isDay = filterFields[field] === 'day';
  const { name } = amountUnit(field, unit, language);
  const entry = (end: 'min' | 'max', label: string) => (
    <label className="range-end">
      <span className="select-label">{label}</span>
      <span className="range-input">
        <input
          type="text"
          className="text-input"
          inputMode={isDay ? 'numeric' : 'decimal'}
          autoComplete="off"
          placeholder={isDay ? '2026-01-01' : ''}
          value={draft[end]}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) =>
            onChange(end === 'min' ? { min: event.target.value } : { max: event.target.value })
          }
        />
        {!isDay && name && <span className="range-unit">{name}</span>}
      </span>
    </label>
  );
  return (
    <div className="range-entry">
      <div className="range-ends">
        {entry('min', t(isDay ? 'filter.from-day' : 'filter.from'))}
        {entry('max', t(isDay ? 'filter.to-day' : 'filter.to'))}
      </div>
      <p id={`${id}-hint`} className={problem ? 'miss' : 'minor'} aria-live="polite">
        {problem
          ? t(problem)
          : summary?.min != null &&
            summary.max != null &&
            t('filter.range.hint', {
              min: roundedText(field, summary.min, { language, unit }),
              max: roundedText(field, summary.max, { language, unit }),
            })}
      </p>
    </div>
  );
}
