import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { LedgerChange } from '../../domain/ledger-import';
import type { LedgerImport } from '../../store/ledger-file-actions';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { fieldText } from './ledger-words';

/** Entries of a kind that are listed; further ones are counted. */
const mostListed = 200;

/** What a ledger that came back would change: value by value, before anything is taken. */
export function LedgerImportDialog() {
  const found = useStore((state) => state.ledgerImport);
  return found ? <Report key={found.file} found={found} /> : null;
}

function Report({ found }: { found: LedgerImport }) {
  const apply = useStore((state) => state.applyLedgerImport);
  const dismiss = useStore((state) => state.dismissLedgerImport);
  const { t, tk } = useWords();
  const [taken, setTaken] = useState<ReadonlySet<LedgerChange>>(new Set());
  const { changes, conflicts, unknownKeys, unknownWords, repeated } = found;
  const count = changes.length + taken.size;
  const toggle = (change: LedgerChange) => {
    const next = new Set(taken);
    if (!next.delete(change)) next.add(change);
    setTaken(next);
  };
  const rowText = (row: number) => t('disposal.import.row', { row });
  return (
    <PanelDialog
      title={t('disposal.import.title', { file: found.file })}
      closeLabel={t('action.close')}
      isOpen
      onClose={dismiss}
      className="ledger-import"
      footer={
        <>
          <Button className="button" onPress={dismiss}>
            {t('disposal.import.cancel')}
          </Button>
          <Button className="button primary" isDisabled={count === 0} onPress={() => apply(taken)}>
            {t('disposal.import.apply', { count })}
          </Button>
        </>
      }
    >
      <p className="minor">
        {t('disposal.import.rows', { rows: found.rows, same: found.same })}
        {changes.length + conflicts.length === 0 && ` ${t('disposal.import.nothing')}`}
      </p>
      <Listed title={t('disposal.import.changes', { count: changes.length })} items={changes}>
        {(change) => <ChangeLine key={`${change.key} ${change.field}`} change={change} />}
      </Listed>
      <Listed
        title={t('disposal.import.conflicts', { count: conflicts.length })}
        items={conflicts}
        action={
          <Button className="link-button" onPress={() => setTaken(new Set(conflicts))}>
            {t('disposal.import.take-all')}
          </Button>
        }
      >
        {(change) => (
          <ChangeLine key={`${change.key} ${change.field}`} change={change}>
            <label className="ledger-take">
              <input type="checkbox" checked={taken.has(change)} onChange={() => toggle(change)} />
              {t('disposal.import.take')}
            </label>
          </ChangeLine>
        )}
      </Listed>
      <Listed
        title={t('disposal.import.unknown-keys', { count: unknownKeys.length })}
        items={unknownKeys}
      >
        {({ row, key }) => <li key={row}>{`${rowText(row)} · ${key}`}</li>}
      </Listed>
      <Listed
        title={t('disposal.import.unknown-words', { count: unknownWords.length })}
        items={unknownWords}
      >
        {({ row, key, field, text }) => (
          <li key={`${row} ${field}`}>
            {[rowText(row), key, tk(`disposal.field.${field}`), text].join(' · ')}
          </li>
        )}
      </Listed>
      <Listed title={t('disposal.import.repeated', { count: repeated.length })} items={repeated}>
        {({ row, key }) => <li key={row}>{`${rowText(row)} · ${key}`}</li>}
      </Listed>
    </PanelDialog>
  );
}

interface ListedProps<T> {
  title: string;
  items: readonly T[];
  action?: ReactNode;
  children: (item: T) => ReactNode;
}

/** A heading with its entries; nothing where there is none. */
function Listed<T>({ title, items, action, children }: ListedProps<T>) {
  const { t } = useWords();
  if (items.length === 0) return null;
  const rest = items.length - mostListed;
  return (
    <section className="ledger-found">
      <h3>
        {title} {action}
      </h3>
      <ul>{items.slice(0, mostListed).map(children)}</ul>
      {rest > 0 && <p className="minor">{t('disposal.import.more', { count: rest })}</p>}
    </section>
  );
}

function ChangeLine({ change, children }: { change: LedgerChange; children?: ReactNode }) {
  const words = useWords();
  const { t, tk } = words;
  const { key, field, here, there } = change;
  return (
    <li className="ledger-change">
      <span>
        <strong>{key}</strong> · {tk(`disposal.field.${field}`)}
      </span>
      <span>
        <span className="minor">{t('disposal.import.here')}</span> {fieldText(field, here, words)}
        {' → '}
        <span className="minor">{t('disposal.import.there')}</span> {fieldText(field, there, words)}
      </span>
      {children}
    </li>
  );
}
