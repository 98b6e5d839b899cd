import { useStore, useWords } from '../store/use-store';
import { PanelDialog } from '../ui/panel-dialog';

const shortcuts = [
  ['/', 'search'],
  ['1 – 9', 'category'],
  ['0', 'clear'],
  ['T', 'table'],
  ['[ ]', 'neighbour'],
  [', .', 'time'],
  ['+ −', 'zoom'],
  ['N', 'north'],
  ['Z', 'fit'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Y', 'redo'],
  ['O', 'open'],
  ['D', 'theme'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const;

/** The keys. */
export function ShortcutsPanel() {
  const isOpen = useStore((state) => state.panel === 'shortcuts');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('help.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
    >
      <dl className="shortcuts">
        {shortcuts.map(([keys, name]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`key.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="minor">{t('help.mouse')}</p>
    </PanelDialog>
  );
}
