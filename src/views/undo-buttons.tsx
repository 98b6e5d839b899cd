import { Redo2, Undo2 } from 'lucide-react';
import { useStore, useWords } from '../store/use-store';
import { IconButton } from '../ui/icon-button';

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const keys = isApple ? { undo: '⌘ Z', redo: '⇧ ⌘ Z' } : { undo: 'Ctrl Z', redo: 'Ctrl Y' };

/** Undo and redo; the tooltip names what would be undone. */
export function UndoButtons() {
  const undoable = useStore((state) => state.undoable);
  const redoable = useStore((state) => state.redoable);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const { t, tk } = useWords();
  return (
    <div className="undo-buttons" role="group" aria-label={t('undo.title')}>
      <IconButton
        isDisabled={undoable === null}
        label={
          undoable === null
            ? t('undo.undo-none', { keys: keys.undo })
            : t('undo.undo-of', { what: tk(`undo.what.${undoable}`), keys: keys.undo })
        }
        onPress={() => void undo()}
      >
        <Undo2 size={17} />
      </IconButton>
      <IconButton
        isDisabled={redoable === null}
        label={
          redoable === null
            ? t('undo.redo-none', { keys: keys.redo })
            : t('undo.redo-of', { what: tk(`undo.what.${redoable}`), keys: keys.redo })
        }
        onPress={() => void redo()}
      >
        <Redo2 size={17} />
      </IconButton>
    </div>
  );
}
