import { categories } from '../../domain/category';
import { useStore, useWords } from '../../store/use-store';
import type { Cell, TableColumn } from '../../worker/table-messages';
import { Unknown } from '../quantity';
import { Swatch } from '../swatch';
import { cellText, isNumeric } from './cell-text';

interface TableCellProps {
  plot: number;
  column: TableColumn;
  /** `undefined`: not there yet. */
  cell: Cell | undefined;
  hasShape: boolean;
}

const units: Partial<Record<TableColumn['kind'], string>> = {
  area: 'm2',
  money: 'yuan',
  days: 'd',
};

/** What a cell of a plot's row holds. */
export function TableCell({ plot, column, cell, hasShape }: TableCellProps) {
  const unit = useStore((state) => state.unit);
  const categoryIndex = useStore((state) => state.reading?.categories[plot]);
  const words = useWords();
  const isId = column.key === 'id';
  if (cell === undefined) return isId ? <span className="table-id">…</span> : null;
  const text = cellText(cell, column, { ...words, unit });
  if (isId)
    return (
      <button type="button" className="table-id" tabIndex={-1}>
        {text ?? words.t('plot.unnamed')}
      </button>
    );
  if (column.key === 'status' || column.key === 'category')
    return (
      <span title={text ?? undefined}>
        {categoryIndex !== undefined && <Swatch category={categories[categoryIndex]!} />} {text}
      </span>
    );
  if (text === null) {
    return (
      <>
        <Unknown />
        {column.key === 'area' && !hasShape && (
          <span className="tag warn">{words.t('table.no-shape')}</span>
        )}
      </>
    );
  }
  if (isNumeric(column) && typeof cell === 'number')
    return (
      <>
        <data
          value={String(cell)}
          data-unit={units[column.kind]}
          data-indicator={column.key === 'area' ? 'plotArea' : `plot.${column.key}`}
          className={column.key === 'idleDays' ? 'idle-number' : undefined}
        >
          <span className="number">{text}</span>
        </data>
        {column.key === 'area' && !hasShape && (
          <span className="tag warn">{words.t('table.no-shape')}</span>
        )}
      </>
    );
  return <span title={text.length > 12 ? text : undefined}>{text}</span>;
}
