import type { Command } from '../../store/command';

/** Taking back what was changed. */
export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    label: 'key.undo',
    group: 'panels',
    keys: ['Mod+Z'],
    run: (store) => store.getState().undo(),
  },
  {
    id: 'edit.redo',
    label: 'key.redo',
    group: 'panels',
    keys: ['Mod+Y', 'Mod+Shift+Z'],
    run: (store) => store.getState().redo(),
  },
];
