import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { categories, statuses } from '../../domain/category';
import { areaUnitName, formatArea, formatMoney, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/translate';
import { shownPlots } from '../../store/shown-plots';
import { useStore, useWords } from '../../store/use-store';
import type { PlotRow, SortKey } from '../../worker/messages';
import { NoMatch } from '../filter/no-match';
import { termOfColumn } from '../help/terms-of';
import { DataValue, Unknown } from '../quantity';
import { Swatch } from '../swatch';

const rowHeight = 31;
const columns: { key: SortKey; numeric?: boolean }[] = [
  { key: 'id' },
  { key: 'category' },
  { key: 'area', numeric: true },
  { key: 'park' },
  { key: 'supplyDate' },
  { key: 'startDue' },
  { key: 'nextDate' },
  { key: 'output', numeric: true },
  { key: 'holder' },
  { key: 'industry' },
];

/** The plots as a table that follows park and filter; a row is the plot on the map. */
export function TableDrawer() {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const passes = useStore((state) => state.passes);
  const isOpen = useStore((state) => state.isTableOpen);
  const toggle = useStore((state) => state.toggleTable);
  const sortedPlots = useStore((state) => state.sortedPlots);
  const { t } = useWords();
  const [sort, setSort] = useState<{ key: SortKey; descending: boolean }>({
    key: 'file',
    descending: false,
  });
  const [order, setOrder] = useState<Uint32Array | null>(null);
  useEffect(() => {
    if (!isOpen || !snapshot) return;
    let isCurrent = true;
    sortedPlots(sort.key, sort.descending).then((found) => {
      if (isCurrent) setOrder(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, snapshot, reading, sort, sortedPlots]);
  const shown = useMemo(() => {
    if (!snapshot || !reading || !order || order.length !== snapshot.plotCount) return null;
    const isShown = shownPlots({ snapshot, reading, park, passes });
    return isShown && order.filter(isShown);
  }, [snapshot, reading, order, park, passes]);
  if (!snapshot) return null;
  return (
    <section className={`table-drawer ${isOpen ? 'is-open' : ''}`} aria-label={t('table.title')}>
      <header className="drawer-head">
        <button type="button" className="drawer-toggle" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
          <strong>{t('table.title')}</strong>
        </button>
        <span className="minor">
          {isOpen && shown
            ? t('table.count', {
                shown: formatNumber(shown.length, 0),
                all: formatNumber(snapshot.plotCount, 0),
              })
            : t('count.plots', { count: formatNumber(snapshot.plotCount, 0) })}
        </span>
      </header>
      {isOpen && shown && (
        <PlotTable
          plots={shown}
          sort={sort}
          onSort={(key) =>
            setSort((now) => ({ key, descending: now.key === key ? !now.descending : false }))
          }
        />
      )}
    </section>
  );
}

interface PlotTableProps {
  plots: Uint32Array;
  sort: { key: SortKey; descending: boolean };
  onSort: (key: SortKey) => void;
}

function PlotTable({ plots, sort, onSort }: PlotTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const unit = useStore((state) => state.unit);
  const plotRows = useStore((state) => state.plotRows);
  const { t, language } = useWords();
  const [rows, setRows] = useState<Map<number, PlotRow>>(new Map());
  const virtualizer = useVirtualizer({
    count: plots.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items[items.length - 1]?.index ?? -1;
  useEffect(() => {
    let isCurrent = true;
    plotRows([...plots.subarray(first, last + 1)]).then((found) => {
      if (isCurrent) setRows(new Map(found.map((row) => [row.plot, row])));
    });
    return () => {
      isCurrent = false;
    };
  }, [plots, first, last, plotRows]);
  const unitOf = (key: SortKey) =>
    key === 'area'
      ? `(${areaUnitName(unit, language)})`
      : key === 'output'
        ? `(${t('unit.money')})`
        : '';
  if (plots.length === 0)
    return (
      <div className="table-empty">
        <NoMatch />
      </div>
    );
  return (
    <div className="table-scroll" ref={scroller}>
      <div
        role="table"
        aria-label={t('table.title')}
        aria-rowcount={plots.length + 1}
        className="plot-table"
      >
        <div role="row" tabIndex={-1} className="table-row table-heads">
          {columns.map(({ key, numeric }) => (
            <span
              key={key}
              role="columnheader"
              tabIndex={-1}
              aria-sort={sort.key === key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={numeric ? 'numeric' : ''}
            >
              <button type="button" data-term={termOfColumn[key]} onClick={() => onSort(key)}>
                {t(`table.${key}`)} {unitOf(key)}
                {sort.key === key &&
                  (sort.descending ? <ArrowDown size={12} /> : <ArrowUp size={12} />)}
              </button>
            </span>
          ))}
        </div>
        <div className="table-space" style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {items.map((item) => (
            <TableRow
              key={item.key}
              plot={plots[item.index]!}
              row={rows.get(plots[item.index]!) ?? null}
              top={item.start}
              number={item.index}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface TableRowProps {
  plot: number;
  row: PlotRow | null;
  top: number;
  number: number;
}

function TableRow({ plot, row, top, number }: TableRowProps) {
  const reading = useStore((state) => state.reading);
  const snapshot = useStore((state) => state.snapshot);
  const unit = useStore((state) => state.unit);
  const isChosen = useStore(
    (state) => state.focus.kind === 'plots' && state.focus.plots.includes(plot),
  );
  const focusPlots = useStore((state) => state.focusPlots);
  const togglePlot = useStore((state) => state.togglePlot);
  const hover = useStore((state) => state.hover);
  const { t, tk, language } = useWords();
  if (!reading || !snapshot) return null;
  const category = categories[reading.categories[plot]!]!;
  const status = statuses[reading.statuses[plot]!]!;
  const area = reading.plotAreas[plot]!;
  const park = snapshot.parks[snapshot.plotPark[plot]!];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the row's first cell is a button
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={number + 2}
      aria-selected={isChosen}
      className="table-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) =>
        event.shiftKey || event.ctrlKey || event.metaKey
          ? togglePlot(plot)
          : focusPlots([plot], true)
      }
      onPointerEnter={() => hover(plot)}
      onPointerLeave={() => hover(null)}
    >
      <span role="cell">
        <button type="button" className="table-id">
          {row?.id ?? '…'}
        </button>
      </span>
      <span role="cell">
        <Swatch category={category} /> {tk(`status.${status}`)}
      </span>
      <span role="cell" className="numeric">
        {Number.isNaN(area) ? (
          <Unknown />
        ) : (
          <DataValue
            value={area}
            unit="m2"
            indicator="plotArea"
            quantity={formatArea(area, unit, language)}
            isUnitHidden
          />
        )}
        {row && !row.hasShape && <span className="tag warn">{t('table.no-shape')}</span>}
      </span>
      <span role="cell">{park?.name ?? (row ? t('plot.no-park') : '')}</span>
      <span role="cell">{row ? (row.supplyDate ?? '—') : ''}</span>
      <span role="cell">{row ? (row.startDue ?? '—') : ''}</span>
      <span role="cell">{row ? (row.nextDate ?? '—') : ''}</span>
      <span role="cell" className="numeric">
        {row ? (row.outputYuan === null ? '—' : outputText(row.outputYuan, language)) : ''}
      </span>
      <span role="cell">{row ? (row.holder ?? '—') : ''}</span>
      <span role="cell">{row ? (row.industry ?? '—') : ''}</span>
    </div>
  );
}

/** In the unit of the column head, whatever the size. */
function outputText(yuan: number, language: Language): string {
  return language === 'zh' ? formatNumber(yuan / 1e4, 0) : formatMoney(yuan, language).text;
}
