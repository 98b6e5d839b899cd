import type { Command } from '../../store/command';
import { openSample } from '../sample';

/** Bringing data, and what came of it. */
export const dataCommands: readonly Command[] = [
  {
    id: 'data.open',
    label: 'open.button',
    group: 'data',
    keys: ['O', 'Mod+O'],
    keysWork: 'everywhere',
    run: (store) => store.getState().openPanel('open'),
  },
  {
    id: 'data.sample',
    label: 'command.sample',
    group: 'data',
    run: (store) => openSample(store),
  },
  {
    id: 'data.issues',
    label: 'data.button',
    group: 'data',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().openPanel('issues'),
  },
  {
    id: 'data.templates',
    label: 'mapping.templates',
    group: 'data',
    run: (store) => store.getState().openPanel('templates'),
  },
  {
    id: 'data.joins',
    label: 'joins.title',
    group: 'data',
    isAvailable: (state) => (state.snapshot?.joins.length ?? 0) > 0,
    run: (store) => store.getState().openJoins(),
  },
  {
    id: 'data.share',
    label: 'share.title',
    group: 'data',
    keys: ['Mod+Shift+S'],
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().openPanel('share'),
  },
  {
    id: 'data.cancel',
    label: 'command.cancel-opening',
    group: 'data',
    isAvailable: (state) => state.progress !== null,
    run: (store) => store.getState().cancelOpening(),
  },
];
