import type { Command } from '../../store/command';
import { workTabs } from '../../store/work-tabs';

/** Parts of the screen. */
export const panelCommands: readonly Command[] = [
  {
    id: 'panel.legend',
    label: 'command.legend',
    group: 'panels',
    keys: ['L'],
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => {
      store.setState({ isLeftOpen: true, work: null });
      // A panel that was shut is there with the next picture.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.legend tbody button')?.focus(),
      );
    },
  },
  ...workTabs.map(
    (tab): Command => ({
      id: `work.${tab}`,
      label: `work.${tab}`,
      group: 'panels',
      isAvailable: (state) => state.snapshot !== null,
      run: (store) => store.getState().openWork(tab),
    }),
  ),
  {
    id: 'panel.escape',
    label: 'key.escape',
    group: 'panels',
    keys: ['Escape'],
    isKeyOnly: true,
    run: (store) => store.getState().escape(),
  },
];
