import { createStore } from 'zustand/vanilla';
import type { Day } from '../domain/day';
import type { SessionClient } from '../worker/client';
import { createAccess } from './access';
import type { Store } from './actions';
import { createBasemapActions } from './basemap-actions';
import { createChartActions } from './chart-actions';
import { createCompareActions } from './compare-actions';
import { createDrawActions } from './draw-actions';
import { createEvaluationActions } from './evaluation-actions';
import { createExportActions } from './export-actions';
import { createFieldCheckActions } from './field-check-actions';
import { createFilterActions } from './filter-actions';
import { createFindActions } from './find-actions';
import { chosenPlots } from './focus';
import { createFocusActions } from './focus-actions';
import { createGroupActions } from './group-actions';
import { createHealthActions } from './health-actions';
import { createHelpActions } from './help-actions';
import { longestIdlePlots } from './idle-plots';
import { createInitialState } from './initial-state';
import { createJoinActions } from './join-actions';
import { keptMesh } from './kept-mesh';
import { createLayerActions } from './layer-actions';
import { createLedgerActions } from './ledger-actions';
import { createLedgerFileActions } from './ledger-file-actions';
import { createLoadActions } from './load-actions';
import { createMapPictureActions } from './map-picture';
import { createParkDocumentActions } from './park-document-actions';
import { createPlotSheetActions } from './plot-sheet-actions';
import { createPoolActions } from './pool-actions';
import { createRankingActions } from './ranking-actions';
import { createRepairActions } from './repair-actions';
import { createRuleActions } from './rule-actions';
import { createScenarioActions } from './scenario-actions';
import { createSelectActions } from './select-actions';
import { createShowActions } from './show-actions';
import { createStockActions } from './stock-actions';
import { createStoryActions } from './story-actions';
import { createTableActions } from './table-actions';
import { createTargetActions } from './target-actions';
import { createTemplateActions } from './template-actions';
import { createTwinActions, createTwinQuestions } from './twin-actions';
import { createUndoActions } from './undo-actions';
import { createViewActions } from './view-actions';
import { createWarningActions, wantsWarnings } from './warning-actions';
import { createZoneActions } from './zone-actions';

export type { Store } from './actions';

/** The one store. `client` answers from the worker; a newer question makes an older answer void. */
export function createTubanStore(client: SessionClient, today: Day) {
  let follow: ReturnType<typeof createUndoActions>['follow'] = () => {};
  let followTwin: ReturnType<typeof createTwinQuestions> = () => {};
  const store = createStore<Store>()((set, get) => {
    const access = createAccess(client, set, get);
    const { track } = access;
    const undo = createUndoActions(access);
    follow = undo.follow;
    followTwin = createTwinQuestions(access);
    return {
      ...createInitialState(today),
      ...createLoadActions(access),
      ...createFocusActions(access),
      ...createFilterActions(access),
      ...createViewActions(access),
      ...undo.actions,
      ...createFindActions(access),
      ...createHelpActions(access),
      ...createLayerActions(access),
      ...createBasemapActions(access),
      ...createTableActions(access),
      ...createPlotSheetActions(access),
      ...createMapPictureActions(access),
      ...createCompareActions(access),
      ...createScenarioActions(access),
      ...createTwinActions(access),
      ...createPoolActions(access),
      ...createStockActions(access),
      ...createShowActions(access),
      ...createStoryActions(access),
      ...createTargetActions(access),
      ...createEvaluationActions(access),
      ...createGroupActions(access),
      ...createChartActions(access),
      ...createRankingActions(access),
      ...createHealthActions(access),
      ...createZoneActions(access),
      ...createParkDocumentActions(access),
      ...createSelectActions(access),
      ...createDrawActions(access),
      ...createExportActions(access),
      ...createTemplateActions(access),
      ...createJoinActions(access),
      ...createRepairActions(access),
      ...createRuleActions(access),
      ...createWarningActions(access),
      ...createLedgerActions(access),
      ...createLedgerFileActions(access),
      ...createFieldCheckActions(access),
      longestIdlePlots: (park, most) => track(longestIdlePlots(client, get(), park, most)),
      countIdle: (days, park) => track(client.idleCounts(days, park)),
      plotMesh: keptMesh(access),
      parkMesh: () => track(client.parkMesh()),
      countTable: (table) => client.countTable(table),
      plotShapes: (plots) => track(client.shapes(plots)),
      plotLabels: (bounds, limit) => track(client.labels(bounds, limit, chosenPlots(get().focus))),
      landAt: (lon, lat) => client.hit(lon, lat),
      plotCorners: (bounds, limit) => client.corners(bounds, limit),
      plotRows: (plots) => track(client.rows(plots)),
    };
  });
  store.subscribe((state, before) => follow(state, before));
  // However they came to be others: set, undone, or opened with a workspace.
  store.subscribe((state, before) => {
    if (state.ruleSettings !== before.ruleSettings) void state.askAnew('reading');
  });
  // Another date, basis or data: the classes of the plots may be others.
  store.subscribe((state, before) => {
    if (state.revision !== before.revision) store.setState({ colouring: null });
    if (state.reading !== before.reading) state.refreshColouring();
    if (wantsWarnings(state, before)) void state.askWarnings();
  });
  // What the ledger says may make another class of a plot.
  store.subscribe((state, before) => {
    if (state.disposals === before.disposals) return;
    // The history stays with the page: the worker needs what holds now.
    void client.setDisposals(state.disposals.map((record) => ({ ...record, history: [] })));
    void state.askAnew('reading');
  });
  store.subscribe((state, before) => followTwin(state, before));
  return store;
}

export type TubanStore = ReturnType<typeof createTubanStore>;
