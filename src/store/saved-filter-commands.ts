import type { Command } from './command';
import type { SavedFilter } from './saved-filters';

/** A command for each filter that the user saved: it applies it. */
export function savedFilterCommands(list: readonly SavedFilter[]): Command[] {
  return list.map(({ name, filter }) => ({
    id: `filter.saved ${name}`,
    label: 'command.saved-filter',
    nameOf: name,
    group: 'filter',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().changeFilter(() => filter),
  }));
}
