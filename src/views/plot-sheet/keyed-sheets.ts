import { type Disposal, disposalKey } from '../../domain/disposal';
import { disposalsByKey } from '../../domain/disposal-text';
import { checksOfPlot, type FieldCheck } from '../../domain/field-check';
import type { PlotSheet } from '../../worker/sheet-messages';

/** A plot's sheet with what the user noted of it. */
export interface KeyedSheet {
  sheet: PlotSheet;
  record: Disposal | undefined;
  /** The latest first. */
  checks: readonly FieldCheck[];
}

/** Sheets with the records of the disposal ledger and the field checks of their plots, by the number of each. */
export function keyedSheets(
  sheets: readonly PlotSheet[],
  disposals: readonly Disposal[],
  fieldChecks: readonly FieldCheck[],
): KeyedSheet[] {
  const records = disposalsByKey(disposals);
  const text = (value: string | number | boolean | undefined) =>
    value === undefined ? null : String(value);
  return sheets.map((sheet) => {
    const { id, supervisionNumber } = sheet.details.fields;
    const key = disposalKey(text(id), text(supervisionNumber));
    const record = key === null ? undefined : records.get(key);
    return { sheet, record, checks: checksOfPlot(fieldChecks, key) };
  });
}
