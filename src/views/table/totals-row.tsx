import { useCallback } from 'react';
import type { AreaReference } from '../../domain/figure';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { ExplainButton } from '../inspect/explain-button';
import { LabelCell, labelSpan } from './label-cell';
import { SumCells } from './sum-cells';
import type { TableModel } from './use-table';

interface TotalsRowProps {
  model: TableModel;
  activeColumn: number | null;
}

/** Count and sums of all rows shown, at the foot of the table. */
export function TotalsRow({ model, activeColumn }: TotalsRowProps) {
  const plotCount = useStore((state) => state.snapshot?.plotCount ?? 0);
  const { t } = useWords();
  const { rows, shown } = model;
  const totals = model.totals?.[0];
  const span = labelSpan(shown);
  const row = rows.rows.length;
  const reference = useCallback(
    (): AreaReference =>
      rows.plots.length === plotCount
        ? { kind: 'all' }
        : { kind: 'part', plots: Array.from(rows.plots) },
    [rows.plots, plotCount],
  );
  const uncounted = totals ? rows.plots.length - totals.plots : 0;
  const uncountedText = t('table.uncounted', { count: formatNumber(uncounted, 0) });
  return (
    <div role="row" tabIndex={-1} aria-rowindex={row + 2} className="table-row totals-row">
      <LabelCell row={row} span={span} isActive={activeColumn !== null && activeColumn < span}>
        <strong>{t('table.total')}</strong>
        {totals && (
          <ExplainButton
            indicator="plotCount"
            reference={reference}
            className="plain"
            tabIndex={-1}
          >
            <data value={String(totals.plots)} data-indicator="plotCount">
              {t('table.total-plots', { count: formatNumber(totals.plots, 0) })}
            </data>
          </ExplainButton>
        )}
        {uncounted > 0 && (
          <span className="minor small" title={uncountedText}>
            {uncountedText}
          </span>
        )}
      </LabelCell>
      <SumCells
        columns={shown.slice(span)}
        from={span}
        row={row}
        totals={totals}
        reference={reference}
        activeColumn={activeColumn}
      />
    </div>
  );
}
