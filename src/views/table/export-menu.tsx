import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { GaussKruegerZone } from '../../domain/dataset';
import { isSameZone } from '../../domain/drawing';
import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import { Check, Download } from '../../ui/icons';
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
  const files = (
    [
      ['table.export-shown', plots, () => text.save(plots, false, 'csv-file')],
      ['table.export-selected', chosen, () => text.save(chosen, true, 'csv-file')],
      ['export.table-xlsx', plots, () => text.save(plots, false, 'xlsx')],
      ['export.table-xlsx-selected', chosen, () => text.save(chosen, true, 'xlsx')],
      ['table.copy-shown', plots, () => text.copy(plots, '\t')],
      ['table.copy-selected', chosen, () => text.copy(chosen, '\t')],
      ['table.copy-csv', plots, () => text.copy(plots, ',')],
    ] as const
  ).map(([id, of, run]) => ({
    id,
    label: t(id, { count: formatNumber(of.length, 0) }),
    isEmpty: of.length === 0,
    isThere: of === plots || of.length > 0,
    run,
  }));
  const switches = [
    {
      id: 'statement',
      label: t('table.export-statement'),
      isOn: hasStatement,
      run: () => setTable({ hasStatement: !hasStatement }),
    },
    {
      id: 'degrees',
      label: t('export.with-degrees'),
      isOn: shapes.hasDegrees,
      run: () => text.setShapes({ hasDegrees: !shapes.hasDegrees }),
    },
    ...zones.map((zone) => ({
      id: keyOfZone(zone),
      label: t('export.with-zone', { zone: zoneWords(zone, words) }),
      isOn: isChosen(zone),
      run: () => text.setShapes({ zone: isChosen(zone) ? null : zone }),
    })),
    {
      id: 'wkt',
      label: t('export.with-wkt'),
      isOn: shapes.hasWkt,
      run: () => text.setShapes({ hasWkt: !shapes.hasWkt }),
    },
  ];
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
          onAction={(key) => void [...files, ...switches].find(({ id }) => id === key)?.run()}
        >
          {files
            .filter(({ isThere }) => isThere)
            .map(({ id, label, isEmpty }) => (
              <MenuItem key={id} id={id} className="menu-item" isDisabled={isEmpty}>
                {label}
              </MenuItem>
            ))}
          <Separator className="menu-separator" />
          {switches.map(({ id, label, isOn }) => (
            <TickItem key={id} id={id} isOn={isOn} label={label} />
          ))}
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
