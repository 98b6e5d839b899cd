import type { Command } from '../../store/command';
import type { MapCommand } from '../../store/state';
import type { Store } from '../../store/store';

const hasData = (state: Store) => state.snapshot !== null;

function pan(name: MapCommand, label: Command['label'], key: string): Command {
  return {
    id: `map.${name}`,
    label,
    group: 'map',
    keys: [key],
    keysWork: 'map',
    sheetLine: 'key.pan',
    isKeyOnly: true,
    isAvailable: hasData,
    run: (store) => store.getState().commandMap(name),
  };
}

/** Moving the map. */
export const mapCommands: readonly Command[] = [
  {
    id: 'map.zoom-in',
    label: 'tools.zoom-in',
    group: 'map',
    keys: ['+', '='],
    sheetLine: 'key.zoom',
    isAvailable: hasData,
    run: (store) => store.getState().commandMap('zoom-in'),
  },
  {
    id: 'map.zoom-out',
    label: 'tools.zoom-out',
    group: 'map',
    keys: ['-'],
    sheetLine: 'key.zoom',
    isAvailable: hasData,
    run: (store) => store.getState().commandMap('zoom-out'),
  },
  pan('pan-west', 'command.pan-west', 'ArrowLeft'),
  pan('pan-north', 'command.pan-north', 'ArrowUp'),
  pan('pan-south', 'command.pan-south', 'ArrowDown'),
  pan('pan-east', 'command.pan-east', 'ArrowRight'),
  {
    id: 'map.north',
    label: 'tools.north',
    group: 'map',
    keys: ['N'],
    isAvailable: hasData,
    run: (store) => store.getState().commandMap('north'),
  },
  {
    id: 'map.fit',
    label: 'tools.fit',
    group: 'map',
    keys: ['Z'],
    isAvailable: hasData,
    run: (store) => store.getState().fitAll(),
  },
  {
    id: 'map.twin',
    label: 'twin.open',
    group: 'map',
    keys: ['Shift+D'],
    isAvailable: (state) => hasData(state) && state.twin === null,
    run: (store) => store.getState().openTwin(),
  },
  {
    id: 'map.twin-close',
    label: 'twin.close',
    group: 'map',
    isAvailable: (state) => state.twin !== null,
    run: (store) => store.getState().closeTwin(),
  },
  {
    id: 'map.image',
    label: 'map-image.title',
    group: 'map',
    isAvailable: (state) => hasData(state) && state.mapCamera !== null,
    run: (store) => store.getState().openPanel('map-image'),
  },
  {
    id: 'map.all-parks',
    label: 'command.all-parks',
    group: 'map',
    isAvailable: (state) => state.park !== null,
    run: (store) => store.getState().choosePark(null, true),
  },
  {
    id: 'map.clear-marker',
    label: 'command.clear-marker',
    group: 'map',
    isAvailable: (state) => state.marker !== null,
    run: (store) => store.getState().clearMarker(),
  },
];
