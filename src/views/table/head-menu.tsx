import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { movedTo, toggledColumn } from '../../store/table-view';
import { useStore, useWords } from '../../store/use-store';
import { ChevronDown } from '../../ui/icons';
import type { TableGrouping } from '../../worker/table-messages';
import type { ShownColumn } from './use-table';

const groupings: readonly string[] = ['park', 'category', 'county'] satisfies TableGrouping[];

interface HeadMenuProps {
  column: ShownColumn;
  columns: readonly ShownColumn[];
}

/** All that can be done with a column: sort, group, pin, move, hide. */
export function HeadMenu({ column, columns }: HeadMenuProps) {
  const view = useStore((state) => state.table);
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  const { key, name } = column;
  const isPinned = view.pinned.includes(key);
  const sort = view.sorts.find((other) => other.key === key);
  const alike = columns.filter((other) => view.pinned.includes(other.key) === isPinned);
  const at = alike.findIndex((other) => other.key === key);
  const move = (to: ShownColumn | undefined) => {
    if (to) setTable({ columns: movedTo(view.columns, key, to.key) });
  };
  const actions: { id: string; label: string; act: () => void; isThere?: boolean }[] = [
    {
      id: 'up',
      label: t('table.column-sort-up'),
      act: () => setTable({ sorts: [{ key, descending: false }] }),
    },
    {
      id: 'down',
      label: t('table.column-sort-down'),
      act: () => setTable({ sorts: [{ key, descending: true }] }),
    },
    {
      id: 'add',
      label: t('table.column-sort-add'),
      act: () => setTable({ sorts: [...view.sorts, { key, descending: false }] }),
      isThere: view.sorts.length > 0 && !sort,
    },
    {
      id: 'off',
      label: t('table.column-sort-off'),
      act: () => setTable({ sorts: view.sorts.filter((other) => other.key !== key) }),
      isThere: sort !== undefined,
    },
    {
      id: 'group',
      label: t(view.group === key ? 'table.group.none' : `table.group.${key as TableGrouping}`),
      act: () =>
        setTable({ group: view.group === key ? null : (key as TableGrouping), folded: [] }),
      isThere: groupings.includes(key),
    },
    {
      id: 'pin',
      label: t(isPinned ? 'table.column-unpin' : 'table.column-pin'),
      act: () => setTable({ pinned: isPinned ? without(view.pinned, key) : [...view.pinned, key] }),
    },
    {
      id: 'left',
      label: t('table.column-left'),
      act: () => move(alike[at - 1]),
      isThere: at > 0,
    },
    {
      id: 'right',
      label: t('table.column-right'),
      act: () => move(alike[at + 1]),
      isThere: at < alike.length - 1,
    },
    {
      id: 'width',
      label: t('table.column-width'),
      act: () => {
        const { [key]: _, ...widths } = view.widths;
        setTable({ widths });
      },
      isThere: view.widths[key] !== undefined,
    },
    {
      id: 'hide',
      label: t('table.column-hide'),
      act: () => setTable({ columns: toggledColumn(view.columns, key) }),
      isThere: columns.length > 1,
    },
  ];
  const there = actions.filter(({ isThere }) => isThere !== false);
  return (
    <MenuTrigger>
      <Button
        className="head-menu"
        aria-label={t('table.column-menu', { column: name })}
        excludeFromTabOrder
      >
        <ChevronDown size={12} aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu
          className="menu-list"
          aria-label={t('table.column-menu', { column: name })}
          onAction={(id) => there.find((action) => action.id === id)?.act()}
        >
          {there.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function without(list: readonly string[], key: string): string[] {
  return list.filter((other) => other !== key);
}
