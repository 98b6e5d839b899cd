import type { Command } from '../../store/command';
import type { Store } from '../../store/store';
import type { Tool } from '../../store/tool';

const hasData = (state: Store) => state.snapshot !== null;

function takeUp(tool: Exclude<Tool, 'edit'>, keys?: string): Command {
  return {
    id: `tool.${tool}`,
    label: `tool.${tool}`,
    group: tool.startsWith('select-') ? 'plot' : 'map',
    keys: keys === undefined ? undefined : [keys],
    isAvailable: hasData,
    run: (store) => {
      const { tool: inHand, setTool } = store.getState();
      setTool(inHand === tool ? null : tool);
    },
  };
}

/** Choosing many, measuring and drawing. */
export const toolCommands: readonly Command[] = [
  takeUp('select-box', 'B'),
  takeUp('select-lasso'),
  takeUp('select-polygon'),
  {
    id: 'select.shown',
    label: 'select.shown',
    group: 'plot',
    isAvailable: hasData,
    run: (store) => store.getState().selectShown(),
  },
  {
    id: 'select.invert',
    label: 'select.invert',
    group: 'plot',
    isAvailable: hasData,
    run: (store) => store.getState().invertSelection(),
  },
  takeUp('measure-line', 'M'),
  takeUp('measure-polygon'),
  takeUp('measure-point'),
  takeUp('draw-polygon'),
  takeUp('draw-line'),
  takeUp('draw-point'),
  {
    id: 'drawings.panel',
    label: 'tools.drawings',
    group: 'panels',
    keys: ['G'],
    isAvailable: hasData,
    run: (store) => {
      const { isDrawingsOpen, openDrawings } = store.getState();
      openDrawings(!isDrawingsOpen);
    },
  },
  {
    id: 'drawings.type',
    label: 'places.title',
    group: 'map',
    isAvailable: hasData,
    run: (store) => store.getState().openCoordinates(true),
  },
];
