import type { Command } from '../../store/command';
import { selectedPlots } from '../../store/selected-plots';
import type { Store, TubanStore } from '../../store/store';
import type { TableView } from '../../store/table-view';
import { saveTable } from '../../views/table/save-table';
import type { TableGrouping } from '../../worker/table-messages';

const hasData = (state: Store) => state.snapshot !== null;
const groupings: readonly TableGrouping[] = ['park', 'category', 'county'];

function showTable(store: TubanStore, part: Partial<TableView>): void {
  store.getState().setTable(part);
  if (!store.getState().isTableOpen) store.getState().toggleTable();
}

const hasSelection = (state: Store) => selectedPlots(state).length > 0;

/** A button of the open table that opens something beside it. */
function pressing(id: string, labelOf: Command['labelOf'], button: string): Command {
  return {
    id,
    label: 'command.table-group',
    labelOf,
    group: 'panels',
    isAvailable: (state) => state.isTableOpen && state.tableOrder !== null,
    run: () => document.querySelector<HTMLElement>(`.table-drawer ${button}`)?.click(),
  };
}

/** The table of plots. */
export const tableCommands: readonly Command[] = [
  {
    id: 'table.toggle',
    label: 'command.table',
    group: 'panels',
    keys: ['T'],
    isAvailable: hasData,
    run: (store) => store.getState().toggleTable(),
  },
  {
    id: 'table.by-idle-days',
    label: 'command.table-idle',
    group: 'panels',
    isSuggested: true,
    isAvailable: hasData,
    run: (store) => showTable(store, { sorts: [{ key: 'idleDays', descending: true }] }),
  },
  ...groupings.map(
    (group): Command => ({
      id: `table.group-${group}`,
      label: 'command.table-group',
      labelOf: `table.group.${group}`,
      group: 'panels',
      isAvailable: (state) => hasData(state) && state.table.group !== group,
      run: (store) => showTable(store, { group, folded: [] }),
    }),
  ),
  {
    id: 'table.no-group',
    label: 'command.table-group',
    labelOf: 'table.group.none',
    group: 'panels',
    isAvailable: (state) => state.table.group !== null,
    run: (store) => showTable(store, { group: null, folded: [] }),
  },
  {
    id: 'table.show-plot',
    label: 'table.show-plot',
    group: 'plot',
    isAvailable: hasSelection,
    run: (store) => store.getState().showInTable(selectedPlots(store.getState())[0]!),
  },
  {
    id: 'table.selected-only',
    label: 'command.table-group',
    labelOf: 'table.selected-only',
    group: 'panels',
    isAvailable: hasSelection,
    run: (store) => showTable(store, { selectedOnly: !store.getState().table.selectedOnly }),
  },
  {
    id: 'table.export-csv',
    label: 'command.export-csv',
    group: 'data',
    isAvailable: hasData,
    run: (store) => saveTable(store),
  },
  pressing('table.columns', 'table.columns-title', '.columns-button'),
  pressing('table.export', 'table.export', '.export-button'),
  {
    id: 'table.reset',
    label: 'command.table-reset',
    group: 'panels',
    isAvailable: hasData,
    run: (store) => store.getState().resetTable(),
  },
];
