import type { ColourMode } from '../domain/colour-mode';
import type { Access } from './access';
import type { Actions } from './actions';
import {
  contextLayerIds,
  type LayerId,
  movableLayers,
  topLayers,
  withLayerHidden,
  withLayerMoved,
  withLayerOpacity,
} from './layers';
import type { State } from './state';

type LayerActions = Pick<
  Actions,
  | 'setLayerHidden'
  | 'setAllLayersHidden'
  | 'setLayerOpacity'
  | 'moveLayer'
  | 'setColourMode'
  | 'refreshColouring'
  | 'setEmphasis'
  | 'hoverPark'
>;

/** Ids of the context layers that came with the data. */
export function contextIdsOf(state: Pick<State, 'snapshot'>): LayerId[] {
  return contextLayerIds(state.snapshot?.context.map(({ name }) => name) ?? []);
}

/** What is drawn of the land, in which order and in which colours. */
export function createLayerActions({ client, set, get, track, report }: Access): LayerActions {
  let latest = 0;

  return {
    setLayerHidden: (id, isHidden) =>
      set(({ layers }) => ({ layers: withLayerHidden(layers, id, isHidden) })),
    setAllLayersHidden(isHidden) {
      const all: LayerId[] = [...topLayers, ...movableLayers, 'basemap', ...contextIdsOf(get())];
      set(({ layers }) => ({ layers: { ...layers, hidden: isHidden ? all : [] } }));
    },
    setLayerOpacity: (id, percent) =>
      set(({ layers }) => ({ layers: withLayerOpacity(layers, id, percent) })),
    moveLayer: (id, before) =>
      set((state) => ({ layers: withLayerMoved(state.layers, contextIdsOf(state), id, before) })),

    setColourMode(colourMode: ColourMode) {
      set({ colourMode, emphasis: null });
      get().refreshColouring();
    },
    refreshColouring() {
      const number = ++latest;
      const { colourMode, groupView, snapshot, revision } = get();
      if (colourMode === 'category' || !snapshot) {
        if (get().colouring) set({ colouring: null });
        return;
      }
      track(client.colouring(colourMode, colourMode === 'group' ? groupView : null)).then(
        (colouring) => {
          if (number === latest && get().revision === revision) set({ colouring });
        },
        report,
      );
    },
    setEmphasis(emphasis) {
      if (emphasis !== get().emphasis) set({ emphasis });
    },
    hoverPark(hoveredPark) {
      if (hoveredPark !== get().hoveredPark) set({ hoveredPark });
    },
  };
}
