import type { Scenario } from '../domain/scenario';
import type { Store } from './actions';
import type { TubanStore } from './store';
import type { TwinLand } from './twin-actions';

const id = 'twin';
/** One list for each list of edits, so that the same is the same. */
const scenarioLists = new WeakMap<TwinLand['edits'], readonly Scenario[]>();

function scenariosOf(edits: TwinLand['edits']): readonly Scenario[] {
  const known = scenarioLists.get(edits) ?? [{ id, name: id, edits }];
  scenarioLists.set(edits, known);
  return known;
}

/**
 * The state as the left of two maps sees it: date, colours and scenario are its own; tools, the camera and what
 * waits are the main map's business.
 */
function seenByTwin(state: Store): Store {
  const land = state.twinLand;
  return {
    ...state,
    snapshot: land?.snapshot ?? null,
    revision: land?.revision ?? -1,
    asOf: land?.asOf ?? state.asOf,
    reading: land?.reading ?? null,
    passes: land?.passes ?? null,
    colourMode: land?.colourMode ?? state.colourMode,
    colouring: land?.colouring ?? null,
    scenarios: land ? scenariosOf(land.edits) : [],
    scenario: id,
    isScenarioShown: true,
    supposedLand: async () => [...(land?.supposed ?? [])],
    emphasis: land?.colourMode === state.colourMode ? state.emphasis : null,
    show: null,
    relief: null,
    tool: null,
    editing: null,
    sketch: null,
    sketchStart: null,
    cameraRequest: null,
    mapCommand: null,
    setCamera: () => {},
    setMapBusy: state.setTwinBusy,
    hover(plot, point) {
      state.hover(plot, point);
      state.setTwinHovered(plot !== null);
    },
  };
}

/** The store as the left of two maps sees it; what is done there is done in the one store. */
export function createTwinStore(store: TubanStore): TubanStore {
  const seen = new WeakMap<Store, Store>();
  const of = (state: Store): Store => {
    const known = seen.get(state);
    if (known) return known;
    const twin = seenByTwin(state);
    seen.set(state, twin);
    return twin;
  };
  return {
    ...store,
    getState: () => of(store.getState()),
    subscribe: (listener) => store.subscribe((state, before) => listener(of(state), of(before))),
  };
}
