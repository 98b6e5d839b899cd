import type { Command } from '../../store/command';
import { screenTabs } from '../../store/screens';

/** Parts of the screen. */
export const panelCommands: readonly Command[] = [
  {
    id: 'panel.legend',
    label: 'command.legend',
    group: 'panels',
    keys: ['L'],
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => {
      store.setState({ isLeftOpen: true, tab: null });
      // A panel that was shut is there with the next picture.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.legend tbody button')?.focus(),
      );
    },
  },
  ...screenTabs.map(
    (tab): Command => ({
      id: `tab.${tab}`,
      label: `tab.${tab}`,
      group: 'panels',
      isAvailable: (state) => state.snapshot !== null,
      run: (store) => store.getState().openTab(tab),
    }),
  ),
  {
    id: 'show.start',
    label: 'show.start',
    group: 'panels',
    keys: ['Shift+F'],
    isAvailable: (state) => state.snapshot !== null && state.snapshot.parks.length > 0,
    run: (store) => store.getState().startShow(Date.now()),
  },
  {
    id: 'story.open',
    label: 'story.open',
    group: 'panels',
    isAvailable: (state) => state.snapshot !== null && state.snapshot.parks.length > 0,
    run: (store) => store.getState().openStories(true),
  },
  {
    id: 'panel.escape',
    label: 'key.escape',
    group: 'panels',
    keys: ['Escape'],
    isKeyOnly: true,
    run: (store) => store.getState().escape(),
  },
];
