import type { Command } from '../../store/command';
import type { Store, TubanStore } from '../../store/store';
import type { TableView } from '../../store/table-view';
import type { TableGrouping } from '../../worker/messages';

const hasData = (state: Store) => state.snapshot !== null;
const groupings: readonly TableGrouping[] = ['park', 'category', 'county'];

function showTable(store: TubanStore, part: Partial<TableView>): void {
  store.getState().setTable(part);
  if (!store.getState().isTableOpen) store.getState().toggleTable();
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
    id: 'table.reset',
    label: 'command.table-reset',
    group: 'panels',
    isAvailable: hasData,
    run: (store) => store.getState().resetTable(),
  },
];
