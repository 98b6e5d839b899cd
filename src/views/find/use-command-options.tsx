import { useEffect, useRef, useState } from 'react';
import { type Command, commandGroups } from '../../store/command';
import { textOfKeys } from '../../store/keys';
import { savedFilterCommands } from '../../store/saved-filter-commands';
import { isMac, useCommands } from '../../store/use-commands';
import { useStore, useTubanStore, useWords, type Words } from '../../store/use-store';
import { ChevronRight } from '../../ui/icons';
import type { TextMatch } from '../../worker/search-messages';
import type { FindOption } from './find-option';
import type { Found } from './use-find-groups';

/** What a command is called. */
export function labelOfCommand({ label, labelOf, nameOf }: Command, { t }: Words): string {
  if (nameOf !== undefined) return t(label, { name: nameOf });
  return t(label, labelOf ? { of: t(labelOf) } : undefined);
}

/** A command as a line of a list. */
export function useCommandOption(): (command: Command, found?: TextMatch) => FindOption {
  const store = useTubanStore();
  const words = useWords();
  return (command, found) => ({
    key: `command ${command.id}`,
    icon: <ChevronRight size={15} />,
    title: labelOfCommand(command, words),
    match: found?.range,
    aside: command.keys?.[0] && <kbd>{textOfKeys(command.keys[0], isMac)}</kbd>,
    run: () => void command.run(store),
  });
}

/** The commands that can be run now, by group; with a query those that it finds, the best first. */
export function useCommandGroups(query: string): Found {
  const saved = useStore((state) => state.savedFilters);
  const commands = [...useCommands(), ...savedFilterCommands(saved)];
  const store = useTubanStore();
  const words = useWords();
  const optionOf = useCommandOption();
  const { t } = words;
  const available = commands.filter(
    (command) => !command.isKeyOnly && (command.isAvailable?.(store.getState()) ?? true),
  );
  const labels = available.map((command) => labelOfCommand(command, words));
  const { found, isCurrent } = useMatches(query, labels);
  if (query === '') {
    const groups = commandGroups.flatMap((group) => {
      const options = available.filter((one) => one.group === group).map((one) => optionOf(one));
      return options.length > 0 ? { key: group, title: t(`command-group.${group}`), options } : [];
    });
    return { groups, isCurrent: true };
  }
  const options = available
    .flatMap((command, i) => {
      const match = found.get(labels[i]!);
      return match ? { command, match } : [];
    })
    .sort((a, b) => a.match.rank - b.match.rank)
    .map(({ command, match }) => optionOf(command, match));
  const groups =
    options.length > 0 ? [{ key: 'commands', title: t('command.group'), options }] : [];
  return { groups, isCurrent };
}

/** Where the query stands in each text that it finds, by the text. */
function useMatches(query: string, texts: readonly string[]) {
  const matchTexts = useStore((state) => state.matchTexts);
  const [answer, setAnswer] = useState({ query: '', found: new Map<string, TextMatch>() });
  const asked = useRef(0);
  const all = texts.join('\n');
  useEffect(() => {
    const number = ++asked.current;
    if (query === '') {
      setAnswer({ query, found: new Map() });
      return;
    }
    const lines = all.split('\n');
    void matchTexts(query, lines).then((matches) => {
      if (number !== asked.current) return;
      const found = new Map(matches.flatMap((match, i) => (match ? [[lines[i]!, match]] : [])));
      setAnswer({ query, found });
    });
  }, [query, all, matchTexts]);
  return { found: answer.found, isCurrent: answer.query === query };
}
