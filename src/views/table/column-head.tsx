import { type PointerEvent, useRef } from 'react';
import { shownSorts } from '../../store/shown-sorts';
import { allowedWidth, sortedBy } from '../../store/table-view';
import { textScales } from '../../store/text-size';
import { useStore, useWords } from '../../store/use-store';
import { ArrowDown, ArrowUp } from '../../ui/icons';
import { termOfColumn } from '../help/terms-of';
import { isNumeric } from './cell-text';
import { HeadMenu } from './head-menu';
import { pinStyle } from './pin-style';
import type { ShownColumn } from './use-table';

interface ColumnHeadProps {
  column: ShownColumn;
  at: number;
  isActive: boolean;
  columns: readonly ShownColumn[];
}

/** The head of a column: press to sort, drag its edge for its width, its menu for the rest. */
export function ColumnHead({ column, at, isActive, columns }: ColumnHeadProps) {
  const asked = useStore((state) => state.table.sorts);
  const sorts = useStore(shownSorts);
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  const { key, name, unit, place } = column;
  const rank = sorts.findIndex((sort) => sort.key === key);
  const sort = sorts[rank];
  const pin = pinStyle(place);
  const term = termOfColumn[key];
  return (
    <div
      role="columnheader"
      tabIndex={isActive ? 0 : -1}
      aria-colindex={at + 1}
      aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      aria-label={unit ? `${name} ${unit}` : name}
      data-cell={`-1:${at}`}
      data-column={key}
      data-term={term}
      className={`table-cell column-head ${isNumeric(column) ? 'numeric' : ''} ${pin.className}`}
      style={pin.style}
    >
      <button
        type="button"
        tabIndex={-1}
        className="head-sort"
        title={term ? undefined : `${name}${unit ? ` ${unit}` : ''}\n${t('table.heading-hint')}`}
        onClick={(event) =>
          setTable({ sorts: sortedBy(asked, key, event.shiftKey || event.ctrlKey) })
        }
      >
        <span className="head-name">
          {name} {unit && <span className="minor">{unit}</span>}
        </span>
        {sort && (sort.descending ? <ArrowDown size={12} /> : <ArrowUp size={12} />)}
        {sort && sorts.length > 1 && <sub className="head-rank">{rank + 1}</sub>}
      </button>
      <HeadMenu column={column} columns={columns} />
      <WidthHandle column={column} />
    </div>
  );
}

/** The edge of a head: dragged, it gives the column its width; pressed twice, the usual one again. */
function WidthHandle({ column: { key, place } }: { column: ShownColumn }) {
  const widths = useStore((state) => state.table.widths);
  const scale = useStore((state) => textScales[state.textSize]);
  const setTable = useStore((state) => state.setTable);
  const start = useRef<{ x: number; width: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const head = event.currentTarget.parentElement;
    start.current = { x: event.clientX, width: head?.offsetWidth ?? place.width };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!start.current) return;
    const width = allowedWidth((start.current.width + event.clientX - start.current.x) / scale);
    if (width !== widths[key]) setTable({ widths: { ...widths, [key]: width } });
  };
  const usual = () => {
    const { [key]: _, ...others } = widths;
    setTable({ widths: others });
  };
  return (
    <div
      className="width-handle"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={usual}
    />
  );
}
