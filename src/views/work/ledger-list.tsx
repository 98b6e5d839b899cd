import { useState } from 'react';
import { Button } from 'react-aria-components';
import { categoryOf } from '../../domain/category';
import { disposalsByKey } from '../../domain/disposal-text';
import type { LedgerPlot } from '../../domain/ledger-plot';
import { formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { Swatch } from '../swatch';
import { groupLedger, type LedgerGroup, type LedgerGrouping } from './ledger-groups';
import { deadlineText, fieldText } from './ledger-words';

/** Rows of a group that stand there at once; more are asked for. */
const rowsAtOnce = 50;

/** The plots of the ledger by deadline or stage; a row leads to map and details, a heading selects its plots. */
export function LedgerList({ plots }: { plots: readonly LedgerPlot[] }) {
  const disposals = useStore((state) => state.disposals);
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  const [by, setBy] = useState<LedgerGrouping>('deadline');
  const records = disposalsByKey(disposals);
  const groups = groupLedger(plots, records, by, asOf);
  const count = plots.filter(({ key }) => key !== null && records.has(key)).length;
  if (plots.length === 0) return <p className="minor ledger-note">{t('disposal.list.empty')}</p>;
  return (
    <>
      <div className="ledger-bar">
        <span className="minor">
          {t('disposal.list.count', { records: count, open: plots.length - count })}
        </span>
        <Segmented<LedgerGrouping>
          label={t('disposal.list.by')}
          value={by}
          options={[
            { value: 'deadline', label: t('disposal.list.by-deadline') },
            { value: 'stage', label: t('disposal.list.by-stage') },
          ]}
          onChange={setBy}
        />
      </div>
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { group: LedgerGroup }) {
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const [shown, setShown] = useState(rowsAtOnce);
  const name = t(group.name);
  const count = group.plots.length;
  const rest = count - shown;
  return (
    <section className="ledger-group" aria-label={name}>
      <h3 className="ledger-group-head">
        <span>{name}</span>
        <Button
          className="link-button"
          aria-label={t('disposal.list.select', { group: name, count })}
          onPress={() =>
            focusPlots(
              group.plots.map(({ plot }) => plot),
              true,
            )
          }
        >
          {count}
        </Button>
      </h3>
      <ul className="ledger-rows">
        {group.plots.slice(0, shown).map((plot) => (
          <Row key={plot.plot} plot={plot} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className="link-button" onPress={() => setShown(shown + rowsAtOnce)}>
          {t('disposal.list.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}

function Row({ plot: { plot, key, id, holder, status, squareMeters } }: { plot: LedgerPlot }) {
  const focusPlots = useStore((state) => state.focusPlots);
  const isCurrent = useStore(
    ({ focus }) => focus.kind === 'plots' && focus.plots.length === 1 && focus.plots[0] === plot,
  );
  const disposals = useStore((state) => state.disposals);
  const asOf = useStore((state) => state.asOf);
  const unit = useStore((state) => state.unit);
  const words = useWords();
  const { t, tk, language } = words;
  const record = key === null ? undefined : disposalsByKey(disposals).get(key);
  const state = deadlineText(record, asOf, words);
  const area = squareMeters === null ? null : formatArea(squareMeters, unit, language);
  const told = (['measure', 'unit'] as const).flatMap((field) =>
    record?.values[field] ? [fieldText(field, record.values[field], words)] : [],
  );
  return (
    <li>
      <button
        type="button"
        className="ledger-row"
        aria-current={isCurrent}
        onClick={() => focusPlots([plot], true)}
      >
        <Swatch category={categoryOf(status, 0)} />
        <span className="ledger-row-main">
          <span className="ledger-row-id">{id ?? t('plot.unnamed')}</span>
          <span className="minor">
            {[tk(`status.${status}`), ...(told.length > 0 ? told : [holder])]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className="ledger-row-side">
          <span>{area ? `${area.text} ${area.unit}` : '—'}</span>
          {state && <span className={`ledger-state ${state.tone}`}>{state.text}</span>}
        </span>
      </button>
    </li>
  );
}
