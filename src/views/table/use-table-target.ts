import { useEffect, useRef } from 'react';
import type { PlotNumbers } from '../../domain/figure';
import { useStore } from '../../store/use-store';
import type { GridCell } from './table-keys';
import type { TableModel } from './use-table';

/** Brings rows into view: that of a plot chosen elsewhere, and the one that was asked for. */
export function useTableTarget(
  model: TableModel,
  selected: PlotNumbers,
  scrollTo: (row: number, align: 'auto' | 'center') => void,
  goTo: (cell: GridCell) => void,
): void {
  const target = useStore((state) => state.tableTarget);
  const folded = useStore((state) => state.table.folded);
  const setTable = useStore((state) => state.setTable);
  const notify = useStore((state) => state.notify);
  const handled = useRef(0);
  const { rows, plots } = model.rows;
  const only = selected.length === 1 ? selected[0]! : null;
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    const row = only === null ? -1 : latest.current.indexOf(only);
    if (row >= 0) scrollTo(row, 'auto');
  }, [only, scrollTo]);
  useEffect(() => {
    if (!target || target.number === handled.current) return;
    const row = rows.indexOf(target.plot);
    const group = model.order.groupOf?.[target.plot];
    if (row < 0 && group !== undefined && folded.includes(group) && plots.includes(target.plot)) {
      setTable({ folded: folded.filter((other) => other !== group) });
      return;
    }
    handled.current = target.number;
    if (row < 0) {
      notify({ tone: 'info', key: 'table.not-shown', isBrief: true });
      return;
    }
    scrollTo(row, 'center');
    goTo({ row, column: 0 });
  }, [target, rows, plots, model, folded, scrollTo, goTo, setTable, notify]);
}
