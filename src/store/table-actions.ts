import type { AreaReference } from '../domain/figure';
import type { TableFile } from '../export/shape-columns';
import type { LandHistory, PlotMoment } from '../worker/history-messages';
import type {
  Cell,
  TableColumn,
  TableOrder,
  TableTextRequest,
  TableTotals,
} from '../worker/table-messages';
import type { Access } from './access';
import { defaultTableView, type TableView } from './table-view';
import { writeFile } from './write-file';

/** What can be done with the table, and what it asks of the worker. */
export interface TableActions {
  setTable(part: Partial<TableView>): void;
  /** Columns, sorting, grouping and switches as they were at first; the height stays. */
  resetTable(): void;
  /** Brings the order of the table to what the view asks for; the last order stays until then. */
  orderTable(): Promise<void>;
  /** Opens the table, if need be, at the row of a plot. */
  showInTable(plot: number): void;
  tableColumns(): Promise<TableColumn[]>;
  tableCells(plots: Uint32Array, keys: readonly string[]): Promise<Cell[][]>;
  tableTotals(
    plots: Uint32Array,
    keys: readonly string[],
    groups: { of: Int32Array; count: number } | null,
  ): Promise<TableTotals[]>;
  /** The table as a text or a workbook; `null` when it was cancelled or failed, which is told. */
  tableText(request: TableTextRequest): Promise<TableFile | null>;
  landHistory(reference: AreaReference, days: readonly number[]): Promise<LandHistory>;
  plotHistory(plot: number, days: readonly number[]): Promise<PlotMoment[]>;
}

/** State that belongs to the table alone. */
export interface TableState {
  table: TableView;
  tableOrder: TableOrder | null;
  /** The plot whose row is to come into view; a new number is a new request. */
  tableTarget: { plot: number; number: number } | null;
}

export const initialTableState: TableState = {
  table: defaultTableView,
  tableOrder: null,
  tableTarget: null,
};

/** Order, layout and texts of the table of plots; history of land and plots. */
export function createTableActions(access: Access): TableActions {
  const { client, set, get, track, report } = access;
  let orders = 0;
  let targets = 0;
  return {
    setTable: (part) => set(({ table }) => ({ table: { ...table, ...part } })),
    resetTable: () =>
      set(({ table }) => ({ table: { ...defaultTableView, height: table.height } })),
    async orderTable() {
      const { revision, table } = get();
      const number = ++orders;
      try {
        const { sorts, group } = table;
        const tableOrder = await track(client.tableOrder({ sorts, group }));
        if (number === orders && revision === get().revision) set({ tableOrder });
      } catch (error) {
        report(error);
      }
    },
    showInTable: (plot) => set({ isTableOpen: true, tableTarget: { plot, number: ++targets } }),
    tableColumns: () => track(client.tableColumns()),
    tableCells: (plots, keys) => track(client.tableCells(plots, keys)),
    tableTotals: (plots, keys, groups) => track(client.tableTotals(plots, keys, groups)),
    tableText: (request) => writeFile(access, (tell) => client.tableText(request, tell)),
    landHistory: (reference, days) => track(client.landHistory(reference, days)),
    plotHistory: (plot, days) => track(client.plotHistory(plot, days)),
  };
}
