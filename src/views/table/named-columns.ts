import type { AreaUnit } from '../../i18n/format';
import { shownColumns, type TableView } from '../../store/table-view';
import type { Words } from '../../store/use-store';
import type { TableColumn } from '../../worker/table-messages';
import { columnName, columnUnit } from './cell-text';

export interface NamedColumn extends TableColumn {
  name: string;
  /** Unit of its cells, once in the head, or ''. */
  unit: string;
}

/** The columns that the user has in view, in their order, with their names. */
export function namedColumns(
  columns: readonly TableColumn[],
  view: TableView,
  unit: AreaUnit,
  words: Words,
): NamedColumn[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return shownColumns(view, (key) => byKey.has(key)).map((key) => {
    const column = byKey.get(key)!;
    return {
      ...column,
      name: columnName(column, words),
      unit: columnUnit(column, { ...words, unit }),
    };
  });
}
