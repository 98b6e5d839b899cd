import { useShortcut } from '../store/use-commands';
import { useStore, useWords } from '../store/use-store';
import { IconButton } from '../ui/icon-button';
import { Redo2, Undo2 } from '../ui/icons';

/**
 * Undo and redo; the tooltip names what would be undone. The phone has no room for them in its top
 * bar: there they stand over the map while there is something to undo.
 */
export function UndoButtons({ isOverMap = false }: { isOverMap?: boolean }) {
  const undoable = useStore((state) => state.undoable);
  const redoable = useStore((state) => state.redoable);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const undoKeys = useShortcut('edit.undo');
  const redoKeys = useShortcut('edit.redo');
  const { t, tk } = useWords();
  if (isOverMap && undoable === null && redoable === null) return null;
  return (
    <div
      className={isOverMap ? 'undo-buttons undo-over-map' : 'undo-buttons'}
      role="group"
      aria-label={t('undo.title')}
    >
      <IconButton
        isDisabled={undoable === null}
        label={
          undoable === null
            ? t('undo.undo-none')
            : t('undo.undo-of', { what: tk(`undo.what.${undoable}`) })
        }
        shortcut={undoKeys}
        onPress={() => void undo()}
      >
        <Undo2 size={17} />
      </IconButton>
      <IconButton
        isDisabled={redoable === null}
        label={
          redoable === null
            ? t('undo.redo-none')
            : t('undo.redo-of', { what: tk(`undo.what.${redoable}`) })
        }
        shortcut={redoKeys}
        onPress={() => void redo()}
      >
        <Redo2 size={17} />
      </IconButton>
    </div>
  );
}
