import { UNKNOWN_DAY } from '../../domain/day';
import type { DayField, PlotColumns } from '../../domain/plot';
import type { TableRows } from './fill-ids';
import { codesOf } from './match-parks';
import { statusFromText } from './stated-status';

/** Dates of which the first cannot come after the second in an orderly file. */
export const orderedDates: readonly [DayField, DayField][] = [
  ['approvalDate', 'supplyDate'],
  ['supplyDate', 'deliveryDate'],
  ['supplyDate', 'actualStart'],
  ['supplyDate', 'expiryDate'],
  ['agreedStart', 'agreedFinish'],
  ['actualStart', 'actualFinish'],
  ['actualStart', 'suspendedFrom'],
];

/** Warns of plots whose dates stand in an order that they cannot have come about in. */
export function tellDateOrder(columns: PlotColumns, rows: TableRows): void {
  for (const [earlier, later] of orderedDates) {
    const first = columns[earlier]?.values;
    const second = columns[later]?.values;
    if (!first || !second) continue;
    for (let i = 0; i < rows.count; i++) {
      if (first[i] === UNKNOWN_DAY || second[i] === UNKNOWN_DAY || second[i]! >= first[i]!)
        continue;
      const gate = rows.gates[rows.gateOf[i]!]!;
      gate.issues.add('dates-out-of-order', 'warns', rows.rawRowOf[i]!, {
        field: later,
        group: earlier,
        values: { earlier: headingOf(gate.fields, earlier), later: headingOf(gate.fields, later) },
      });
    }
  }
}

/** The heading under which a file carries a field, or the field's own name. */
export function headingOf(fields: Readonly<Record<string, string>>, field: string): string {
  return Object.keys(fields).find((heading) => fields[heading] === field) ?? field;
}

/** Warns of status words that are not known ones; they are kept and never guessed at. */
export function tellUnknownStatuses(columns: PlotColumns, rows: TableRows): void {
  const { codes, labels } = codesOf(columns.statedStatus, rows.count);
  const isUnknown = labels.map((label, code) => code > 0 && statusFromText(label) === null);
  if (!isUnknown.includes(true)) return;
  for (let i = 0; i < rows.count; i++) {
    const code = codes[i]!;
    if (!isUnknown[code]) continue;
    const gate = rows.gates[rows.gateOf[i]!]!;
    gate.issues.add('status-not-understood', 'warns', rows.rawRowOf[i]!, {
      field: 'statedStatus',
      values: { heading: headingOf(gate.fields, 'statedStatus') },
      text: labels[code]!,
    });
  }
}
