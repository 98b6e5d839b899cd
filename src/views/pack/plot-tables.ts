import type { Disposal } from '../../domain/disposal';
import { disposalText } from '../../domain/disposal';
import type { LedgerPlot } from '../../domain/ledger-plot';
import { type AreaUnit, areaUnitName, formatArea, squareMetersPer } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { Words } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import type { PlotRow } from '../../worker/plot-messages';
import { fieldText } from '../work/ledger-words';
import { type PackCell, type PackTable, wordCell } from './pack-table';

export interface ProblemPlot {
  plot: LedgerPlot;
  row: PlotRow | undefined;
  record: Disposal | undefined;
}

/** Idle plots first by how long building has been due; what has no due date stands last. */
export function byDueDate(a: ProblemPlot, b: ProblemPlot): number {
  const due = ({ row }: ProblemPlot) => row?.startDue ?? '9999';
  return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.plot.plot - b.plot.plot;
}

/** Idle plots, or those approved and not supplied, with what the ledger says of them. */
export function problemTable(
  kind: 'idle' | 'unsupplied',
  plots: readonly ProblemPlot[],
  parks: readonly ParkItem[],
  unit: AreaUnit,
  words: Words,
): PackTable {
  const { t, tk, language } = words;
  const area = (squareMeters: number | null): PackCell =>
    squareMeters === null
      ? { text: '—', value: null }
      : {
          text: formatArea(squareMeters, unit, language).text,
          value: Number((squareMeters / squareMetersPer[unit]).toFixed(4)),
        };
  const ledger = (record: Disposal | undefined, field: 'measure' | 'unit' | 'deadline') => {
    const text = disposalText(record, field);
    return wordCell(text && fieldText(field, text, words));
  };
  return {
    title: t(`pack.${kind}`),
    headings: [
      t('field.id'),
      t('target.park'),
      t('field.holder'),
      bracketed(t('table.area'), areaUnitName(unit, language), language),
      t('plot-sheet.status'),
      t(kind === 'idle' ? 'timeline.due' : 'pack.next'),
      tk('disposal.field.measure'),
      tk('disposal.field.unit'),
      tk('disposal.field.deadline'),
    ],
    numeric: [false, false, false, true, false, false, false, false, false],
    rows: plots.map(({ plot, row, record }) => [
      wordCell(plot.id),
      wordCell(parks[plot.park]?.name ?? parks[plot.park]?.id ?? t('health.outside')),
      wordCell(plot.holder),
      area(plot.squareMeters),
      wordCell(tk(`status.${plot.status}`)),
      wordCell(kind === 'idle' ? row?.startDue : row?.nextDate),
      ledger(record, 'measure'),
      ledger(record, 'unit'),
      ledger(record, 'deadline'),
    ]),
    notes: [t(`pack.${kind}.note`)],
  };
}
