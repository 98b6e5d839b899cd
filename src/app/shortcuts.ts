import type { Command } from '../store/command';
import { matchesKeys } from '../store/keys';
import type { TubanStore } from '../store/store';
import { commands } from './commands';

/** Runs commands by their keys (look.md §7). */
export function installShortcuts(store: TubanStore): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const state = store.getState();
    const command = commands.find(
      (one) =>
        one.keys?.some((keys) => matchesKeys(keys, event) && mayRun(one, keys, event.target)) &&
        (one.isAvailable?.(state) ?? true),
    );
    if (command && command.run(store) !== false) event.preventDefault();
  });

  /** Whether the keys of a command work where the key was pressed. */
  function mayRun({ id, keysWork }: Command, keys: string, at: EventTarget | null): boolean {
    const target = at instanceof HTMLElement ? at : null;
    if (keysWork === 'everywhere' && keys.startsWith('Mod+')) return true;
    const isTyping = target?.closest('input, textarea, select, [contenteditable]');
    if (isTyping && id !== 'panel.escape') return false;
    // A dialog or a list closes itself on Esc.
    if (target?.closest('[role="dialog"], [role="listbox"]') && store.getState().panel)
      return false;
    return keysWork !== 'map' || target === document.body || !!target?.closest('.map-view');
  }
}
