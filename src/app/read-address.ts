import { emptyFilter } from '../domain/filter';
import { initialChartView } from '../store/chart-view';
import { usualCompare } from '../store/compare-view';
import { initialGroupView } from '../store/group-view';
import { usualLayers } from '../store/layers';
import { initialRankingView } from '../store/ranking-view';
import type { TubanStore } from '../store/store';
import { parseUrlState, type UrlState } from '../store/url-state';
import type { SessionClient } from '../worker/client';

/** What is shown of the data, as an address has it. */
function viewOf(url: UrlState) {
  return {
    hidden: url.hidden ?? [],
    layers: url.layers ?? usualLayers,
    tab: url.tab ?? null,
    compare: url.compare ?? usualCompare,
    twin: url.twin ?? null,
    groupView: url.groups ?? initialGroupView,
    rankingView: url.ranking ?? initialRankingView,
    chartView: url.charts ?? initialChartView,
  };
}

/** What stands open beside the map, as an address has it. */
function panelsOf(url: UrlState) {
  return {
    isTableOpen: url.table === 'open',
    isLeftOpen: url.left !== 'closed',
    isDrawingsOpen: url.drawings === 'open',
    marker: url.pin ?? null,
  };
}

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
    filter: url.filter ?? emptyFilter,
    ...viewOf(url),
    ...panelsOf(url),
    colourMode: url.colours ?? 'category',
    basemap: url.basemap ?? state.basemap,
    camera: url.camera ?? state.camera,
  }));
  if (url.camera) store.getState().requestCamera(url.camera);
}

/** Chooses the park, plots or area that an address names; a second time, also leaves what it does not name. */
export async function restorePlaces(
  store: TubanStore,
  client: SessionClient,
  url: UrlState,
): Promise<void> {
  await chooseNamed(store, client, url);
  if (url.explain) store.setState({ wantedExplanation: url.explain });
  const { focus, openFieldCheck } = store.getState();
  if (url.show) store.getState().startShow(Date.now(), url.story);
  else store.getState().endShow();
  if (url.check && focus.kind === 'plots' && focus.plots.length === 1) openFieldCheck(null);
}

async function chooseNamed(store: TubanStore, client: SessionClient, url: UrlState): Promise<void> {
  const state = store.getState();
  if (!state.snapshot) return;
  const move = url.camera === undefined;
  const found = state.snapshot.parks.find((item) => (item.id ?? item.name) === url.park);
  const park = url.park && found ? found.index : null;
  if (park !== null && url.open === 'park') {
    state.choosePark(park, move);
    return;
  }
  if (park !== state.park) {
    if (park !== null && move) state.viewPark(park);
    else store.setState({ park });
  }
  if (url.plots) {
    const plots = await client.plotsWithIds(url.plots);
    if (plots.length > 0) store.getState().focusPlots(plots, move);
    return;
  }
  // What is shown is known once filter and date of the address have been answered.
  if (url.within || url.chosen) await untilAnswered(store);
  if (url.within) {
    await store.getState().selectInShape(url.within.ring, 'replace', url.within.rule);
    if (move) store.getState().zoomToSelection();
    return;
  }
  if (url.chosen === 'shown') {
    store.getState().selectShown();
    return;
  }
  const area = state.snapshot.areas.find((item) => (item.name ?? String(item.index)) === url.area);
  if (url.area && area) state.focusArea(area.index, move);
  else if (url.county) state.focusRegion({ kind: 'county', name: url.county });
  else if (url.group) state.focusRegion({ kind: 'countyGroup', name: url.group });
  else if (url.inGroup) state.focusRegion({ kind: 'group', ...url.inGroup, park: null });
  else if (url.open === 'all') state.focusRegion({ kind: 'all' });
  else if (state.focus.kind !== 'none') state.clearFocus();
}

/** Waits until nothing that the page asked of the worker is under way. */
function untilAnswered(store: TubanStore): Promise<void> {
  return new Promise((resolve) => {
    if (store.getState().pending === 0) return resolve();
    const stop = store.subscribe(({ pending }) => {
      if (pending > 0) return;
      stop();
      resolve();
    });
  });
}

/** Language, theme, unit and panels as a link has them: going back and forward leaves them as they are. */
export function applyTaste(store: TubanStore, url: UrlState): void {
  store.setState(({ language, theme }) => ({
    language: url.language ?? language,
    theme: url.theme ?? theme,
    unit: url.unit ?? 'mu',
    ...panelsOf(url),
  }));
}

/** Date, basis, denominator, filter and camera as an address has them. */
export function restoreReading(store: TubanStore, url: UrlState): void {
  const {
    today,
    areaBasis,
    denominator,
    changeFilter,
    setAsOf,
    setAreaBasis,
    setDenominator,
    requestCamera,
  } = store.getState();
  const { date = today, basis = 'ellipsoidal', denominator: over = 'built-industrial' } = url;
  store.setState(viewOf(url));
  changeFilter(() => url.filter ?? emptyFilter);
  const colours = url.colours ?? 'category';
  if (colours !== store.getState().colourMode) store.getState().setColourMode(colours);
  else if (colours === 'group') store.getState().refreshColouring();
  setAsOf(date, date === today);
  if (areaBasis !== basis) setAreaBasis(basis);
  if (denominator !== over) setDenominator(over);
  if (url.camera) requestCamera(url.camera);
}
