import { memo } from 'react';
import { useStore } from '../../store/use-store';
import { isNumeric } from './cell-text';
import { pinStyle } from './pin-style';
import { TableCell } from './table-cell';
import type { RowCells } from './use-cells';
import type { ShownColumn } from './use-table';

interface TableRowProps {
  plot: number;
  /** Number of the row, from 0. */
  row: number;
  top: number;
  columns: readonly ShownColumn[];
  cells: RowCells | undefined;
  isChosen: boolean;
  isGrouped: boolean;
  /** The column of this row that the keyboard is at, or `null`. */
  activeColumn: number | null;
}

/** The row of a plot; the plot on the map is the same thing. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { plot, row, top, columns, cells, isChosen, isGrouped, activeColumn } = props;
  const isHovered = useStore((state) => state.hovered === plot);
  const focusPlots = useStore((state) => state.focusPlots);
  const togglePlot = useStore((state) => state.togglePlot);
  const hover = useStore((state) => state.hover);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes Enter and Space on its cells
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      aria-level={isGrouped ? 2 : undefined}
      aria-selected={isChosen}
      data-plot={plot}
      className={`table-row ${isHovered ? 'is-hovered' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) =>
        event.shiftKey || event.ctrlKey || event.metaKey
          ? togglePlot(plot)
          : focusPlots([plot], true)
      }
      onPointerEnter={() => hover(plot)}
      onPointerLeave={() => hover(null)}
    >
      {columns.map((column, at) => (
        <div
          key={column.key}
          role="gridcell"
          tabIndex={activeColumn === at ? 0 : -1}
          aria-colindex={at + 1}
          data-cell={`${row}:${at}`}
          data-column={column.key}
          className={`table-cell ${isNumeric(column) ? 'numeric' : ''} ${pinStyle(column.place).className}`}
          style={pinStyle(column.place).style}
        >
          <TableCell
            plot={plot}
            column={column}
            cell={cells?.[column.key]}
            hasShape={cells?.hasShape !== false}
          />
        </div>
      ))}
    </div>
  );
});
