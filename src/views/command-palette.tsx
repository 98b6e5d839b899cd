import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useStore, useWords } from '../store/use-store';
import { Search } from '../ui/icons';
import type { FindOption } from './find/find-option';
import { OptionList, optionId } from './find/option-list';
import { useCommandGroups } from './find/use-command-options';
import { useFindGroups } from './find/use-find-groups';
import { useOptionKeys } from './find/use-option-keys';

const listId = 'palette-options';

/** Every command of the app by its name, and everything that the search finds. */
export function CommandPalette() {
  const isOpen = useStore((state) => state.panel === 'palette');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <ModalOverlay
      className="modal-overlay palette-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) openPanel(null);
      }}
    >
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('command.palette')}>
          <PaletteContent onDone={() => openPanel(null)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ onDone }: { onDone: () => void }) {
  const remember = useStore((state) => state.rememberSearch);
  const { t } = useWords();
  const [text, setText] = useState('');
  const query = text.trim();
  const commands = useCommandGroups(query);
  const found = useFindGroups(text);
  const groups = [...commands.groups, ...found.groups];
  const isCurrent = commands.isCurrent && found.isCurrent;
  // The commands stand first: what the data have to say comes below them.
  const settled = commands.isCurrent ? commands.groups.flatMap(({ options }) => options).length : 0;
  const choose = (option: FindOption) => {
    if (option.remember) remember(option.remember);
    // First, as a command may open a panel of its own.
    onDone();
    option.run();
  };
  const { active, setActive, onKey } = useOptionKeys({ groups, isCurrent, settled, choose });
  const hasList = groups.length > 0;
  return (
    <>
      <div className="palette-field">
        <Search size={17} aria-hidden />
        <input
          type="text"
          role="combobox"
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type into it
          autoFocus
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          aria-label={t('palette.label')}
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={listId}
          aria-activedescendant={hasList ? optionId(listId, active) : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (onKey(event)) event.stopPropagation();
          }}
        />
      </div>
      {hasList ? (
        <OptionList
          id={listId}
          label={t('palette.options')}
          groups={groups}
          active={active}
          onActive={setActive}
          onChoose={choose}
        />
      ) : (
        <p className="minor palette-none" role="status">
          {isCurrent ? t('search.none', { text: query }) : t('palette.searching')}
        </p>
      )}
      <p className="palette-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('palette.run')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('action.close')}
        </span>
      </p>
    </>
  );
}
