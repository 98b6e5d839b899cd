import type { TubanStore } from '../store/store';

/** Ctrl/⌘ Z undoes, Ctrl/⌘ Shift Z and Ctrl Y redo; a text field keeps its own. */
export function installUndoKeys(store: TubanStore): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (key !== 'z' && !isRedo) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    const { undo, redo } = store.getState();
    void (isRedo ? redo() : undo());
  });
}
