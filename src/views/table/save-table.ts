import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { shownPlots } from '../../store/shown-plots';
import type { TubanStore } from '../../store/store';
import { wordsOf } from '../../store/use-store';
import { namedColumns } from './named-columns';
import { saveTableFile } from './save-table-file';

/**
 * Saves as CSV what the table shows, or would show if it were open: its plots in their order, its
 * columns, its statement. Says so, or that no plot is shown.
 */
export async function saveTable(store: TubanStore): Promise<void> {
  await store.getState().orderTable();
  const state = store.getState();
  const words = wordsOf(state.language);
  const isShown = shownPlots(state);
  const order = state.tableOrder;
  if (!isShown || order?.order.length !== state.snapshot?.plotCount) return;
  const only = state.table.selectedOnly ? new Set(selectedPlots(state)) : null;
  const plots = order!.order.filter((plot) => isShown(plot) && (!only || only.has(plot)));
  if (plots.length === 0) {
    state.notify({ tone: 'info', key: 'command.export-none', isBrief: true });
    return;
  }
  const columns = namedColumns(await state.tableColumns(), state.table, state.unit, words);
  const file = await saveTableFile(
    state,
    { plots, columns, shapes: [], form: 'csv-file', isSelection: false },
    words,
  );
  if (!file) return;
  const count = formatNumber(plots.length, 0);
  state.notify({ tone: 'info', key: 'table.exported', values: { count }, isBrief: true });
}
