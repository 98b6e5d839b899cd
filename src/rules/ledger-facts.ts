import { type TextualColumn, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import { type Disposal, dayOfDisposal, disposalKey, disposalText } from '../domain/disposal';
import { type IdleCause, idleCauses, textOfIdleCause } from '../domain/idle-cause';
import type { PlotTable } from '../domain/plot';
import type { PlotFacts } from './plot-facts';

const keys = new WeakMap<PlotTable, readonly (string | null)[]>();

/** The number under which each plot has its record in the disposal ledger, made once; `null`: it can have none. */
export function disposalKeysOf(plots: PlotTable): readonly (string | null)[] {
  let known = keys.get(plots);
  if (!known) {
    const { id, supervisionNumber } = plots.columns;
    const text = (column: TextualColumn | undefined, i: number) =>
      column ? textAt(column, i) : null;
    known = Array.from({ length: plots.count }, (_, i) =>
      disposalKey(text(id, i), text(supervisionNumber, i)),
    );
    keys.set(plots, known);
  }
  return known;
}

/**
 * The data with what the disposal ledger says: decision (with its date) and cause in the place of those of the file,
 * which themselves stay as they are. The same data where no plot has a record.
 */
export function withLedger(dataset: Dataset, records: ReadonlyMap<string, Disposal>): Dataset {
  if (records.size === 0) return dataset;
  const { plots } = dataset;
  const ledger = disposalKeysOf(plots).map((key) => (key === null ? undefined : records.get(key)));
  if (!ledger.some(Boolean)) return dataset;
  const { idleDecision, idleDecisionDate, idleCause } = plots.columns;
  const has = (field: 'decision' | 'cause') => ledger.some((record) => disposalText(record, field));
  const columns = { ...plots.columns };
  if (has('decision')) {
    const days = idleDecisionDate?.values.slice() ?? new Int32Array(plots.count).fill(UNKNOWN_DAY);
    ledger.forEach((record, i) => {
      if (disposalText(record, 'decision'))
        days[i] = dayOfDisposal(record, 'decisionDate') ?? UNKNOWN_DAY;
    });
    columns.idleDecisionDate = { kind: 'day', values: days };
    columns.idleDecision = overridden(idleDecision, ledger, (record) => record.values.decision);
  }
  if (has('cause'))
    columns.idleCause = overridden(idleCause, ledger, ({ values }) =>
      isCause(values.cause) ? textOfIdleCause(values.cause) : undefined,
    );
  return { ...dataset, plots: { ...plots, columns, ledger } };
}

function isCause(text: string | undefined): text is IdleCause {
  return idleCauses.some((cause) => cause === text);
}

/** A column with the texts of records in the place of its own; `undefined`: the record says nothing. */
function overridden(
  column: TextualColumn | undefined,
  ledger: readonly (Disposal | undefined)[],
  textOf: (record: Disposal) => string | null | undefined,
): TextualColumn {
  const values = ledger.map((record, i) => {
    const text = record && textOf(record);
    return text === undefined ? (column ? textAt(column, i) : null) : text;
  });
  return { kind: 'string', values };
}

/** What the rules read of the ledger besides the columns in which it speaks. */
export function ledgerFactsOf({
  ledger,
}: PlotTable): Pick<PlotFacts, 'disposalClosed' | 'decisionFromLedger'> {
  if (!ledger) return { disposalClosed: null, decisionFromLedger: null };
  return {
    disposalClosed: Int32Array.from(
      ledger,
      (record) => dayOfDisposal(record, 'closed') ?? UNKNOWN_DAY,
    ),
    decisionFromLedger: Uint8Array.from(ledger, (record) =>
      disposalText(record, 'decision') ? 1 : 0,
    ),
  };
}
