import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { ChevronDown, ChevronUp } from '../../ui/icons';
import { NoMatch } from '../filter/no-match';
import { SheetHandle } from '../sheet/sheet-handle';
import { DrawerHandle, usualDrawerHeight } from './drawer-handle';
import { TableGrid } from './table-grid';
import { TableToolbar } from './table-toolbar';
import { useTable } from './use-table';
import { useTableText } from './use-table-text';

/** The plots as a table that follows park and filter; a row is the plot on the map. */
export function TableDrawer() {
  const plotCount = useStore((state) => state.snapshot?.plotCount ?? null);
  const isOpen = useStore((state) => state.isTableOpen);
  const height = useStore((state) => state.table.height) ?? usualDrawerHeight;
  const toggle = useStore((state) => state.toggleTable);
  const model = useTable();
  const text = useTableText(model);
  const { t } = useWords();
  if (plotCount === null) return null;
  const shown = isOpen && model ? model.rows.plots.length : null;
  return (
    <section
      className={`table-drawer ${isOpen ? 'is-open' : ''}`}
      aria-label={t('table.title')}
      style={isOpen ? { height: `${height}px` } : undefined}
    >
      {isOpen && <DrawerHandle />}
      {isOpen && <SheetHandle />}
      <header className="drawer-head">
        <button type="button" className="drawer-toggle" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
          <strong>{t('table.title')}</strong>
        </button>
        <span className="minor drawer-count">
          {shown === null
            ? t('count.plots', { count: formatNumber(plotCount, 0) })
            : t('table.count', {
                shown: formatNumber(shown, 0),
                all: formatNumber(plotCount, 0),
              })}
        </span>
        {isOpen && model && <TableToolbar model={model} text={text} />}
      </header>
      {shown === 0 && <NoRows />}
      {shown !== null && shown > 0 && model && (
        <TableGrid model={model} onCopy={(cell) => void text.copyAt(cell)} />
      )}
    </section>
  );
}

function NoRows() {
  const selectedOnly = useStore((state) => state.table.selectedOnly);
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  if (!selectedOnly)
    return (
      <div className="table-empty">
        <NoMatch />
      </div>
    );
  return (
    <p className="table-empty">
      {t('table.none-selected')}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => setTable({ selectedOnly: false })}
      >
        {t('table.show-all')}
      </button>
    </p>
  );
}
