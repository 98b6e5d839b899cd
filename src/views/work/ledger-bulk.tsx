import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { DisposalField, DisposalValues } from '../../domain/disposal';
import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import { FieldEntry, keepValue } from './disposal-fields';

const bulkFields: readonly DisposalField[] = ['cause', 'measure', 'unit', 'deadline', 'stage'];

/** Fills in the records of all selected plots at once; what is left as it is stays different from plot to plot. */
export function LedgerBulk() {
  const focus = useStore((state) => state.focus);
  const { t } = useWords();
  if (focus.kind !== 'plots' || focus.plots.length < 2)
    return <p className="minor ledger-note">{t('disposal.bulk.hint')}</p>;
  return <BulkForm />;
}

function BulkForm() {
  const focus = useStore((state) => state.focus);
  const disposalKeys = useStore((state) => state.disposalKeys);
  const changeDisposals = useStore((state) => state.changeDisposals);
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const [values, setValues] = useState<DisposalValues>({});
  const [isOpen, setIsOpen] = useState(true);
  const plots = selectedPlots({ focus });
  useEffect(() => setValues({}), [focus]);
  const apply = async () => {
    const keys = await disposalKeys(plots);
    const known = keys.filter((key) => key !== null);
    changeDisposals(known, values);
    setValues({});
    const without = keys.length - known.length;
    notify({ tone: 'info', key: 'disposal.bulk.done', values: { count: known.length } });
    if (without > 0)
      notify({ tone: 'warn', key: 'disposal.bulk.without-key', values: { count: without } });
  };
  return (
    <details
      className="ledger-bulk"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('disposal.bulk.title', { count: formatNumber(plots.length, 0) })}</summary>
      <div className="ledger-form">
        {bulkFields.map((field) => (
          <FieldEntry
            key={field}
            field={field}
            keep={t('disposal.bulk.keep')}
            value={values[field] ?? keepValue}
            onChange={(value) => {
              const { [field]: _, ...others } = values;
              setValues(value === keepValue ? others : { ...others, [field]: value });
            }}
          />
        ))}
      </div>
      <Button
        className="button primary"
        isDisabled={Object.keys(values).length === 0}
        onPress={() => void apply()}
      >
        {t('disposal.bulk.apply')}
      </Button>
    </details>
  );
}
