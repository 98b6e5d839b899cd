import { useCallback } from 'react';
import { categories } from '../../domain/category';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { ChevronDown, ChevronRight } from '../../ui/icons';
import type { TableTotals } from '../../worker/table-messages';
import { ExplainButton } from '../inspect/explain-button';
import { Swatch } from '../swatch';
import { LabelCell, labelSpan } from './label-cell';
import { SumCells } from './sum-cells';
import type { TableModel } from './use-table';

interface GroupRowProps {
  group: number;
  model: TableModel;
  row: number;
  top: number;
  totals: TableTotals | undefined;
  activeColumn: number | null;
}

/** The heading of a group: its name, how many plots, their sums; it folds the rows under it. */
export function GroupRow({ group, model, row, top, totals, activeColumn }: GroupRowProps) {
  const isFolded = useStore((state) => state.table.folded.includes(group));
  const setTable = useStore((state) => state.setTable);
  const folded = useStore((state) => state.table.folded);
  const { t } = useWords();
  const { order, rows, shown } = model;
  const span = labelSpan(shown);
  const { groupOf } = order;
  const reference = useCallback(
    () => ({
      kind: 'part' as const,
      plots: Array.from(rows.plots.filter((plot) => groupOf?.[plot] === group)),
    }),
    [rows.plots, groupOf, group],
  );
  const fold = () =>
    setTable({
      folded: isFolded ? folded.filter((other) => other !== group) : [...folded, group],
    });
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      aria-level={1}
      aria-expanded={!isFolded}
      data-group={group}
      className="table-row group-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      <LabelCell row={row} span={span} isActive={activeColumn !== null && activeColumn < span}>
        <button
          type="button"
          className="group-fold"
          tabIndex={-1}
          title={t('table.fold')}
          onClick={fold}
        >
          {isFolded ? <ChevronRight size={14} /> : <ChevronDown size={14} />}
          <GroupName model={model} group={group} />
        </button>
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
      </LabelCell>
      <SumCells
        columns={shown.slice(span)}
        from={span}
        row={row}
        totals={totals}
        reference={reference}
        activeColumn={activeColumn}
        isBrief
      />
    </div>
  );
}

function GroupName({ model, group }: { model: TableModel; group: number }) {
  const { t } = useWords();
  const { query, groups } = model.order;
  const { index, name } = groups[group]!;
  const category = query.group === 'category' ? categories[index] : undefined;
  if (category)
    return (
      <>
        <Swatch category={category} /> <strong>{t(`category.${category}.full`)}</strong>
      </>
    );
  const what = query.group === 'county' ? t('table.county') : t('table.park');
  const none =
    query.group === 'park' && index >= 0 ? t('park.unnamed') : t('table.in-none', { what });
  return <strong>{name ?? none}</strong>;
}
