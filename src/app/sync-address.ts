import { filterAskedFor } from '../store/filter-counts';
import type { Store, TubanStore } from '../store/store';
import { longestIdList, parseUrlState, printUrlState } from '../store/url-state';
import type { SessionClient } from '../worker/client';
import { urlStateOf } from './address-of-view';
import { applyTaste, restorePlaces, restoreReading } from './read-address';

/** Whether the two maps show something else; where their handle stands is no step. */
function isOtherTwin(twin: Store['twin'], before: Store['twin']): boolean {
  if (twin === before) return false;
  if (!twin || !before) return true;
  return (Object.keys(twin) as (keyof typeof twin)[]).some(
    (key) => key !== 'at' && twin[key] !== before[key],
  );
}

/** Marks the steps that this page made: what a link brings into the same tab has none. */
const ownStep = { isOwnStep: true };

/** Keeps the address at what is seen: a step in the history for each choice, none for camera moves. */
export function syncAddress(store: TubanStore, client: SessionClient): void {
  let ids: string[] = [];
  let focused = store.getState().focus;
  let restoring = 0;
  let restored = Promise.resolve();

  const write = (asStep: boolean) => {
    if (restoring > 0) return;
    const hash = printUrlState(urlStateOf(store.getState(), ids));
    const address = `${location.pathname}${location.search}${hash}`;
    const isSame = hash === location.hash;
    if (isSame && history.state !== null) return;
    // A story that runs by itself leaves no steps to go back through.
    const isStory = store.getState().show?.story != null;
    if (asStep && !isSame && !isStory) history.pushState(ownStep, '', address);
    else history.replaceState(ownStep, '', address);
  };

  /** Writing an address takes the browser long: new data and moves of the map come to the screen first. */
  const writeAfter = (state: Store, before: Store, asStep: boolean) => {
    if (state.revision !== before.revision || state.camera !== before.camera)
      setTimeout(write, 0, asStep);
    else write(asStep);
  };

  const readIds = async () => {
    const { focus } = store.getState();
    const found =
      // A part of a long selection would be another selection.
      focus.kind === 'plots' && focus.plots.length <= longestIdList
        ? await client.rows([...focus.plots])
        : [];
    if (store.getState().focus !== focus) return false;
    ids = found.flatMap((row) => row.id ?? []);
    return true;
  };

  store.subscribe((state, before) => {
    if (restoring > 0) return;
    if (state.focus !== focused) {
      focused = state.focus;
      if (focused.kind === 'plots')
        void readIds().then((isCurrent) => {
          if (isCurrent) write(true);
        });
      else {
        ids = [];
        writeAfter(state, before, true);
      }
      return;
    }
    const isStep =
      state.park !== before.park ||
      filterAskedFor(state) !== filterAskedFor(before) ||
      state.hidden !== before.hidden ||
      state.tab !== before.tab ||
      state.compare !== before.compare ||
      isOtherTwin(state.twin, before.twin) ||
      state.groupView !== before.groupView ||
      state.rankingView !== before.rankingView ||
      state.chartView !== before.chartView ||
      state.colourMode !== before.colourMode ||
      state.asOf !== before.asOf ||
      state.areaBasis !== before.areaBasis ||
      state.denominator !== before.denominator;
    const isQuiet =
      state.camera !== before.camera ||
      state.unit !== before.unit ||
      state.language !== before.language ||
      state.theme !== before.theme ||
      state.isTableOpen !== before.isTableOpen ||
      state.isLeftOpen !== before.isLeftOpen ||
      state.isDrawingsOpen !== before.isDrawingsOpen ||
      state.explained !== before.explained ||
      state.marker !== before.marker ||
      state.show !== before.show ||
      state.twin !== before.twin ||
      state.revision !== before.revision ||
      state.layers !== before.layers ||
      state.basemap !== before.basemap ||
      state.asOfIsToday !== before.asOfIsToday;
    if (isStep || isQuiet) writeAfter(state, before, isStep);
  });

  const restore = async () => {
    const url = parseUrlState(location.hash);
    const isPasted = history.state === null;
    if (isPasted) applyTaste(store, url);
    restoreReading(store, url);
    if (!url.explain) store.getState().closeExplanation();
    await restorePlaces(store, client, url);
    focused = store.getState().focus;
    await readIds();
  };
  // One after the other; meanwhile nothing is written, so that no half-restored view becomes a step.
  window.addEventListener('popstate', () => {
    restoring++;
    restored = restored.then(restore).finally(() => {
      restoring--;
      write(false);
    });
  });
  void readIds().then(() => write(false));
}
