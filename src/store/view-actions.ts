import { type Category, categories } from '../domain/category';
import type { Access } from './access';
import type { Actions } from './actions';
import { isTwinShown } from './twin-actions';

type ViewActions = Pick<
  Actions,
  | 'setLanguage'
  | 'setTheme'
  | 'setUnit'
  | 'setPlaying'
  | 'toggleHidden'
  | 'setCamera'
  | 'setPointer'
  | 'setMapBusy'
  | 'requestFit'
  | 'requestCamera'
  | 'commandMap'
  | 'fitAll'
  | 'openPanel'
  | 'toggleTable'
  | 'toggleLeft'
  | 'openTab'
  | 'setSheetStop'
  | 'notify'
  | 'dismissNotice'
  | 'fail'
  | 'escape'
>;

const mostNotices = 4;

/** What concerns the page alone. */
export function createViewActions({ set, get }: Access): ViewActions {
  let requests = 0;
  let notices = 0;
  return {
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setUnit: (unit) => set({ unit }),
    setPlaying: (isPlaying) => set({ isPlaying }),
    toggleHidden: (category) => set((state) => ({ hidden: toggled(state.hidden, category) })),

    setCamera: (camera) => set({ camera }),
    setPointer: (pointer) => set({ pointer }),
    setMapBusy(mapBusy) {
      if (mapBusy !== get().mapBusy) set({ mapBusy });
    },
    requestFit(bounds, { animate = true, onlyIfOutside = false } = {}) {
      set({ cameraRequest: { number: ++requests, kind: 'fit', bounds, animate, onlyIfOutside } });
    },
    requestCamera(camera) {
      set({ cameraRequest: { number: ++requests, kind: 'jump', camera, animate: false } });
    },
    commandMap: (name) => set({ mapCommand: { number: ++requests, name } }),
    fitAll() {
      const bounds = get().snapshot?.bounds;
      if (bounds) get().requestFit(bounds, { animate: false });
    },

    openPanel: (panel) => set({ panel, editedCondition: null }),
    toggleTable: () => set((state) => ({ isTableOpen: !state.isTableOpen })),
    toggleLeft: () => set((state) => ({ isLeftOpen: !state.isLeftOpen })),
    openTab: (tab) => set({ tab, isLeftOpen: true }),
    setSheetStop: (sheetStop) => set({ sheetStop }),
    notify(notice) {
      set((state) => ({
        notices: [...state.notices.slice(1 - mostNotices), { ...notice, id: ++notices }],
      }));
    },
    dismissNotice: (id) =>
      set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    fail: (key, detail) => set({ phase: 'failed', failure: { key, detail } }),
    escape() {
      const state = get();
      if (state.explained) state.closeExplanation();
      else if (state.panel) set({ panel: null });
      else if (state.isStoryOpen) set({ isStoryOpen: false });
      else if (state.show) state.endShow();
      else if (state.tourStep !== null) state.endTour();
      else if (state.leaveTool()) return true;
      else if (state.notices.length > 0) set({ notices: state.notices.slice(0, -1) });
      else if (state.marker) state.clearMarker();
      else if (state.focus.kind !== 'none') state.clearFocus();
      else if (isTwinShown(state)) state.closeTwin();
      else if (state.filter.conditions.length > 0) state.clearFilter();
      else if (state.park !== null) state.choosePark(null, false);
      else return false;
      return true;
    },
  };
}

/** The list with or without the category, in the order of the legend. */
function toggled(list: readonly Category[], category: Category): Category[] {
  return categories.filter((other) => (other === category) !== list.includes(other));
}
