import type { TubanStore } from '../store/store';
import { parseTableView, printTableView } from '../store/table-view';

const key = 'tuban.table';

/** Keeps columns, widths and height of the table in this browser, for the next visit. */
export function rememberTable(store: TubanStore): void {
  // A browser may refuse to keep anything: then the table is as by default.
  try {
    store.getState().setTable(parseTableView(localStorage.getItem(key)));
  } catch {
    return;
  }
  store.subscribe(({ table }, before) => {
    if (table === before.table) return;
    try {
      localStorage.setItem(key, printTableView(table));
    } catch {
      // The quota is used up; nothing is lost but the layout.
    }
  });
}
