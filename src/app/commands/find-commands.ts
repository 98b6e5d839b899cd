import type { Command } from '../../store/command';
import type { Store } from '../../store/store';

const hasData = (state: Store) => state.snapshot !== null;

/** Looking for things. */
export const findCommands: readonly Command[] = [
  {
    id: 'find.search',
    label: 'command.search',
    group: 'find',
    keys: ['/'],
    isAvailable: hasData,
    run: (store) => store.getState().goToSearch(),
  },
  {
    id: 'find.palette',
    label: 'command.palette',
    group: 'find',
    keys: ['Mod+K'],
    keysWork: 'everywhere',
    isKeyOnly: true,
    run: (store) => {
      const { panel, openPanel } = store.getState();
      openPanel(panel === 'palette' ? null : 'palette');
    },
  },
  {
    id: 'find.longest-idle',
    label: 'command.longest-idle',
    group: 'find',
    isSuggested: true,
    isAvailable: hasData,
    run: (store) => store.getState().showLongestIdle(store.getState().park),
  },
  {
    id: 'find.longest-idle-of-all',
    label: 'command.longest-idle-of-all',
    group: 'find',
    isSuggested: true,
    isAvailable: (state) => hasData(state) && state.park !== null,
    run: (store) => store.getState().showLongestIdle(null),
  },
  {
    id: 'find.next-idle',
    label: 'command.next-idle',
    group: 'find',
    isSuggested: true,
    isAvailable: hasData,
    run: (store) => store.getState().showNextIdle(),
  },
  {
    id: 'find.forget',
    label: 'command.forget-searches',
    group: 'find',
    isAvailable: (state) => state.searchHistory.length > 0,
    run: (store) => store.getState().forgetSearches(),
  },
];
