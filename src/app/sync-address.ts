import { emptyFilter } from '../domain/filter';
import { knownBasemapIds } from '../store/basemap';
import { initialChartView } from '../store/chart-view';
import { usualCompare } from '../store/compare-view';
import { filterAskedFor } from '../store/filter-counts';
import { isOfFocus } from '../store/focus';
import { initialGroupView } from '../store/group-view';
import { usualLayers } from '../store/layers';
import { initialRankingView } from '../store/ranking-view';
import { localFiles } from '../store/share-link';
import type { Store, TubanStore } from '../store/store';
import { longestIdList, parseUrlState, printUrlState, type UrlState } from '../store/url-state';
import type { SessionClient } from '../worker/client';

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
    hidden: url.hidden ?? [],
    isTableOpen: url.table === 'open',
    isLeftOpen: url.left !== 'closed',
    tab: url.tab ?? null,
    compare: url.compare ?? usualCompare,
    twin: url.twin ?? null,
    groupView: url.groups ?? initialGroupView,
    rankingView: url.ranking ?? initialRankingView,
    chartView: url.charts ?? initialChartView,
    isDrawingsOpen: url.drawings === 'open',
    marker: url.pin ?? null,
    layers: url.layers ?? usualLayers,
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

function urlStateOf(state: Store, ids: string[]): UrlState {
  const park = state.park === null ? undefined : state.snapshot?.parks[state.park];
  const source =
    state.focus.kind === 'plots' && state.focus.plots.length > longestIdList
      ? state.focus.source
      : undefined;
  const area = state.focus.kind === 'area' ? state.snapshot?.areas[state.focus.area] : undefined;
  return {
    camera: state.camera ?? undefined,
    park: park ? (park.id ?? park.name ?? undefined) : undefined,
    plots: ids.length > 0 ? ids : undefined,
    within: source?.kind === 'shape' ? source : undefined,
    chosen: source?.kind === 'shown' ? 'shown' : undefined,
    area: area ? (area.name ?? String(area.index)) : undefined,
    county: state.focus.kind === 'county' ? state.focus.name : undefined,
    group: state.focus.kind === 'countyGroup' ? state.focus.name : undefined,
    inGroup: state.focus.kind === 'group' ? state.focus : undefined,
    open: state.focus.kind === 'park' || state.focus.kind === 'all' ? state.focus.kind : undefined,
    date: state.asOfIsToday ? undefined : state.asOf,
    unit: state.unit === 'mu' ? undefined : state.unit,
    language: state.language,
    theme: state.theme,
    basis: state.areaBasis === 'ellipsoidal' ? undefined : state.areaBasis,
    denominator: state.denominator === 'built-industrial' ? undefined : state.denominator,
    filter: filterAskedFor(state),
    hidden: state.hidden,
    table: state.isTableOpen ? 'open' : undefined,
    left: state.isLeftOpen ? undefined : 'closed',
    tab: state.tab ?? undefined,
    compare: state.compare === usualCompare ? undefined : state.compare,
    twin: state.twin ?? undefined,
    groups: state.groupView === initialGroupView ? undefined : state.groupView,
    ranking: state.rankingView === initialRankingView ? undefined : state.rankingView,
    charts: state.chartView === initialChartView ? undefined : state.chartView,
    drawings: state.isDrawingsOpen ? 'open' : undefined,
    explain: explainedIndicator(state),
    pin: state.marker ?? undefined,
    show: state.show ? 'on' : undefined,
    story: state.show?.story ?? undefined,
    files: localFiles(state.snapshot?.layers ?? [], state.origins),
    layers: state.layers,
    colours: state.colourMode === 'category' ? undefined : state.colourMode,
    basemap: knownBasemapIds.find((id) => id === state.basemap),
  };
}

/** Whether the two maps show something else; where their handle stands is no step. */
function isOtherTwin(twin: Store['twin'], before: Store['twin']): boolean {
  if (twin === before) return false;
  if (!twin || !before) return true;
  return (Object.keys(twin) as (keyof typeof twin)[]).some(
    (key) => key !== 'at' && twin[key] !== before[key],
  );
}

/** The indicator that stands explained beside the details, if its figure is of what they speak of. */
function explainedIndicator({ explained, focus }: Store): string | undefined {
  if (!explained) return undefined;
  const { reference, indicator } = explained.explanation;
  return isOfFocus(reference, focus) ? indicator : undefined;
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

/** Language, theme, unit and panels as a link has them: going back and forward leaves them as they are. */
function applyTaste(store: TubanStore, url: UrlState): void {
  store.setState(({ language, theme }) => ({
    language: url.language ?? language,
    theme: url.theme ?? theme,
    unit: url.unit ?? 'mu',
    isTableOpen: url.table === 'open',
    isLeftOpen: url.left !== 'closed',
    isDrawingsOpen: url.drawings === 'open',
    marker: url.pin ?? null,
  }));
}

/** Date, basis, denominator, filter and camera as an address has them. */
function restoreReading(store: TubanStore, url: UrlState): void {
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
  store.setState({
    hidden: url.hidden ?? [],
    layers: url.layers ?? usualLayers,
    tab: url.tab ?? null,
    compare: url.compare ?? usualCompare,
    twin: url.twin ?? null,
    groupView: url.groups ?? initialGroupView,
    rankingView: url.ranking ?? initialRankingView,
    chartView: url.charts ?? initialChartView,
  });
  changeFilter(() => url.filter ?? emptyFilter);
  const colours = url.colours ?? 'category';
  if (colours !== store.getState().colourMode) store.getState().setColourMode(colours);
  else if (colours === 'group') store.getState().refreshColouring();
  setAsOf(date, date === today);
  if (areaBasis !== basis) setAreaBasis(basis);
  if (denominator !== over) setDenominator(over);
  if (url.camera) requestCamera(url.camera);
}
