import { type DisposalField, dayOfDisposal, disposalFields } from '../domain/disposal';
import type { Context } from '../indicators/indicator';
import { cutText, lineLength } from './cut-text';
import type { Cell, CellKind } from './table-messages';

/** The fields of the disposal ledger that stand in the table: what is long stays in the details. */
export const tableLedgerFields = [
  'cause',
  'measure',
  'unit',
  'deadline',
  'stage',
  'decision',
  'decisionDate',
  'closed',
] as const satisfies readonly DisposalField[];

/** The columns of the table that the disposal ledger fills, `ledger.<field>`; none where no plot has a record. */
export function ledgerColumns({
  dataset,
}: Context): { key: string; kind: CellKind; cell(plot: number): Cell }[] {
  const { ledger } = dataset.plots;
  if (!ledger) return [];
  return tableLedgerFields.map((field) => ({
    key: `ledger.${field}`,
    kind: disposalFields[field] === 'day' ? 'day' : 'text',
    cell: (plot) => {
      const record = ledger[plot];
      if (!record) return null;
      if (field === 'deadline' || field === 'decisionDate' || field === 'closed')
        return dayOfDisposal(record, field);
      return cutText(record.values[field] ?? null, lineLength);
    },
  }));
}
