import { useEffect, useId, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { FilterField } from '../../domain/filter-fields';
import { valueName } from '../../i18n/describe-condition';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Check } from '../../ui/icons';
import type { FieldSummary } from '../../worker/data-messages';
import { useConditionWords } from './use-condition-words';

/** Fewer values than this need no search. */
const fewValues = 8;

interface ValuePickerProps {
  field: FilterField;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** The values that occur, with their counts; several may be chosen, and stay chosen while one looks on. */
export function ValuePicker({ field, values, onChange }: ValuePickerProps) {
  const [query, setQuery] = useState('');
  const summary = useFieldSummary(field, query);
  const [isLong, setIsLong] = useState(false);
  const words = useConditionWords();
  const { t } = useWords();
  const id = useId();
  useEffect(() => {
    if (summary && query === '') setIsLong(summary.distinct > fewValues);
  }, [summary, query]);
  const found = summary?.values ?? [];
  const counted = new Set(found.map(({ value }) => value));
  // A value that a link or another data set brought along can be taken away here.
  const lost = query === '' ? values.filter((value) => !counted.has(value)) : [];
  const items = [...lost.map((value) => ({ value, count: 0 })), ...found];
  const listed = new Set(items.map(({ value }) => value));
  return (
    <div className="value-picker">
      {isLong && (
        <input
          id={id}
          type="text"
          className="text-input"
          autoComplete="off"
          aria-label={t('filter.values.find')}
          placeholder={t('filter.values.find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ListBox
        aria-label={t('filter.values')}
        className="value-list"
        selectionMode="multiple"
        selectedKeys={values.filter((value) => listed.has(value))}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? [...listed] : ([...keys] as string[]);
          onChange([...values.filter((value) => !listed.has(value)), ...chosen]);
        }}
        items={items.map((item) => ({ ...item, id: item.value }))}
        renderEmptyState={() => <p className="minor">{summary ? t('filter.values.none') : '…'}</p>}
      >
        {({ value, count }) => {
          const name = valueName(field, value, words);
          return (
            <ListBoxItem id={value} textValue={name} className="value-item">
              {({ isSelected }) => (
                <>
                  <span className="tick" aria-hidden>
                    {isSelected && <Check size={12} />}
                  </span>
                  <span className="value-name">{name}</span>
                  <span className="chip-count">{formatNumber(count, 0)}</span>
                </>
              )}
            </ListBoxItem>
          );
        }}
      </ListBox>
      {summary && summary.distinct > summary.values.length && (
        <p className="minor">
          {t('filter.values.more', {
            count: formatNumber(summary.distinct - summary.values.length, 0),
          })}
        </p>
      )}
    </div>
  );
}

/** What the worker tells of a field in the park spoken of; the former answer stays until the next. */
export function useFieldSummary(field: FilterField, query: string): FieldSummary | null {
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const fieldSummary = useStore((state) => state.fieldSummary);
  const [summary, setSummary] = useState<FieldSummary | null>(null);
  useEffect(() => {
    if (!reading) return;
    let isCurrent = true;
    fieldSummary(field, park, query).then((found) => {
      if (isCurrent) setSummary(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [reading, park, field, query, fieldSummary]);
  return summary;
}
