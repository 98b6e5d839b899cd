import { useEffect, useMemo, useState } from 'react';
import type { FilterField } from '../../domain/filter-fields';
import { fieldName } from '../../i18n/describe-condition';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { ComboBox } from '../../ui/combo-box';
import type { DraftField } from './condition-draft';
import { fieldGroups } from './field-groups';

interface FieldPickerProps {
  value: DraftField | null;
  onChange: (field: DraftField) => void;
}

/** The fields by subject, with the plots of which each is known; those that nothing is known of last. */
export function FieldPicker({ value, onChange }: FieldPickerProps) {
  const known = useKnownFields();
  const { t, language } = useWords();
  const sections = useMemo(() => {
    const name = (field: FilterField) => fieldName(field, language);
    const isThere = (field: FilterField) => known === null || known[field] > 0;
    const present = fieldGroups.map(({ title, fields }) => ({
      title: t(title),
      options: fields.filter(isThere).map((field) => ({
        value: field as DraftField,
        label: name(field),
        detail: known ? formatNumber(known[field], 0) : '',
      })),
    }));
    const absent = fieldGroups
      .flatMap(({ fields }) => fields.filter((field) => !isThere(field)))
      .map((field) => ({ value: field as DraftField, label: name(field), detail: '0' }));
    const anyText = { value: 'anyText' as DraftField, label: t('filter.any-text') };
    return [
      { title: t('filter.group.text'), options: [anyText] },
      ...present,
      { title: t('filter.group.absent'), options: absent },
    ].filter(({ options }) => options.length > 0);
  }, [known, language]);
  return (
    <ComboBox<DraftField>
      label={t('filter.field')}
      placeholder={t('filter.field.placeholder')}
      value={value}
      sections={sections}
      onChange={onChange}
    />
  );
}

function useKnownFields(): Record<FilterField, number> | null {
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const knownFields = useStore((state) => state.knownFields);
  const [known, setKnown] = useState<Record<FilterField, number> | null>(null);
  useEffect(() => {
    if (!reading) return;
    let isCurrent = true;
    knownFields(park).then((found) => {
      if (isCurrent) setKnown(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [reading, park, knownFields]);
  return known;
}
