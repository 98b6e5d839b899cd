import { colourModes } from '../../domain/colour-mode';
import type { Command } from '../../store/command';

/** Layers, colours and basemaps. */
export const layerCommands: readonly Command[] = [
  ...colourModes.map(
    (mode): Command => ({
      id: `colour.${mode}`,
      label: 'command.colour',
      labelOf: `colour.${mode}`,
      group: 'map',
      isAvailable: (state) => state.snapshot !== null && state.colourMode !== mode,
      run: (store) => store.getState().setColourMode(mode),
    }),
  ),
  {
    id: 'layers.show-all',
    label: 'command.layers-show',
    group: 'map',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().setAllLayersHidden(false),
  },
  {
    id: 'layers.hide-all',
    label: 'command.layers-hide',
    group: 'map',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().setAllLayersHidden(true),
  },
  {
    id: 'basemap.manage',
    label: 'command.basemaps',
    group: 'map',
    run: (store) => store.getState().openPanel('basemaps'),
  },
  {
    id: 'basemap.none',
    label: 'basemap.none',
    group: 'map',
    isAvailable: (state) => state.basemap !== null,
    run: (store) => store.getState().chooseBasemap(null),
  },
];
