import { ChevronDown, ChevronUp, Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { movedTo, toggledColumn } from '../../store/table-view';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import type { TableColumn } from '../../worker/messages';
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
      <div className="column-lists">
        {isNothing && <p className="minor">{t('table.columns-none')}</p>}
        {shown.some(matches) && <h3 className="minor small">{t('table.columns-shown')}</h3>}
        <ul>
          {shown.filter(matches).map((key) => {
            const at = shown.indexOf(key);
            const isPinned = view.pinned.includes(key);
            const name = nameOf(key);
            const move = (to: string | undefined) => {
              if (to) setTable({ columns: movedTo(view.columns, key, to) });
            };
            return (
              <li key={key} className="column-choice">
                <ColumnCheck columnKey={key} name={name} isShown />
                <IconButton
                  label={t('table.column-pin-of', { column: name })}
                  isPressed={isPinned}
                  onPress={() =>
                    setTable({
                      pinned: isPinned
                        ? view.pinned.filter((other) => other !== key)
                        : [...view.pinned, key],
                    })
                  }
                >
                  {isPinned ? <PinOff size={14} /> : <Pin size={14} />}
                </IconButton>
                <IconButton
                  label={t('table.column-up', { column: name })}
                  isDisabled={at === 0}
                  onPress={() => move(shown[at - 1])}
                >
                  <ChevronUp size={14} />
                </IconButton>
                <IconButton
                  label={t('table.column-down', { column: name })}
                  isDisabled={at === shown.length - 1}
                  onPress={() => move(shown[at + 1])}
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
            <li key={key} className="column-choice">
              <ColumnCheck columnKey={key} name={nameOf(key)} isShown={false} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface ColumnCheckProps {
  columnKey: string;
  name: string;
  isShown: boolean;
}

function ColumnCheck({ columnKey, name, isShown }: ColumnCheckProps) {
  const columns = useStore((state) => state.table.columns);
  const setTable = useStore((state) => state.setTable);
  return (
    <label className="column-check">
      <input
        type="checkbox"
        checked={isShown}
        onChange={() => setTable({ columns: toggledColumn(columns, columnKey) })}
      />
      <span>{name}</span>
    </label>
  );
}
