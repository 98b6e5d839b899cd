import type { Command } from '../../store/command';

/** The user's work as this browser keeps it. */
export const workspaceCommands: readonly Command[] = [
  {
    id: 'data.workspaces',
    label: 'command.workspaces',
    group: 'data',
    run: (store) => store.getState().openPanel('workspaces'),
  },
];
