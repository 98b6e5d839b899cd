import { Fragment } from 'react';
import { type Command, type CommandGroup, commandGroups } from '../store/command';
import { textOfKeys } from '../store/keys';
import { isMac, useCommands } from '../store/use-commands';
import { useStore, useWords } from '../store/use-store';
import { PanelDialog } from '../ui/panel-dialog';
import { labelOfCommand } from './find/use-command-options';

/** The keys of every command that has any, by group. */
export function ShortcutsPanel() {
  const isOpen = useStore((state) => state.panel === 'shortcuts');
  const openPanel = useStore((state) => state.openPanel);
  const openGlossary = useStore((state) => state.openGlossary);
  const startTour = useStore((state) => state.startTour);
  const hasData = useStore((state) => state.snapshot !== null);
  const commands = useCommands();
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('help.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
      className="wide"
      footer={
        <>
          <button type="button" className="link-button" onClick={() => openPanel('methods')}>
            {t('methods.title')}
          </button>
          <button type="button" className="link-button" onClick={() => openGlossary()}>
            {t('glossary.title')}
          </button>
          {hasData && (
            <button type="button" className="link-button" onClick={startTour}>
              {t('tour.start')}
            </button>
          )}
        </>
      }
    >
      <div className="shortcut-groups">
        {commandGroups.map((group) => (
          <KeysOfGroup key={group} group={group} commands={commands} />
        ))}
      </div>
      <p className="minor">{t('help.mouse')}</p>
    </PanelDialog>
  );
}

function KeysOfGroup({ group, commands }: { group: CommandGroup; commands: readonly Command[] }) {
  const words = useWords();
  const withKeys = commands.filter((command) => command.group === group && command.keys?.length);
  if (withKeys.length === 0) return null;
  const lines = new Map<string, Command[]>();
  for (const command of withKeys) {
    const line = command.sheetLine ?? command.id;
    lines.set(line, [...(lines.get(line) ?? []), command]);
  }
  return (
    <section>
      <h3>{words.t(`command-group.${group}`)}</h3>
      <dl className="shortcuts">
        {[...lines].map(([line, together]) => {
          const [first] = together as [Command];
          return (
            <div key={line}>
              <dt>
                {keysOfLine(together).map((keys, i) => (
                  <Fragment key={keys}>
                    {i > 0 && ' '}
                    <kbd>{keys}</kbd>
                  </Fragment>
                ))}
              </dt>
              <dd>{first.sheetLine ? words.t(first.sheetLine) : labelOfCommand(first, words)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** `[ ]` for two commands, `1 – 9` for a run of numbers, all keys of one command one by one. */
function keysOfLine(together: readonly Command[]): string[] {
  const text = (keys: string) => textOfKeys(keys, isMac);
  if (together.length === 1) {
    const isSpelling = (keys: string) => keys === '=';
    return together[0]!.keys!.filter((keys) => !isSpelling(keys)).map(text);
  }
  const firsts = together.map((command) => text(command.keys![0]!));
  const isRun = firsts.length > 2 && firsts.every((keys) => /^\d$/.test(keys));
  return [isRun ? `${firsts[0]} – ${firsts.at(-1)}` : firsts.join(' ')];
}
