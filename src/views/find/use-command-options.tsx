import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Command, commandGroups } from '../../store/command';
import { textOfKeys } from '../../store/keys';
import { isMac, useCommands } from '../../store/use-commands';
import { useStore, useTubanStore, useWords, type Words } from '../../store/use-store';
import type { TextMatch } from '../../worker/messages';
import type { FindGroup, FindOption } from './find-option';

/** What a command is called. */
export function labelOfCommand({ label, labelOf }: Command, { t }: Words): string {
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
export function useCommandGroups(query: string): FindGroup[] {
  const commands = useCommands();
  const store = useTubanStore();
  const words = useWords();
  const optionOf = useCommandOption();
  const { t } = words;
  const available = commands.filter(
    (command) => !command.isKeyOnly && (command.isAvailable?.(store.getState()) ?? true),
  );
  const labels = available.map((command) => labelOfCommand(command, words));
  const found = useMatches(query, labels);
  if (query === '')
    return commandGroups.flatMap((group) => {
      const options = available.filter((one) => one.group === group).map((one) => optionOf(one));
      return options.length > 0 ? { key: group, title: t(`command-group.${group}`), options } : [];
    });
  const options = available
    .flatMap((command, i) => {
      const match = found.get(labels[i]!);
      return match ? { command, match } : [];
    })
    .sort((a, b) => a.match.rank - b.match.rank)
    .map(({ command, match }) => optionOf(command, match));
  return options.length > 0 ? [{ key: 'commands', title: t('command.group'), options }] : [];
}

/** Where the query stands in each text that it finds, by the text. */
function useMatches(query: string, texts: readonly string[]): Map<string, TextMatch> {
  const matchTexts = useStore((state) => state.matchTexts);
  const [matches, setMatches] = useState<Map<string, TextMatch>>(new Map());
  const asked = useRef(0);
  const all = texts.join('\n');
  useEffect(() => {
    const number = ++asked.current;
    if (query === '') {
      setMatches(new Map());
      return;
    }
    const lines = all.split('\n');
    void matchTexts(query, lines).then((found) => {
      if (number !== asked.current) return;
      setMatches(new Map(found.flatMap((match, i) => (match ? [[lines[i]!, match]] : []))));
    });
  }, [query, all, matchTexts]);
  return matches;
}
