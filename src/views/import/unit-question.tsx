import { useState } from 'react';
import { Button } from 'react-aria-components';
import { unitChoices } from '../../domain/mapping-template';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import { columnsWithoutUnit, withUnit } from './mapping-choices';

/** Asks once for the unit of all columns of a file whose headings name none: of areas, and of money. */
export function UnitQuestions({ file }: { file: string }) {
  return (
    <>
      <UnitQuestion file={file} dimension="area" />
      <UnitQuestion file={file} dimension="money" />
    </>
  );
}

function UnitQuestion({ file, dimension }: { file: string; dimension: 'area' | 'money' }) {
  const layers = useStore((state) => state.snapshot?.layers) ?? [];
  const setMappings = useStore((state) => state.setMappings);
  const [unit, setUnit] = useState('');
  const { t, tk } = useWords();
  const columns = columnsWithoutUnit(layers, file, dimension);
  if (columns.length === 0) return null;
  return (
    <div className="unit-question">
      <p>
        {t(`mapping.unit-once.${dimension}`, { file, count: columns.length })}{' '}
        {columns.map(({ heading }) => heading).join(t('list.separator'))}
      </p>
      <Select
        label={t(`mapping.unit-once.label.${dimension}`)}
        isLabelHidden
        value={unit}
        options={[
          ...(unit === '' ? [{ value: '', label: t('mapping.unit-choose') }] : []),
          ...unitChoices[dimension].map((value) => ({ value, label: tk(`unit-name.${value}`) })),
        ]}
        onChange={setUnit}
      />
      <Button
        className="button small primary"
        isDisabled={unit === ''}
        onPress={() => void setMappings(withUnit(layers, columns, unit))}
      >
        {t('mapping.unit-once.apply')}
      </Button>
    </div>
  );
}
