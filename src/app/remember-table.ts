import { keepText, recallText } from '../store/browser-memory';
import type { TubanStore } from '../store/store';
import { parseTableView, printTableView } from '../store/table-view';

const name = 'table';

/** Keeps columns, widths and height of the table in this browser, for the next visit. */
export function rememberTable(store: TubanStore): void {
  store.getState().setTable(parseTableView(recallText(name)));
  store.subscribe(({ table }, before) => {
    // Where the browser keeps nothing, nothing is lost but the layout.
    if (table !== before.table) keepText(name, printTableView(table));
  });
}
