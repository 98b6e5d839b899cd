import type { KeyboardEvent, RefObject } from 'react';
import { useRef } from 'react';
import type { selectedPlots } from '../../store/selected-plots';
import { groupOfRow } from '../../store/table-rows';
import { allowedWidth, movedTo } from '../../store/table-view';
import { textScales } from '../../store/text-size';
import { useTubanStore } from '../../store/use-store';
import { cellAfterKey, type GridCell } from './table-keys';
import type { TableModel } from './use-table';

const widthStep = 16;

interface GridKeys {
  grid: RefObject<HTMLElement | null>;
  model: TableModel;
  active: GridCell;
  page: () => number;
  goTo: (cell: GridCell) => void;
  onCopy: (cell: GridCell) => void;
}

/** The keys of the grid (ARIA's, and Ctrl + A and C): what they do to the cell they are pressed on. */
export function useGridKeys({ grid, model, active, page, goTo, onCopy }: GridKeys) {
  const store = useTubanStore();
  /** Where a selection with Shift began. */
  const anchor = useRef<number | null>(null);
  const { rows } = model.rows;

  function press(part: string, event?: KeyboardEvent): boolean {
    const cell = grid.current?.querySelector(`[data-cell="${active.row}:${active.column}"]`);
    const button = cell?.querySelector<HTMLElement>(part);
    button?.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        shiftKey: event?.shiftKey,
        ctrlKey: event?.ctrlKey,
      }),
    );
    return button !== null && button !== undefined;
  }

  function onHead(event: KeyboardEvent): boolean {
    const column = model.shown[active.column];
    if (!column) return false;
    if (event.key === 'Enter' || event.key === ' ') return press('.head-sort', event);
    if (event.altKey && event.key === 'ArrowDown') return press('.head-menu');
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return false;
    const { table, setTable, textSize } = store.getState();
    if (event.shiftKey) {
      const width = allowedWidth(column.place.width / textScales[textSize] + step * widthStep);
      setTable({ widths: { ...table.widths, [column.key]: width } });
      return true;
    }
    const other = model.shown[active.column + step];
    if (!event.altKey || !other) return false;
    if ((other.place.left === null) !== (column.place.left === null)) return true;
    setTable({ columns: movedTo(table.columns, column.key, other.key) });
    goTo({ row: -1, column: active.column + step });
    return true;
  }

  function onGroup(event: KeyboardEvent, group: number): boolean {
    const { table, setTable } = store.getState();
    const isFolded = table.folded.includes(group);
    const wants =
      event.key === 'Enter' || event.key === ' '
        ? !isFolded
        : event.key === 'ArrowLeft'
          ? true
          : event.key === 'ArrowRight'
            ? false
            : null;
    if (wants === null || wants === isFolded) return false;
    setTable({
      folded: wants ? [...table.folded, group] : table.folded.filter((other) => other !== group),
    });
    return true;
  }

  function onPlot(event: KeyboardEvent, plot: number): boolean {
    const { focusPlots, togglePlot } = store.getState();
    if (event.key === 'Enter') focusPlots([plot], true);
    else if (event.key === ' ') togglePlot(plot);
    else return false;
    return true;
  }

  function extend(to: number): void {
    anchor.current ??= active.row;
    const from = Math.max(0, Math.min(anchor.current, to));
    const plots = rows.slice(from, Math.max(anchor.current, to) + 1).filter((row) => row >= 0);
    if (plots.length > 0) store.getState().focusPlots([...plots], false);
  }

  function act(event: KeyboardEvent): boolean {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (isCommand && key === 'a') {
      // With the selected alone in the table, all of it is selected already.
      if (!store.getState().table.selectedOnly) store.getState().selectShown();
      return true;
    }
    if (isCommand && key === 'c') {
      if (window.getSelection()?.isCollapsed === false) return false;
      onCopy(active);
      return true;
    }
    if (active.row < 0 && onHead(event)) return true;
    if (active.row >= rows.length && (event.key === 'Enter' || event.key === ' '))
      return press('.figure');
    const row = rows[active.row];
    const isPlain = !isCommand && !event.altKey;
    if (row !== undefined && isPlain) {
      const group = groupOfRow(row);
      if (group === null ? onPlot(event, row) : onGroup(event, group)) return true;
    }
    const size = { rows: rows.length, columns: model.shown.length, page: page() };
    const next = cellAfterKey(event, active, size);
    if (!next) return false;
    if (event.shiftKey && next.row !== active.row && active.row >= 0) {
      next.row = Math.max(0, Math.min(rows.length - 1, next.row));
      extend(next.row);
    } else anchor.current = null;
    goTo(next);
    return true;
  }

  return (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    // What opens out of a cell (a menu, an explanation) has keys of its own.
    if (!grid.current?.contains(target)) return;
    const isButton = target.matches('button:not(.table-id)');
    if (isButton && (event.key === 'Enter' || event.key === ' ')) return;
    if (act(event)) event.preventDefault();
  };
}

/** The rows that Ctrl + C takes at a cell: the selected ones when there are several, else none. */
export function rowsToCopy(
  model: TableModel,
  selected: ReturnType<typeof selectedPlots>,
): Uint32Array | null {
  if (selected.length < 2) return null;
  const isSelected = new Set(selected);
  const plots = model.rows.plots.filter((plot) => isSelected.has(plot));
  return plots.length > 0 ? plots : null;
}
