import { knownBasemapIds } from '../store/basemap';
import { initialChartView } from '../store/chart-view';
import { usualCompare } from '../store/compare-view';
import { filterAskedFor } from '../store/filter-counts';
import { isOfFocus } from '../store/focus';
import { initialGroupView } from '../store/group-view';
import { initialRankingView } from '../store/ranking-view';
import { localFiles } from '../store/share-link';
import type { Store } from '../store/store';
import { longestIdList, type UrlState } from '../store/url-state';

/** What an address says of the view; `ids` are those of the chosen plots. */
export function urlStateOf(state: Store, ids: string[]): UrlState {
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

/** The indicator that stands explained beside the details, if its figure is of what they speak of. */
function explainedIndicator({ explained, focus }: Store): string | undefined {
  if (!explained) return undefined;
  const { reference, indicator } = explained.explanation;
  return isOfFocus(reference, focus) ? indicator : undefined;
}
