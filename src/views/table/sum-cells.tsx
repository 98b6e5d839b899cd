import type { AreaReference } from '../../domain/figure';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { TableTotals } from '../../worker/table-messages';
import { ExplainButton } from '../inspect/explain-button';
import { Unknown } from '../quantity';
import { cellText } from './cell-text';
import { pinStyle } from './pin-style';
import type { ShownColumn } from './use-table';

const indicators: Record<string, string> = {
  area: 'landArea',
  output: 'outputTotal',
  areaEllipsoidal: 'landArea.ellipsoidal',
  areaPlane: 'landArea.plane',
};

/** The figure that the sum of a column is. */
function indicatorOf(key: string): string {
  return indicators[key] ?? key.replace(/^field\./, 'fieldSum.');
}

interface SumCellsProps {
  columns: readonly ShownColumn[];
  /** Place of the first of these columns in the row. */
  from: number;
  row: number;
  totals: TableTotals | undefined;
  reference: () => AreaReference;
  activeColumn: number | null;
  /** One line: what is unknown is only marked. */
  isBrief?: boolean;
}

/** Sums under the columns that have any; what is unknown is told beside. */
export function SumCells(props: SumCellsProps) {
  const { columns, from, row, totals, reference, activeColumn, isBrief = false } = props;
  return columns.map((column, k) => (
    <div
      key={column.key}
      role="gridcell"
      tabIndex={activeColumn === from + k ? 0 : -1}
      aria-colindex={from + k + 1}
      data-cell={`${row}:${from + k}`}
      data-column={column.key}
      className={`table-cell numeric ${pinStyle(column.place).className}`}
      style={pinStyle(column.place).style}
    >
      {totals && column.sums && (
        <Sum column={column} totals={totals} reference={reference} isBrief={isBrief} />
      )}
    </div>
  ));
}

interface SumProps {
  column: ShownColumn;
  totals: TableTotals;
  reference: () => AreaReference;
  isBrief: boolean;
}

function Sum({ column, totals, reference, isBrief }: SumProps) {
  const unit = useStore((state) => state.unit);
  const words = useWords();
  const sum = totals.sums[column.key];
  if (!sum) return null;
  const { value, unknown } = sum;
  const why = words.t('table.unknown', { count: formatNumber(unknown, 0) });
  const indicator = indicatorOf(column.key);
  const figure =
    value === null ? (
      <Unknown why={why} />
    ) : (
      <data value={String(value)} data-indicator={indicator}>
        <span className="number">{cellText(value, column, { ...words, unit })}</span>
      </data>
    );
  return (
    <>
      <ExplainButton indicator={indicator} reference={reference} tabIndex={-1}>
        {figure}
      </ExplainButton>
      {unknown > 0 &&
        value !== null &&
        (isBrief ? (
          <span className="miss" title={why}>
            *
          </span>
        ) : (
          <span className="sum-unknown miss">{why}</span>
        ))}
    </>
  );
}
