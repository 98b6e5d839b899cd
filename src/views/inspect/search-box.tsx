import { useEffect, useRef, useState } from 'react';
import { useCommands, useShortcut } from '../../store/use-commands';
import { useStore, useTubanStore, useWords } from '../../store/use-store';
import { History, Search, X } from '../../ui/icons';
import type { FindGroup, FindOption } from '../find/find-option';
import { OptionList, optionId } from '../find/option-list';
import { useCommandOption } from '../find/use-command-options';
import { useFindGroups } from '../find/use-find-groups';
import { useOptionKeys } from '../find/use-option-keys';

const listId = 'search-results';

/** One box for parks, plots, holders, industries and places; empty, it offers what was looked for before. */
export function SearchBox() {
  const request = useStore((state) => state.searchRequest);
  const remember = useStore((state) => state.rememberSearch);
  const shortcut = useShortcut('find.search');
  const { t } = useWords();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const handled = useRef(request);
  useEffect(() => {
    if (request === handled.current) return;
    handled.current = request;
    input.current?.focus();
    input.current?.select();
    setIsOpen(true);
  }, [request]);

  const { groups: found, isCurrent } = useFindGroups(text);
  const offered = useOffers(setText);
  const query = text.trim();
  const groups = query === '' ? offered : found;
  const choose = (option: FindOption) => {
    if (option.remember) remember(option.remember);
    option.run();
    if (option.staysOpen) return;
    setText('');
    setIsOpen(false);
    // So that the next key is a command again.
    input.current?.blur();
  };
  const { active, setActive, onKey } = useOptionKeys({
    groups: isOpen ? groups : [],
    isCurrent: isCurrent || query === '',
    choose,
  });
  const hasList = isOpen && groups.length > 0;
  const hasNothing = isOpen && query !== '' && isCurrent && groups.length === 0;

  return (
    <div className="search-box" role="search">
      <Search size={15} aria-hidden />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        className="text-input"
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        aria-keyshortcuts={shortcut?.aria}
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={listId}
        aria-activedescendant={hasList ? optionId(listId, active) : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setIsOpen(true);
        }}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={(event) => {
          if (onKey(event) || event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setIsOpen(true);
          else if (event.key === 'Escape' && (isOpen || text !== '')) {
            setText('');
            setIsOpen(false);
            event.stopPropagation();
          } else return;
          event.preventDefault();
        }}
      />
      {shortcut && <kbd>{shortcut.text}</kbd>}
      {(hasList || hasNothing) && (
        <div className="search-results">
          {hasList && (
            <OptionList
              id={listId}
              label={t('search.results')}
              groups={groups}
              active={active}
              onActive={setActive}
              onChoose={choose}
            />
          )}
          {hasNothing && (
            <p className="minor search-none" role="status">
              {t('search.none', { text: query })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** What stands under the box before anything is typed: former searches, and what a newcomer asks first. */
function useOffers(setText: (text: string) => void): FindGroup[] {
  const history = useStore((state) => state.searchHistory);
  const forget = useStore((state) => state.forgetSearches);
  const store = useTubanStore();
  const commands = useCommands();
  const commandOption = useCommandOption();
  const { t } = useWords();
  const groups: FindGroup[] = [];
  if (history.length > 0)
    groups.push({
      key: 'history',
      title: t('find.history'),
      options: [
        ...history.map(
          (title): FindOption => ({
            key: `history ${title}`,
            icon: <History size={15} />,
            title,
            staysOpen: true,
            run: () => setText(title),
          }),
        ),
        {
          key: 'forget',
          icon: <X size={15} />,
          title: t('command.forget-searches'),
          staysOpen: true,
          run: forget,
        },
      ],
    });
  const suggested = commands.filter(
    (command) => command.isSuggested && (command.isAvailable?.(store.getState()) ?? true),
  );
  if (suggested.length > 0)
    groups.push({
      key: 'suggested',
      title: t('find.suggested'),
      options: suggested.map((command) => commandOption(command)),
    });
  return groups;
}
