import type { ReactNode } from 'react';
import type { ShownColumn } from './use-table';

/** How many columns the words of a total or of a group take: up to the first that has a sum. */
export function labelSpan(columns: readonly ShownColumn[]): number {
  const first = columns.findIndex(({ sums }) => sums);
  return Math.max(1, first < 0 ? columns.length : first);
}

interface LabelCellProps {
  row: number;
  span: number;
  isActive: boolean;
  children: ReactNode;
}

/** The words at the left of a row of sums, over several columns, always in view. */
export function LabelCell({ row, span, isActive, children }: LabelCellProps) {
  return (
    <div
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-colindex={1}
      aria-colspan={span}
      data-cell={`${row}:0`}
      className="table-cell table-label is-pinned"
      style={{ gridColumn: `1 / span ${span}`, left: 0 }}
    >
      {children}
    </div>
  );
}
