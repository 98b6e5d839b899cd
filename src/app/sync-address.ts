import type { Store, TubanStore } from '../store/store';
import { parseUrlState, printUrlState, type UrlState } from '../store/url-state';
import type { SessionClient } from '../worker/client';

const longestIdList = 40;

/** Takes over from the address what needs no data: language, theme, unit, date, basis, filter, camera. */
export function applyAddress(store: TubanStore): void {
  const url = parseUrlState(location.hash);
  const { today } = store.getState();
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const prefersEnglish =
    !navigator.languages.some((language) => language.startsWith('zh')) &&
    navigator.languages[0]?.startsWith('en');
  store.setState((state) => ({
    language: url.language ?? (prefersEnglish ? 'en' : state.language),
    theme: url.theme ?? (prefersDark ? 'dark' : state.theme),
    unit: url.unit ?? state.unit,
    asOf: url.date ?? today,
    asOfIsToday: url.date === undefined || url.date === today,
    areaBasis: url.basis ?? state.areaBasis,
    denominator: url.denominator ?? state.denominator,
    filter: url.filter ?? [],
    hidden: url.hidden ?? [],
    camera: url.camera ?? state.camera,
  }));
  if (url.camera) store.getState().requestCamera(url.camera);
}

/** Chooses the park, plots or area that the address names; going back, also leaves what it does not name. */
export async function restorePlaces(
  store: TubanStore,
  client: SessionClient,
  isGoingBack: boolean,
): Promise<void> {
  const url = parseUrlState(location.hash);
  const state = store.getState();
  if (!state.snapshot) return;
  const hasCamera = url.camera !== undefined;
  const park = state.snapshot.parks.find((item) => (item.id ?? item.name) === url.park);
  if (url.park && park) {
    if (state.park !== park.index) state.choosePark(park.index, !hasCamera);
  } else if (isGoingBack && state.park !== null) state.choosePark(null, false);
  if (url.plots) {
    const plots = await client.plotsWithIds(url.plots);
    if (plots.length > 0) store.getState().focusPlots(plots, !hasCamera);
  } else if (url.area) {
    const area = state.snapshot.areas.find(
      (item) => (item.name ?? String(item.index)) === url.area,
    );
    if (area) store.getState().focusArea(area.index, !hasCamera);
  } else if (url.county) state.focusRegion({ kind: 'county', name: url.county });
  else if (url.group) state.focusRegion({ kind: 'countyGroup', name: url.group });
  else if (isGoingBack && state.focus.kind !== 'none' && state.focus.kind !== 'park')
    state.clearFocus();
}

function urlStateOf(state: Store, ids: string[]): UrlState {
  const park = state.park === null ? undefined : state.snapshot?.parks[state.park];
  const area = state.focus.kind === 'area' ? state.snapshot?.areas[state.focus.area] : undefined;
  return {
    camera: state.camera ?? undefined,
    park: park ? (park.id ?? park.name ?? undefined) : undefined,
    plots: ids.length > 0 ? ids : undefined,
    area: area ? (area.name ?? String(area.index)) : undefined,
    county: state.focus.kind === 'county' ? state.focus.name : undefined,
    group: state.focus.kind === 'countyGroup' ? state.focus.name : undefined,
    date: state.asOfIsToday ? undefined : state.asOf,
    unit: state.unit === 'mu' ? undefined : state.unit,
    language: state.language,
    theme: state.theme,
    basis: state.areaBasis === 'ellipsoidal' ? undefined : state.areaBasis,
    denominator: state.denominator === 'built-industrial' ? undefined : state.denominator,
    filter: state.filter,
    hidden: state.hidden,
  };
}

/** Keeps the address at what is seen: a step in the history for each choice, none for camera moves. */
export function syncAddress(store: TubanStore, client: SessionClient): void {
  let ids: string[] = [];
  let focused = store.getState().focus;
  let isRestoring = false;

  const write = (asStep: boolean) => {
    const hash = printUrlState(urlStateOf(store.getState(), ids));
    if (hash === location.hash) return;
    const address = `${location.pathname}${location.search}${hash}`;
    if (asStep && !isRestoring) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  const idsOf = async (plots: readonly number[]) =>
    (await client.rows(plots.slice(0, longestIdList))).flatMap((row) => row.id ?? []);

  store.subscribe((state, before) => {
    if (state.focus !== focused) {
      focused = state.focus;
      const { focus } = state;
      if (focus.kind === 'plots')
        void idsOf(focus.plots).then((found) => {
          if (store.getState().focus !== focus) return;
          ids = found;
          write(true);
        });
      else {
        ids = [];
        write(true);
      }
      return;
    }
    const isStep =
      state.park !== before.park ||
      state.filter !== before.filter ||
      state.hidden !== before.hidden ||
      state.asOf !== before.asOf ||
      state.areaBasis !== before.areaBasis ||
      state.denominator !== before.denominator;
    const isQuiet =
      state.camera !== before.camera ||
      state.unit !== before.unit ||
      state.language !== before.language ||
      state.theme !== before.theme ||
      state.asOfIsToday !== before.asOfIsToday;
    if (isStep || isQuiet) write(isStep);
  });

  window.addEventListener('popstate', () => {
    isRestoring = true;
    const url = parseUrlState(location.hash);
    const { today, setAsOf, setAreaBasis, setDenominator, requestCamera } = store.getState();
    store.setState({ filter: url.filter ?? [], hidden: url.hidden ?? [] });
    setAsOf(url.date ?? today, url.date === undefined || url.date === today);
    if (store.getState().areaBasis !== (url.basis ?? 'ellipsoidal'))
      setAreaBasis(url.basis ?? 'ellipsoidal');
    if (store.getState().denominator !== (url.denominator ?? 'built-industrial'))
      setDenominator(url.denominator ?? 'built-industrial');
    if (url.camera) requestCamera(url.camera);
    void restorePlaces(store, client, true).finally(() => {
      isRestoring = false;
    });
  });
  write(false);
}
