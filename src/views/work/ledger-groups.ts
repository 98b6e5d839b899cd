import type { Day } from '../../domain/day';
import { type Disposal, dayOfDisposal, disposalStages, disposalText } from '../../domain/disposal';
import { disposalState, disposalStates } from '../../domain/disposal-state';
import type { LedgerPlot } from '../../domain/ledger-plot';
import type { TextKey } from '../../i18n/translate';

export type LedgerGrouping = 'deadline' | 'stage';

export interface LedgerGroup {
  /** i18n key of its name. */
  name: TextKey;
  plots: LedgerPlot[];
}

/**
 * The plots of the ledger in groups, those without any left out: by deadline the overdue first, by stage in the order
 * of the work; in a group the nearest deadline first, then the largest plot.
 */
export function groupLedger(
  plots: readonly LedgerPlot[],
  records: ReadonlyMap<string, Disposal>,
  by: LedgerGrouping,
  asOf: Day,
): LedgerGroup[] {
  const recordOf = ({ key }: LedgerPlot) => (key === null ? undefined : records.get(key));
  const names: readonly TextKey[] =
    by === 'deadline'
      ? disposalStates.map((group) => `disposal.group.${group}` as const)
      : [
          'disposal.group.no-record',
          'disposal.group.no-stage',
          ...disposalStages.map((stage) => `disposal.stage.${stage}` as const),
          'disposal.group.closed',
        ];
  const byName = new Map<TextKey, LedgerPlot[]>(names.map((name) => [name, []]));
  for (const plot of plots) byName.get(nameOf(recordOf(plot), by, asOf))!.push(plot);
  const deadlineOf = (plot: LedgerPlot) =>
    dayOfDisposal(recordOf(plot), 'deadline') ?? Number.MAX_SAFE_INTEGER;
  return names.flatMap((name) => {
    const found = byName.get(name)!;
    found.sort(
      (a, b) => deadlineOf(a) - deadlineOf(b) || (b.squareMeters ?? 0) - (a.squareMeters ?? 0),
    );
    return found.length > 0 ? [{ name, plots: found }] : [];
  });
}

function nameOf(record: Disposal | undefined, by: LedgerGrouping, asOf: Day): TextKey {
  const state = disposalState(record, asOf);
  if (by === 'deadline' || state === 'no-record' || state === 'closed')
    return `disposal.group.${state}`;
  const stage = disposalStages.find((one) => one === disposalText(record, 'stage'));
  return stage ? `disposal.stage.${stage}` : 'disposal.group.no-stage';
}
