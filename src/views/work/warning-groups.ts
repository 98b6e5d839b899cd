import type { Day } from '../../domain/day';
import { type WarningKind, warningKinds } from '../../domain/warning-kind';
import type { EarlyWarnings } from '../../rules/early-warnings';

export interface WarningItem {
  plot: number;
  date: Day;
}

export interface WarningGroupItems {
  kind: WarningKind;
  items: WarningItem[];
}

/** The list by kind, without the kinds of which there is none. */
export function warningGroups({ kinds, plots, dates }: EarlyWarnings): WarningGroupItems[] {
  const groups = warningKinds.map((kind): WarningGroupItems => ({ kind, items: [] }));
  for (let k = 0; k < plots.length; k++)
    groups[kinds[k]!]!.items.push({ plot: plots[k]!, date: dates[k]! });
  return groups.filter(({ items }) => items.length > 0);
}
