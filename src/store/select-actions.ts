import { categories } from '../domain/category';
import type { PlotNumbers } from '../domain/figure';
import type { Access } from './access';
import type { Actions, Store } from './actions';
import { combinePlots, invertPlots } from './combine-plots';
import { shownPlots } from './shown-plots';

type SelectActions = Pick<
  Actions,
  | 'selectPlots'
  | 'selectInShape'
  | 'selectShown'
  | 'invertSelection'
  | 'setSelectHow'
  | 'setSelectRule'
  | 'setDragging'
  | 'zoomToSelection'
  | 'openContext'
  | 'closeContext'
>;

/** Choosing many plots at once: by a shape, by the filter, or all the others. */
export function createSelectActions(access: Access): SelectActions {
  const { client, set, get, track, report } = access;
  let shapes = 0;
  let places = 0;

  const selected = (): PlotNumbers => {
    const { focus } = get();
    return focus.kind === 'plots' ? focus.plots : [];
  };

  return {
    selectPlots(plots, how) {
      const count = get().snapshot?.plotCount ?? 0;
      get().focusPlots(combinePlots(selected(), plots, how, count), false);
    },
    async selectInShape(ring, how, rule = get().selectRule) {
      const number = ++shapes;
      const { snapshot } = get();
      if (!snapshot || ring.length < 3) return;
      try {
        const found = await track(client.plotsInShape(ring, rule));
        if (number !== shapes || get().snapshot !== snapshot) return;
        const isOnMap = plotsOnMap(get());
        const before = selected();
        const wanted = isOnMap ? found.filter(isOnMap) : found;
        const plots = combinePlots(before, wanted, how, snapshot.plotCount);
        // With nothing selected before, the shape alone makes the selection.
        const isWhole = how === 'replace' || (how === 'add' && before.length === 0);
        get().focusPlots(plots, false, isWhole ? { kind: 'shape', ring, rule } : undefined);
      } catch (error) {
        report(error);
      }
    },
    selectShown() {
      const { snapshot } = get();
      const isShown = shownPlots(get());
      if (!snapshot || !isShown) return;
      const plots = invertPlots([], isShown, snapshot.plotCount);
      get().focusPlots(plots, false, { kind: 'shown' });
    },
    invertSelection() {
      const { snapshot } = get();
      const isShown = shownPlots(get());
      if (!snapshot || !isShown) return;
      get().focusPlots(invertPlots(selected(), isShown, snapshot.plotCount), false);
    },
    setSelectHow: (selectHow) => set({ selectHow }),
    setSelectRule: (selectRule) => set({ selectRule }),
    setDragging(isDragging) {
      set(isDragging ? { isDragging, hovered: null, hoveredRow: null } : { isDragging });
    },
    zoomToSelection() {
      client.plotBounds(selected()).then((bounds) => {
        if (bounds) get().requestFit(bounds);
      }, report);
    },

    openContext({ lon, lat, x, y }) {
      const number = ++places;
      set({ contextPlace: { lon, lat, x, y, here: null }, hovered: null, hoveredRow: null });
      if (!get().snapshot) return;
      track(
        client
          .allAt(lon, lat)
          .then(async (here) => ({ here, rows: await client.rows(here.plots) })),
      )
        .then(({ here, rows }) => {
          const { contextPlace } = get();
          if (number !== places || !contextPlace) return;
          const ids = rows.map((row) => row.id);
          set({ contextPlace: { ...contextPlace, here: { ...here, ids } } });
        })
        .catch(report);
    },
    closeContext: () => set({ contextPlace: null }),
  };
}

/** Whether a plot stands out on the map: let through by the filter, its layer not hidden; of any park. */
function plotsOnMap(state: Store): ((plot: number) => boolean) | null {
  const isShown = shownPlots({ ...state, park: null });
  const { reading, hidden } = state;
  if (!isShown || !reading) return null;
  const isHidden = categories.map((category) => hidden.includes(category));
  return (plot) => !isHidden[reading.categories[plot]!] && isShown(plot);
}
