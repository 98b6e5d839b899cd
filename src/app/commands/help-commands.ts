import type { Command } from '../../store/command';

/** Where help is found. */
export const helpCommands: readonly Command[] = [
  {
    id: 'help.keys',
    label: 'help.title',
    group: 'help',
    keys: ['?'],
    run: (store) => store.getState().openPanel('shortcuts'),
  },
  {
    id: 'help.tour',
    label: 'tour.start',
    group: 'help',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().startTour(),
  },
  {
    id: 'help.glossary',
    label: 'glossary.title',
    group: 'help',
    run: (store) => store.getState().openGlossary(),
  },
  {
    id: 'help.methods',
    label: 'methods.title',
    group: 'help',
    run: (store) => store.getState().openPanel('methods'),
  },
];
