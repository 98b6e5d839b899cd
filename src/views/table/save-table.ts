import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { shownPlots } from '../../store/shown-plots';
import type { TubanStore } from '../../store/store';
import { wordsOf } from '../../store/use-store';
import { saveFile } from '../../ui/save-file';
import { namedColumns } from './named-columns';
import { statementLines, textColumns, textFileName, textWords } from './table-text';

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
  const result = await state.tableText({
    plots,
    columns: textColumns(columns, state, words),
    words: textWords(words),
    statement: state.table.hasStatement
      ? statementLines(state, { plots: plots.length, isSelection: false }, words)
      : [],
    shapes: [],
    form: 'csv-file',
    name: words.t('statement.title'),
  });
  if (!result) return;
  saveFile(result.file, textFileName(state, words, '.csv'));
  const count = formatNumber(plots.length, 0);
  state.notify({ tone: 'info', key: 'table.exported', values: { count }, isBrief: true });
}
