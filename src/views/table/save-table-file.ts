import type { ShapeColumnRequest, TableFile } from '../../export/shape-columns';
import type { Store } from '../../store/actions';
import type { Words } from '../../store/use-store';
import { saveFile } from '../../ui/save-file';
import type { NamedColumn } from './named-columns';
import { statementLines, textColumns, textFileName, textWords } from './table-text';

interface TableFileChoice {
  plots: Uint32Array;
  columns: readonly NamedColumn[];
  /** Columns about the shape besides those of the table. */
  shapes: ShapeColumnRequest[];
  form: 'csv-file' | 'xlsx';
  /** Whether the plots are the selected ones. */
  isSelection: boolean;
}

/** Writes plots of the table as a file and saves it; `null` when it was cancelled or failed, which is told. */
export async function saveTableFile(
  state: Store,
  { plots, columns, shapes, form, isSelection }: TableFileChoice,
  words: Words,
): Promise<TableFile | null> {
  const result = await state.tableText({
    plots,
    columns: textColumns(columns, state, words),
    words: textWords(words),
    name: words.t('statement.title'),
    statement: state.table.hasStatement
      ? statementLines(state, { plots: plots.length, isSelection }, words)
      : [],
    shapes,
    form,
  });
  if (result) saveFile(result.file, textFileName(state, words, form === 'xlsx' ? '.xlsx' : '.csv'));
  return result;
}
