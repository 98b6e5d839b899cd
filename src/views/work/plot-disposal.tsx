import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import {
  type DisposalField,
  dayOfDisposal,
  disposalKey,
  disposalText,
} from '../../domain/disposal';
import { disposalsByKey } from '../../domain/disposal-text';
import { isProblem } from '../../domain/problem-status';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { FieldEntry } from './disposal-fields';
import { DisposalHistory } from './disposal-history';
import { deadlineText } from './ledger-words';

const firstFields: readonly DisposalField[] = ['cause', 'measure', 'unit', 'deadline', 'stage'];
const furtherFields: readonly DisposalField[] = [
  'decision',
  'decisionDate',
  'closed',
  'documents',
  'notes',
];

/** 处置台账 of one plot: what was decided about it and how far that is, to be edited in place. */
export function PlotDisposal({ details }: { details: PlotDetails }) {
  const disposals = useStore((state) => state.disposals);
  const asOf = useStore((state) => state.asOf);
  const changeDisposals = useStore((state) => state.changeDisposals);
  const words = useWords();
  const { t } = words;
  const { fields, classified } = details;
  const key = disposalKey(textOf(fields.id), textOf(fields.supervisionNumber));
  const record = key === null ? undefined : disposalsByKey(disposals).get(key);
  const isOpenCase = isProblem(classified.status);
  if (!record && !isOpenCase) return null;
  const state = deadlineText(record, asOf, words);
  const closed = dayOfDisposal(record, 'closed');
  const entry = (field: DisposalField) => (
    <FieldEntry
      key={`${key} ${field}`}
      field={field}
      value={disposalText(record, field)}
      onChange={(value) => key !== null && changeDisposals([key], { [field]: value })}
    />
  );
  return (
    <section className="plot-disposal">
      <header className="section-head">
        <h3 className="section-title">{t('disposal.title')}</h3>
        {state && <span className={`tag ledger-state ${state.tone}`}>{state.text}</span>}
      </header>
      {key === null ? (
        <p className="minor">{t('disposal.no-key')}</p>
      ) : (
        <>
          {closed !== null && closed <= asOf && isOpenCase && (
            <p className="notice-line warn">{t('disposal.closed-still-idle')}</p>
          )}
          <div className="ledger-form">
            {firstFields.flatMap((field) =>
              field === 'cause' && record?.values.cause === 'government'
                ? [entry(field), entry('causeItem')]
                : [entry(field)],
            )}
          </div>
          <details
            className="ledger-more"
            open={furtherFields.some((field) => disposalText(record, field) !== '') || undefined}
          >
            <summary>{t('disposal.more')}</summary>
            <div className="ledger-form">{furtherFields.map(entry)}</div>
            <p className="minor">
              {record?.values.decisionDate && !record.values.decision
                ? t('disposal.date-without-number')
                : t('disposal.decision-hint')}
            </p>
            <WhoEntry />
          </details>
          {record && <DisposalHistory record={record} />}
        </>
      )}
    </section>
  );
}

/** Who edits: set once, kept in this browser. */
export function WhoEntry() {
  const who = useStore((state) => state.ledgerWho);
  const setLedgerWho = useStore((state) => state.setLedgerWho);
  const { t } = useWords();
  const [draft, setDraft] = useState(who);
  return (
    <TextField
      className="ledger-entry ledger-who"
      value={draft}
      onChange={setDraft}
      onBlur={() => setLedgerWho(draft)}
    >
      <Label className="select-label">{t('disposal.who')}</Label>
      <Input className="text-input" autoComplete="off" placeholder={t('disposal.who-hint')} />
    </TextField>
  );
}

function textOf(value: string | number | boolean | undefined): string | null {
  return value === undefined ? null : String(value);
}
