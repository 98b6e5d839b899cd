import { Button, Dialog, DialogTrigger, Popover, ToggleButton } from 'react-aria-components';
import { selectedPlots } from '../../store/selected-plots';
import { shownSorts } from '../../store/shown-sorts';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Columns3, X } from '../../ui/icons';
import { Select } from '../../ui/select';
import type { TableGrouping } from '../../worker/table-messages';
import { ColumnChooser } from './column-chooser';
import { ExportMenu } from './export-menu';
import type { TableModel } from './use-table';
import type { TableText } from './use-table-text';

interface TableToolbarProps {
  model: TableModel;
  text: TableText;
}

const groupings: readonly TableGrouping[] = ['park', 'category', 'county'];

/** What the table is sorted and grouped by, its columns, and its export. */
export function TableToolbar({ model, text }: TableToolbarProps) {
  const group = useStore((state) => state.table.group);
  const selectedOnly = useStore((state) => state.table.selectedOnly);
  const hasSelection = useStore((state) => selectedPlots(state).length > 0);
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  return (
    <div className="table-toolbar">
      <span role="status" className="minor table-said">
        {text.said}
      </span>
      <SortWords model={model} />
      <Select<TableGrouping | 'none'>
        label={t('table.group')}
        isLabelHidden
        className="table-group"
        value={group ?? 'none'}
        options={(['none', ...groupings] as const).map((value) => ({
          value,
          label: t(`table.group.${value}`),
        }))}
        onChange={(value) => setTable({ group: value === 'none' ? null : value, folded: [] })}
      />
      <ToggleButton
        className="button small table-switch"
        isSelected={selectedOnly}
        isDisabled={!selectedOnly && !hasSelection}
        onChange={(isOn) => setTable({ selectedOnly: isOn })}
      >
        {t('table.selected-only')}
      </ToggleButton>
      <DialogTrigger>
        <Button className="button small columns-button">
          <Columns3 size={14} aria-hidden />
          <span className="toolbar-text">{t('table.columns')}</span>
        </Button>
        <Popover className="menu-popover column-popover" placement="top end" offset={6}>
          <Dialog className="column-dialog" aria-label={t('table.columns-title')}>
            <ColumnChooser columns={model.columns} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <ExportMenu model={model} text={text} />
    </div>
  );
}

function SortWords({ model }: { model: TableModel }) {
  const sorts = useStore(shownSorts);
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  const names = new Map(model.shown.map(({ key, name }) => [key, name]));
  const keys = sorts.flatMap(({ key, descending }) => {
    const name = names.get(key);
    return name ? [`${name} ${descending ? '↓' : '↑'}`] : [];
  });
  if (keys.length === 0) return <span className="minor sort-words">{t('table.sort-none')}</span>;
  return (
    <span className="minor sort-words">
      <span>{t('table.sort-by', { keys: keys.join(t('list.separator')) })}</span>
      <IconButton
        label={t('table.sort-clear')}
        placement="top"
        onPress={() => setTable({ sorts: [] })}
      >
        <X size={12} />
      </IconButton>
    </span>
  );
}
