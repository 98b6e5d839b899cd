import { useLayoutEffect, useRef, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { movedTo, type TableView, toggledColumn } from '../../store/table-view';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { ChevronDown, ChevronUp, Pin } from '../../ui/icons';
import type { TableColumn } from '../../worker/table-messages';
import { columnName } from './cell-text';

/** Which columns the table has, in which order, and which stay at the left. */
export function ColumnChooser({ columns }: { columns: readonly TableColumn[] }) {
  const view = useStore((state) => state.table);
  const setTable = useStore((state) => state.setTable);
  const resetTable = useStore((state) => state.resetTable);
  const words = useWords();
  const [text, setText] = useState('');
  const { t } = words;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const nameOf = (key: string) => columnName(byKey.get(key)!, words);
  const wanted = text.trim().toLowerCase();
  const matches = (key: string) => nameOf(key).toLowerCase().includes(wanted);
  const shown = view.columns.filter((key) => byKey.has(key));
  const more = columns.map(({ key }) => key).filter((key) => !view.columns.includes(key));
  const list = useRef<HTMLDivElement>(null);
  const keptFocus = useRef<{ key: string; control: string } | null>(null);
  // A choice that moves is another element: the focus goes with it.
  useLayoutEffect(() => {
    const kept = keptFocus.current;
    keptFocus.current = null;
    if (!kept) return;
    const choice = list.current?.querySelector(`[data-key="${CSS.escape(kept.key)}"]`);
    const control =
      choice?.querySelector<HTMLElement>(`${kept.control}:not([disabled])`) ??
      choice?.querySelector('input');
    if (control && control !== document.activeElement) control.focus();
  });
  const change = (key: string, control: string, part: Partial<TableView>) => {
    keptFocus.current = { key, control };
    setTable(part);
  };
  const toggle = (key: string) =>
    change(key, 'input', { columns: toggledColumn(view.columns, key) });
  const isNothing = ![...shown, ...more].some(matches);
  return (
    <>
      <div className="column-chooser-head">
        <Heading slot="title">{t('table.columns-title')}</Heading>
        <Button className="button small" onPress={resetTable}>
          {t('table.reset')}
        </Button>
      </div>
      <input
        type="search"
        className="text-input"
        aria-label={t('table.columns-find')}
        placeholder={t('table.columns-find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="column-lists" ref={list}>
        {isNothing && <p className="minor">{t('table.columns-none')}</p>}
        {shown.some(matches) && <h3 className="minor small">{t('table.columns-shown')}</h3>}
        <ul>
          {shown.filter(matches).map((key) => {
            const at = shown.indexOf(key);
            const isPinned = view.pinned.includes(key);
            const name = nameOf(key);
            const move = (control: string, to: string | undefined) => {
              if (to) change(key, control, { columns: movedTo(view.columns, key, to) });
            };
            return (
              <li key={key} data-key={key} className="column-choice">
                <ColumnCheck name={name} isShown onToggle={() => toggle(key)} />
                <IconButton
                  label={t('table.column-pin-of', { column: name })}
                  className="choice-pin"
                  isPressed={isPinned}
                  onPress={() =>
                    change(key, '.choice-pin', {
                      pinned: isPinned
                        ? view.pinned.filter((other) => other !== key)
                        : [...view.pinned, key],
                    })
                  }
                >
                  <Pin size={14} />
                </IconButton>
                <IconButton
                  label={t('table.column-up', { column: name })}
                  className="choice-up"
                  isDisabled={at === 0}
                  onPress={() => move('.choice-up', shown[at - 1])}
                >
                  <ChevronUp size={14} />
                </IconButton>
                <IconButton
                  label={t('table.column-down', { column: name })}
                  className="choice-down"
                  isDisabled={at === shown.length - 1}
                  onPress={() => move('.choice-down', shown[at + 1])}
                >
                  <ChevronDown size={14} />
                </IconButton>
              </li>
            );
          })}
        </ul>
        {more.some(matches) && <h3 className="minor small">{t('table.columns-more')}</h3>}
        <ul>
          {more.filter(matches).map((key) => (
            <li key={key} data-key={key} className="column-choice">
              <ColumnCheck name={nameOf(key)} isShown={false} onToggle={() => toggle(key)} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface ColumnCheckProps {
  name: string;
  isShown: boolean;
  onToggle: () => void;
}

function ColumnCheck({ name, isShown, onToggle }: ColumnCheckProps) {
  return (
    <label className="column-check">
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      <span>{name}</span>
    </label>
  );
}
