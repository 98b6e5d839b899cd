import { useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useTubanStore, useWords } from '../../store/use-store';
import { writeClipboard } from '../write-clipboard';
import { cellText } from './cell-text';
import { saveTableFile } from './save-table-file';
import { noShapeColumns, type ShapeColumns, shapeColumnRequests } from './shape-columns';
import type { GridCell } from './table-keys';
import { textColumns, textWords } from './table-text';
import { rowsToCopy } from './use-grid-keys';
import type { TableModel } from './use-table';

export interface TableText {
  /** What was done last, or is being done, for a status line. */
  said: string;
  /** What is written of the shapes besides the columns of the table. */
  shapes: ShapeColumns;
  setShapes(part: Partial<ShapeColumns>): void;
  /** Saves plots as a file; `isSelection` when they are the selected ones. */
  save(plots: Uint32Array, isSelection: boolean, form: 'csv-file' | 'xlsx'): Promise<void>;
  /** Puts plots on the clipboard, as a spreadsheet pastes them or as CSV. */
  copy(plots: Uint32Array, delimiter: ',' | '\t'): Promise<void>;
  /** Puts the cell on the clipboard, or the selected rows when there are several. */
  copyAt(cell: GridCell): Promise<void>;
}

/** The table as text: files and the clipboard. All rows are printed in the worker. */
export function useTableText(model: TableModel | null): TableText {
  const store = useTubanStore();
  const words = useWords();
  const [told, tell] = useState({ text: '', language: words.language });
  const [shapes, setShapes] = useState(noShapeColumns);
  const { t, language } = words;
  const say = (text: string) => tell({ text, language });
  // What was said in another language is not repeated in this one.
  const said = told.language === language ? told.text : '';
  const columns = model?.shown ?? [];
  const many = (count: number) => formatNumber(count, 0);

  async function write(text: string | Promise<string>, done: string): Promise<void> {
    try {
      await writeClipboard(await text);
      say(done);
    } catch {
      say(t('table.copy-failed'));
    }
  }

  return {
    said,
    shapes,
    setShapes: (part) => setShapes((known) => ({ ...known, ...part })),
    async save(plots, isSelection, form) {
      const choice = {
        plots,
        columns,
        shapes: shapeColumnRequests(shapes, words),
        form,
        isSelection,
      };
      const result = await saveTableFile(store.getState(), choice, words);
      if (!result) return;
      const done = t('table.exported', { count: many(plots.length) });
      const { tooLong } = result;
      say(tooLong > 0 ? done + t('export.shape-too-long', { count: many(tooLong) }) : done);
    },
    copy(plots, delimiter) {
      const state = store.getState();
      const text = state.tableText({
        plots,
        columns: textColumns(columns, state, words),
        words: textWords(words),
        name: t('statement.title'),
        statement: [],
        shapes: [],
        form: delimiter === ',' ? 'csv' : 'tsv',
      });
      return write(
        text.then((result) => result?.file.text() ?? Promise.reject(new Error('not written'))),
        t('table.copied-rows', { count: many(plots.length) }),
      );
    },
    async copyAt(cell) {
      if (!model) return;
      const state = store.getState();
      const several = rowsToCopy(model, selectedPlots(state));
      if (several && cell.row >= 0 && cell.row < model.rows.rows.length) {
        await this.copy(several, '\t');
        return;
      }
      const column = model.shown[cell.column];
      if (!column) return;
      const plot = model.rows.rows[cell.row] ?? -1;
      let text: string;
      if (plot >= 0) {
        const [[value] = []] = await state.tableCells(Uint32Array.of(plot), [column.key]);
        text = cellText(value ?? null, column, { ...words, unit: state.unit }) ?? '';
      } else text = textOfCell(cell) || column.name;
      await write(plain(text), t('table.copied-cell', { text: text.slice(0, 40) }));
    },
  };
}

/** What is read in a cell that is not of a plot: groups and totals. */
function textOfCell({ row, column }: GridCell): string {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
  return row < 0 ? '' : (cell?.innerText.trim() ?? '');
}

/** A number without the thin spaces and the long minus that it is read with. */
function plain(text: string): string {
  return /^[\u2212\d][\d\u2009.]*$/.test(text)
    ? text.replaceAll('\u2009', '').replace('\u2212', '-')
    : text;
}
