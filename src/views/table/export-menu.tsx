import { Check, Download } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { GaussKruegerZone } from '../../domain/dataset';
import { isSameZone } from '../../domain/drawing';
import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import { useExportZones } from '../share/use-export-choices';
import { zoneWords } from './shape-columns';
import type { TableModel } from './use-table';
import type { TableText } from './use-table-text';

/** Zones beyond these are not of the data, nor beside them. */
const mostZones = 3;
const keyOfZone = ({ width, centralMeridian }: GaussKruegerZone) => `${width}/${centralMeridian}`;

interface ExportMenuProps {
  model: TableModel;
  text: TableText;
}

/** What the table shows as a file or on the clipboard: all of it, or the selected plots. */
export function ExportMenu({ model, text }: ExportMenuProps) {
  const selected = useStore(selectedPlots);
  const hasStatement = useStore((state) => state.table.hasStatement);
  const setTable = useStore((state) => state.setTable);
  const words = useWords();
  const { t } = words;
  const { shapes } = text;
  const zones = useExportZones().slice(0, mostZones);
  const isChosen = (zone: GaussKruegerZone) =>
    shapes.zone !== null && isSameZone(zone, shapes.zone);
  const { plots } = model.rows;
  const isSelected = new Set(selected);
  const chosen = plots.filter((plot) => isSelected.has(plot));
  const shownCount = { count: formatNumber(plots.length, 0) };
  const chosenCount = { count: formatNumber(chosen.length, 0) };
  const actions: Record<string, () => void> = {
    save: () => void text.save(plots, false, 'csv-file'),
    'save-selected': () => void text.save(chosen, true, 'csv-file'),
    'save-xlsx': () => void text.save(plots, false, 'xlsx'),
    'save-selected-xlsx': () => void text.save(chosen, true, 'xlsx'),
    copy: () => void text.copy(plots, '\t'),
    'copy-csv': () => void text.copy(plots, ','),
    'copy-selected': () => void text.copy(chosen, '\t'),
    statement: () => setTable({ hasStatement: !hasStatement }),
    degrees: () => text.setShapes({ hasDegrees: !shapes.hasDegrees }),
    wkt: () => text.setShapes({ hasWkt: !shapes.hasWkt }),
    ...Object.fromEntries(
      zones.map((zone) => [
        keyOfZone(zone),
        () => text.setShapes({ zone: isChosen(zone) ? null : zone }),
      ]),
    ),
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
          <MenuItem id="save-xlsx" className="menu-item" isDisabled={plots.length === 0}>
            {t('export.table-xlsx', shownCount)}
          </MenuItem>
          {chosen.length > 0 && (
            <MenuItem id="save-selected-xlsx" className="menu-item">
              {t('export.table-xlsx-selected', chosenCount)}
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
          <TickItem id="statement" isOn={hasStatement} label={t('table.export-statement')} />
          <TickItem id="degrees" isOn={shapes.hasDegrees} label={t('export.with-degrees')} />
          {zones.map((zone) => (
            <TickItem
              key={keyOfZone(zone)}
              id={keyOfZone(zone)}
              isOn={isChosen(zone)}
              label={t('export.with-zone', { zone: zoneWords(zone, words) })}
            />
          ))}
          <TickItem id="wkt" isOn={shapes.hasWkt} label={t('export.with-wkt')} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** A switch of the menu, which stays open. */
function TickItem({ id, isOn, label }: { id: string; isOn: boolean; label: string }) {
  return (
    <MenuItem
      id={id}
      className="menu-item menu-check"
      textValue={label}
      shouldCloseOnSelect={false}
    >
      <span className="menu-tick">{isOn && <Check size={14} aria-hidden />}</span>
      {label}
    </MenuItem>
  );
}
