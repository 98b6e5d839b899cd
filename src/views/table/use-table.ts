import { useEffect, useMemo, useState } from 'react';
import { selectedPlots } from '../../store/selected-plots';
import { shownPlots } from '../../store/shown-plots';
import { type TableRows, tableRows } from '../../store/table-rows';
import { textScales } from '../../store/text-size';
import { useStore, useWords } from '../../store/use-store';
import type { TableColumn, TableOrder, TableTotals } from '../../worker/table-messages';
import { type ColumnPlace, placeColumns, usualWidth } from './column-widths';
import { type NamedColumn, namedColumns } from './named-columns';

export interface ShownColumn extends NamedColumn {
  place: ColumnPlace;
}

/** The table as it stands on the screen. */
export interface TableModel {
  order: TableOrder;
  rows: TableRows;
  /** Every column that the data have. */
  columns: readonly TableColumn[];
  shown: readonly ShownColumn[];
  /** Of all rows shown, then of each group; `null` while they are worked out. */
  totals: readonly TableTotals[] | null;
}

/** What the open table shows: the order from the worker, the rows that pass, the columns, the totals. */
export function useTable(): TableModel | null {
  const columns = useColumns();
  const order = useOrder();
  const rows = useRows(order);
  const shown = useShownColumns(columns);
  const totals = useTotals(order, rows, shown);
  return useMemo(
    () => (order && rows && columns && shown ? { order, rows, columns, shown, totals } : null),
    [order, rows, columns, shown, totals],
  );
}

function useColumns(): readonly TableColumn[] | null {
  const isOpen = useStore((state) => state.isTableOpen);
  const revision = useStore((state) => state.revision);
  const hasData = useStore((state) => state.snapshot !== null);
  const tableColumns = useStore((state) => state.tableColumns);
  const [columns, setColumns] = useState<readonly TableColumn[] | null>(null);
  useEffect(() => {
    if (!isOpen || !hasData) return;
    let isCurrent = true;
    tableColumns().then((found) => {
      if (isCurrent) setColumns(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, hasData, revision, tableColumns]);
  return columns;
}

function useOrder(): TableOrder | null {
  const isOpen = useStore((state) => state.isTableOpen);
  const plotCount = useStore((state) => state.snapshot?.plotCount ?? -1);
  const reading = useStore((state) => state.reading);
  const sorts = useStore((state) => state.table.sorts);
  const group = useStore((state) => state.table.group);
  const order = useStore((state) => state.tableOrder);
  const orderTable = useStore((state) => state.orderTable);
  useEffect(() => {
    if (isOpen && reading) void orderTable();
  }, [isOpen, reading, sorts, group, orderTable]);
  return order?.order.length === plotCount ? order : null;
}

function useRows(order: TableOrder | null): TableRows | null {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const passes = useStore((state) => state.passes);
  const selectedOnly = useStore((state) => state.table.selectedOnly);
  const folded = useStore((state) => state.table.folded);
  const selected = useStore((state) => (selectedOnly ? selectedPlots(state) : null));
  const plots = useMemo(() => {
    const isShown = shownPlots({ snapshot, reading, park, passes });
    if (!isShown || !order) return null;
    const wanted = selected && new Set(selected);
    return order.order.filter((plot) => isShown(plot) && (!wanted || wanted.has(plot)));
  }, [order, snapshot, reading, park, passes, selected]);
  return useMemo(
    () => (order && plots ? tableRows(order, plots, folded) : null),
    [order, plots, folded],
  );
}

function useShownColumns(columns: readonly TableColumn[] | null): readonly ShownColumn[] | null {
  const view = useStore((state) => state.table);
  const unit = useStore((state) => state.unit);
  const scale = useStore((state) => textScales[state.textSize]);
  const words = useWords();
  const { language } = words;
  return useMemo(() => {
    if (!columns) return null;
    const usualStatus = words.t('status.idle_suspected_1y');
    const chosen = namedColumns(columns, view, unit, words);
    const places = placeColumns(
      chosen.map((column) => ({
        key: column.key,
        width: Math.round(
          scale *
            (view.widths[column.key] ??
              usualWidth(column, `${column.name} ${column.unit}`, usualStatus)),
        ),
        isPinned: view.pinned.includes(column.key),
        isResized: view.widths[column.key] !== undefined,
      })),
    );
    return chosen.map((column, i) => ({ ...column, place: places[i]! }));
  }, [columns, view.columns, view.pinned, view.widths, unit, language, scale]);
}

function useTotals(
  order: TableOrder | null,
  rows: TableRows | null,
  shown: readonly ShownColumn[] | null,
): readonly TableTotals[] | null {
  const tableTotals = useStore((state) => state.tableTotals);
  const reading = useStore((state) => state.reading);
  const [totals, setTotals] = useState<readonly TableTotals[] | null>(null);
  const plots = rows?.plots;
  const keys = shown?.flatMap(({ key, sums }) => (sums ? [key] : [])).join('\n');
  useEffect(() => {
    if (!order || !plots || keys === undefined) return;
    let isCurrent = true;
    const groups = order.groupOf && { of: order.groupOf, count: order.groups.length };
    tableTotals(plots, keys === '' ? [] : keys.split('\n'), groups).then((found) => {
      if (isCurrent) setTotals(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [order, plots, keys, reading, tableTotals]);
  return totals;
}
