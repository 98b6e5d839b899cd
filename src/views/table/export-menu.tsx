import { Check, Download } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import type { TableModel } from './use-table';
import type { TableText } from './use-table-text';

interface ExportMenuProps {
  model: TableModel;
  text: TableText;
}

/** What the table shows as a file or on the clipboard: all of it, or the selected plots. */
export function ExportMenu({ model, text }: ExportMenuProps) {
  const selected = useStore(selectedPlots);
  const hasStatement = useStore((state) => state.table.hasStatement);
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  const { plots } = model.rows;
  const isSelected = new Set(selected);
  const chosen = plots.filter((plot) => isSelected.has(plot));
  const shownCount = { count: formatNumber(plots.length, 0) };
  const chosenCount = { count: formatNumber(chosen.length, 0) };
  const actions: Record<string, () => void> = {
    save: () => void text.save(plots, false),
    'save-selected': () => void text.save(chosen, true),
    copy: () => void text.copy(plots, '\t'),
    'copy-csv': () => void text.copy(plots, ','),
    'copy-selected': () => void text.copy(chosen, '\t'),
    statement: () => setTable({ hasStatement: !hasStatement }),
  };
  return (
    <MenuTrigger>
      <Button className="button small export-button">
        <Download size={14} aria-hidden />
        <span className="toolbar-text">{t('table.export')}</span>
      </Button>
      <Popover className="menu-popover" placement="top end" offset={6}>
        <Menu
          className="menu-list"
          aria-label={t('table.export')}
          onAction={(key) => actions[String(key)]?.()}
        >
          <MenuItem id="save" className="menu-item" isDisabled={plots.length === 0}>
            {t('table.export-shown', shownCount)}
          </MenuItem>
          {chosen.length > 0 && (
            <MenuItem id="save-selected" className="menu-item">
              {t('table.export-selected', chosenCount)}
            </MenuItem>
          )}
          <MenuItem id="copy" className="menu-item" isDisabled={plots.length === 0}>
            {t('table.copy-shown', shownCount)}
          </MenuItem>
          {chosen.length > 0 && (
            <MenuItem id="copy-selected" className="menu-item">
              {t('table.copy-selected', chosenCount)}
            </MenuItem>
          )}
          <MenuItem id="copy-csv" className="menu-item" isDisabled={plots.length === 0}>
            {t('table.copy-csv', shownCount)}
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem id="statement" className="menu-item menu-check" shouldCloseOnSelect={false}>
            <span className="menu-tick">{hasStatement && <Check size={14} aria-hidden />}</span>
            {t('table.export-statement')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
