import type { Day } from '../domain/day';
import { emptyFilter } from '../domain/filter';
import { defaultRuleSettings } from '../domain/rule-settings';
import { initialChartView } from './chart-view';
import { usualCompare } from './compare-view';
import { initialDrawState } from './draw-state';
import { initialEvaluationState } from './evaluation-state';
import { initialFieldCheckState } from './field-check-actions';
import { initialGroupView } from './group-view';
import { initialJoinView } from './join-actions';
import { usualLayers } from './layers';
import { noDisposals, recallWho } from './ledger-actions';
import { initialMapPictureState } from './map-picture';
import { noParkDocuments } from './park-document-actions';
import { initialPoolState } from './pool-actions';
import { noRankWeights } from './ranking-actions';
import { initialRankingView } from './ranking-view';
import { initialScenarioState } from './scenario-actions';
import { recallSearches } from './search-history';
import { initialShowState } from './show-actions';
import type { State } from './state';
import { initialStoryState } from './story-actions';
import { initialTableState } from './table-actions';
import { initialTargetState } from './target-state';
import { recallTextSize } from './text-size';
import { recallTourSeen } from './tour-steps';
import { initialTwinState } from './twin-actions';
import { initialWarningState } from './warning-actions';
import { initialWorkspacesState } from './workspaces-state';

/** The state before anything is loaded, in the light theme and in Chinese, as of the given day, with what this browser keeps. */
export function createInitialState(today: Day): State {
  return {
    ...initialTableState,
    ...initialMapPictureState,
    phase: 'starting',
    failure: null,
    progress: null,
    zoneQuestions: null,
    pending: 0,
    mapBusy: true,
    notices: [],
    data: { version: 0, change: 'clear' },
    undoable: null,
    redoable: null,
    snapshot: null,
    reading: null,
    origins: {},
    awaitedFiles: [],
    revision: 0,
    language: 'zh',
    theme: 'light',
    unit: 'mu',
    asOf: today,
    today,
    asOfIsToday: true,
    isPlaying: false,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    ruleSettings: defaultRuleSettings,
    park: null,
    focus: { kind: 'none' },
    details: null,
    focusFigures: null,
    figuresOf: null,
    hovered: null,
    hoveredRow: null,
    hoverPoint: null,
    filter: emptyFilter,
    passes: null,
    verdicts: [],
    wantedFilter: null,
    editedCondition: null,
    savedFilters: [],
    mappingTemplates: [],
    joinView: initialJoinView,
    hidden: [],
    layers: usualLayers,
    colourMode: 'category',
    colouring: null,
    emphasis: null,
    hoveredPark: null,
    basemap: null,
    ownBasemaps: [],
    tiandituKey: '',
    basemapTries: 0,
    explained: null,
    wantedExplanation: null,
    camera: null,
    cameraRequest: null,
    mapCommand: null,
    pointer: null,
    panel: null,
    marker: null,
    searchRequest: 0,
    searchHistory: recallSearches(),
    textSize: recallTextSize(),
    tourStep: null,
    isTourSeen: recallTourSeen(),
    glossaryTerm: null,
    isTableOpen: false,
    tab: null,
    compare: usualCompare,
    groupView: initialGroupView,
    rankingView: initialRankingView,
    chartView: initialChartView,
    rankWeights: noRankWeights,
    parkDocuments: noParkDocuments,
    ...initialScenarioState,
    isLeftOpen: true,
    sheetStop: 'half',
    disposals: noDisposals,
    disposalsLeftOut: 0,
    ledgerWho: recallWho(),
    ledgerImport: null,
    ...initialFieldCheckState,
    ...initialDrawState,
    ...initialPoolState,
    ...initialWarningState,
    ...initialTargetState,
    ...initialShowState,
    ...initialStoryState,
    ...initialEvaluationState,
    ...initialTwinState,
    ...initialWorkspacesState,
  };
}
