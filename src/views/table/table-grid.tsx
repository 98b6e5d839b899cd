import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { selectedPlots } from '../../store/selected-plots';
import { groupOfRow } from '../../store/table-rows';
import { useStore, useWords } from '../../store/use-store';
import { bringIntoView } from './bring-into-view';
import { ColumnHead } from './column-head';
import { gridTemplate } from './column-widths';
import { GroupRow } from './group-row';
import type { GridCell } from './table-keys';
import { TableRow } from './table-row';
import { TotalsRow } from './totals-row';
import { useCells } from './use-cells';
import { useGridKeys } from './use-grid-keys';
import { useRowHeight } from './use-row-height';
import type { TableModel } from './use-table';
import { useTableTarget } from './use-table-target';

const overscan = 8;

interface TableGridProps {
  model: TableModel;
  onCopy: (cell: GridCell) => void;
}

/** Heads, rows and totals as one grid with one cell in focus; only the rows in view exist. */
export function TableGrid({ model, onCopy }: TableGridProps) {
  const { rows, shown, order, totals } = model;
  const count = rows.rows.length;
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight(probe);
  const [wanted, setActive] = useState<GridCell>({ row: 0, column: 0 });
  const active = {
    row: Math.min(wanted.row, count),
    column: Math.min(wanted.column, shown.length - 1),
  };
  const focusPending = useRef(false);
  const { t } = useWords();
  const selected = useStore(selectedPlots);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const activeRow = active.row;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: rowHeight,
    // The row in focus exists wherever the table is scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => {
        const found = defaultRangeExtractor(range);
        if (activeRow < 0 || activeRow >= range.count || found.includes(activeRow)) return found;
        return [...found, activeRow].sort((a, b) => a - b);
      },
      [activeRow],
    ),
  });
  useEffect(() => virtualizer.measure(), [rowHeight]);
  const query = JSON.stringify(order.query);
  const sorted = useRef(query);
  useEffect(() => {
    // Another date or filter keeps the place, another order begins anew.
    if (sorted.current === query) return;
    sorted.current = query;
    virtualizer.scrollToOffset(0);
  }, [query, virtualizer]);
  const goTo = useCallback((cell: GridCell) => {
    focusPending.current = true;
    setActive(cell);
  }, []);
  const pinnedWidth = shown.reduce(
    (sum, { place }) => sum + (place.left === null ? 0 : place.width),
    0,
  );
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // The row in focus may have become another kind of row, which is another element.
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!focusPending.current && !isLost) return;
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-cell="${active.row}:${active.column}"]`,
    );
    if (!cell) return;
    focusPending.current = false;
    cell.focus({ preventScroll: true });
    if (scroller.current)
      bringIntoView(cell, scroller.current, {
        top: rowHeight,
        bottom: totalsHeight(grid.current),
        left: pinnedWidth,
      });
  });
  const scrollTo = useCallback(
    (row: number, align: 'auto' | 'center') => {
      const box = scroller.current;
      if (!box) return;
      const top = row * rowHeight;
      const room = box.clientHeight - rowHeight - totalsHeight(grid.current);
      if (align === 'center') box.scrollTop = top - (room - rowHeight) / 2;
      else if (top < box.scrollTop) box.scrollTop = top;
      else if (top + rowHeight > box.scrollTop + room) box.scrollTop = top + rowHeight - room;
    },
    [rowHeight],
  );
  useTableTarget(model, selected, scrollTo, goTo);
  const onKeyDown = useGridKeys({
    grid,
    model,
    active,
    goTo,
    onCopy,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 3),
  });
  const onFocus = (event: FocusEvent) => {
    const cell = (event.target as Element).closest('[data-cell]');
    if (!cell || !grid.current?.contains(cell)) return;
    hadFocus.current = true;
    const [row, column] = cell.getAttribute('data-cell')!.split(':').map(Number);
    if (row !== active.row || column !== active.column) setActive({ row: row!, column: column! });
  };
  const items = virtualizer.getVirtualItems();
  const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
  const cells = useCells(model, Math.max(0, startIndex - overscan), endIndex + overscan);
  const columnAt = (row: number) => (row === active.row ? active.column : null);
  const least = shown.reduce((sum, { place }) => sum + place.width, 0);
  return (
    <div className="table-scroll" ref={scroller}>
      <div ref={probe} className="row-probe" aria-hidden="true" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a grid with or without a tree */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a grid with or without a tree */}
      <div
        ref={grid}
        role={order.groupOf ? 'treegrid' : 'grid'}
        aria-label={t('table.title')}
        aria-rowcount={count + 2}
        aria-colcount={shown.length}
        aria-multiselectable="true"
        className="plot-table"
        style={{
          minWidth: `${least}px`,
          ['--tracks' as string]: gridTemplate(shown.map(({ place }) => place)),
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={(event) => {
          // What was removed had the focus until then.
          if (event.target.isConnected) hadFocus.current = false;
        }}
      >
        <div role="row" tabIndex={-1} aria-rowindex={1} className="table-row table-heads">
          {shown.map((column, at) => (
            <ColumnHead
              key={column.key}
              column={column}
              at={at}
              columns={shown}
              isActive={columnAt(-1) === at}
            />
          ))}
        </div>
        <div
          role="rowgroup"
          className="table-space"
          style={{ height: `${virtualizer.getTotalSize()}px` }}
        >
          {items.map(({ index, start }) => {
            const row = rows.rows[index]!;
            const group = groupOfRow(row);
            const top = start - rowHeight;
            return group === null ? (
              <TableRow
                key={index}
                plot={row}
                row={index}
                top={top}
                columns={shown}
                cells={cells.get(row)}
                isChosen={chosen.has(row)}
                isGrouped={order.groupOf !== null}
                activeColumn={columnAt(index)}
              />
            ) : (
              <GroupRow
                key={index}
                group={group}
                model={model}
                row={index}
                top={top}
                totals={totals?.[group + 1]}
                activeColumn={columnAt(index)}
              />
            );
          })}
        </div>
        <TotalsRow model={model} activeColumn={columnAt(count)} />
      </div>
    </div>
  );
}

function totalsHeight(grid: HTMLElement | null): number {
  return grid?.querySelector<HTMLElement>('.totals-row')?.offsetHeight ?? 0;
}
