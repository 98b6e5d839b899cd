import type { Category } from '../domain/category';
import type { ColourMode } from '../domain/colour-mode';
import type { Day } from '../domain/day';
import type { AreaBasis, AreaReference, Denominator, PlotNumbers } from '../domain/figure';
import type { Condition, Filter } from '../domain/filter';
import type { FilterField } from '../domain/filter-fields';
import type { Issue, LayerRole } from '../domain/issue';
import type { Bounds } from '../domain/polygons';
import type { LandTable } from '../export/land-rows';
import type { PlotMesh } from '../geometry/plot-mesh';
import type { AreaUnit } from '../i18n/format';
import type { Language } from '../i18n/translate';
import type { FieldSummary, FilterMatch } from '../worker/data-messages';
import type { FileDecision, FileInput, KeptLayer, LayerMapping } from '../worker/load-messages';
import type { Hit, LabelItem, PlotRow } from '../worker/plot-messages';
import type { SearchAnswer, TextMatch } from '../worker/search-messages';
import type { Basemap } from './basemap';
import type { ChartActions } from './chart-actions';
import type { CompareActions } from './compare-actions';
import type { DrawActions } from './draw-action-types';
import type { EvaluationActions } from './evaluation-actions';
import type { ExportActions } from './export-actions';
import type { FieldCheckActions } from './field-check-actions';
import type { Focus, SelectionSource } from './focus';
import type { GroupActions } from './group-actions';
import type { HealthActions } from './health-actions';
import type { IdlePlot } from './idle-plots';
import type { JoinActions } from './join-actions';
import type { LayerId } from './layers';
import type { LedgerActions } from './ledger-actions';
import type { LedgerFileActions } from './ledger-file-actions';
import type { MapPictureActions } from './map-picture';
import type { ParkDocumentActions } from './park-document-actions';
import type { PlotSheetActions } from './plot-sheet-actions';
import type { PoolActions } from './pool-actions';
import type { RankingActions } from './ranking-actions';
import type { RepairActions } from './repair-actions';
import type { RuleActions } from './rule-actions';
import type { ScenarioActions } from './scenario-actions';
import type { ScreenTab } from './screens';
import type { SheetStop } from './sheet';
import type { ShowActions } from './show-actions';
import type { Camera, MapCommand, Notice, Panel, PointerPlace, State, Theme } from './state';
import type { StockActions } from './stock-actions';
import type { StoryActions } from './story-actions';
import type { TableActions } from './table-actions';
import type { TargetActions } from './target-actions';
import type { TemplateActions } from './template-actions';
import type { TextSize } from './text-size';
import type { TwinActions } from './twin-actions';
import type { Tracked } from './undo';
import type { WarningActions } from './warning-actions';
import type { ZoneActions } from './zone-actions';

/** What can be done; the answers of the worker come as promises or as state. */
export interface Actions
  extends TableActions,
    PlotSheetActions,
    MapPictureActions,
    CompareActions,
    ScenarioActions,
    PoolActions,
    StockActions,
    ShowActions,
    StoryActions,
    TargetActions,
    ChartActions,
    RankingActions,
    EvaluationActions,
    GroupActions,
    HealthActions,
    ZoneActions,
    ParkDocumentActions,
    DrawActions,
    ExportActions,
    TemplateActions,
    JoinActions,
    RepairActions,
    LedgerActions,
    LedgerFileActions,
    FieldCheckActions,
    RuleActions,
    TwinActions,
    WarningActions {
  openFiles(
    files: FileInput[],
    setup?: {
      sample?: boolean;
      keepView?: boolean;
      decisions?: Record<string, FileDecision>;
      /** What was said of the layers of a file at a former time. */
      layers?: Record<string, KeptLayer[]>;
      /** They take the place of everything that is loaded. */
      replace?: boolean;
    },
  ): Promise<void>;
  /** Reads a loaded file once more with what the reader says about it. */
  decideFile(file: string, decision: FileDecision): Promise<void>;
  /** Takes columns of layers for what the reader says, and keeps it as a template for the same headings. */
  setMappings(mappings: readonly LayerMapping[]): Promise<void>;
  /** Takes the columns of a layer as they are recognised; templates stay. */
  clearMapping(layer: number): Promise<void>;
  /** Takes keys of a table for other keys on the map: key of the table → key on the map. */
  setMatches(layer: number, matches: Record<string, string>): Promise<void>;
  /** Opens the files that wait for their zone: file → coordinate system. */
  answerZones(crsOf: Record<string, string>): Promise<void>;
  dismissZones(): void;
  /** Stops what is being read or written. */
  cancelOpening(): void;
  setRole(layer: number, role: LayerRole): Promise<void>;
  removeFile(file: string): Promise<void>;
  clearAll(): void;
  /** Brings back data that were at hand before, with the view that went with them; false: it cannot. */
  returnToData(data: State['data'], view: Tracked): Promise<boolean>;

  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setUnit(unit: AreaUnit): void;
  setAsOf(day: Day, isToday: boolean): void;
  /** Lets the as-of date go on by months, or stops it. */
  setPlaying(isPlaying: boolean): void;
  setAreaBasis(basis: AreaBasis): void;
  setDenominator(denominator: Denominator): void;

  choosePark(park: number | null, move: boolean): void;
  /** Makes a park the one spoken of and shows it, without opening its panel. */
  viewPark(park: number): void;
  focusPlots(plots: PlotNumbers, move: boolean, source?: SelectionSource): void;
  togglePlot(plot: number): void;
  focusArea(area: number, move: boolean): void;
  /** Opens the figures of a drawn polygon, or none; what else of the drawings changes belongs to the same step. */
  focusShape(
    shape: Extract<Focus, { kind: 'drawing' | 'none' }>,
    also?: Pick<Partial<State>, 'drawings'>,
  ): void;
  /** Opens the figures of everything, of a county or of a group of counties. */
  focusRegion(region: Extract<Focus, { kind: 'all' | 'county' | 'countyGroup' | 'group' }>): void;
  clearFocus(): void;
  hover(plot: number | null, point?: { x: number; y: number }): void;
  toggleFilter(category: Category): void;
  /** Changes the filter; what passes arrives with it. */
  changeFilter(change: (filter: Filter) => Filter): Promise<void>;
  clearFilter(): void;
  /** Opens the filter panel to change a condition, or (`null`) to add one. */
  editCondition(condition: Condition | null): void;
  /** Keeps the filter under a name; one of the same name gives way. */
  saveFilter(name: string): void;
  renameFilter(from: string, to: string): void;
  deleteFilter(name: string): void;
  /** What a filter would let through, without setting it. */
  tryFilter(filter: Filter): Promise<FilterMatch>;
  knownFields(park: number | null): Promise<Record<FilterField, number>>;
  fieldSummary(field: FilterField, park: number | null, query: string): Promise<FieldSummary>;
  toggleHidden(category: Category): void;
  setLayerHidden(layer: LayerId, isHidden: boolean): void;
  setAllLayersHidden(isHidden: boolean): void;
  /** Percent. */
  setLayerOpacity(layer: LayerId, percent: number): void;
  /** Puts a layer above another, or below all movable ones with `null`. */
  moveLayer(layer: LayerId, before: LayerId | null): void;
  setColourMode(mode: ColourMode): void;
  /** Asks the worker anew for the classes of the plots. */
  refreshColouring(): void;
  setEmphasis(index: number | null): void;
  hoverPark(park: number | null): void;
  chooseBasemap(id: string | null): void;
  /** Adds a basemap, or changes the one with its id; `isChosen`: it is shown from now on. */
  saveBasemap(basemap: Basemap, options?: { isChosen?: boolean }): void;
  removeBasemap(id: string): void;
  setTiandituKey(key: string): void;
  retryBasemap(): void;
  tellBasemapFailure(): void;
  explain(anchor: string, reference: AreaReference, indicator: string): void;
  closeExplanation(): void;

  /** Asks the worker for the reading, or for what the right panel shows, as the state has them now. */
  askAnew(what: 'reading' | 'focus'): Promise<void>;
  /** From here on changes can be undone. */
  beginUndo(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;

  /** Selects the plots of an issue's rows, or chooses its park, and shows them. */
  showIssueRows(issue: Issue): Promise<void>;
  search(text: string): Promise<SearchAnswer>;
  matchTexts(query: string, texts: readonly string[]): Promise<(TextMatch | null)[]>;
  /** Selects the plots of a holder or an industry that was found, and shows them. */
  showPlotsOfFound(kind: 'holder' | 'industry', index: number): Promise<void>;
  /** Brings the keyboard to the search box. */
  goToSearch(): void;
  rememberSearch(text: string): void;
  forgetSearches(): void;
  /** Shows a place and marks it. */
  goToPlace(place: PointerPlace): void;
  clearMarker(): void;
  /** Selects the plot that has been idle longest, in a park or in all. */
  showLongestIdle(park: number | null): Promise<void>;
  /** Selects the supplied plot whose status changes next, in the park spoken of or in all. */
  showNextIdle(): void;
  setTextSize(size: TextSize): void;
  startTour(): void;
  /** Goes on or back; past the last step the tour ends. */
  stepTour(step: 1 | -1): void;
  /** Ends or declines the tour; this browser remembers it. */
  endTour(): void;
  openGlossary(term?: string | null): void;
  countIdle(days: readonly Day[], park: number | null): Promise<number[]>;
  /** The plots of a park, or of all, that have been idle longest, the longest first. */
  longestIdlePlots(park: number | null, most: number): Promise<IdlePlot[]>;
  /** What the map draws of the plots with these shapes (`Snapshot.plotShapes`), usually the present ones. */
  plotMesh(shapes?: number): Promise<PlotMesh>;
  parkMesh(): Promise<PlotMesh>;
  countTable(table: LandTable): Promise<number>;
  plotShapes(plots: readonly number[]): Promise<number[][][][][]>;
  plotLabels(bounds: Bounds, limit: number): Promise<LabelItem[]>;
  landAt(lon: number, lat: number): Promise<Hit>;
  plotRows(plots: readonly number[]): Promise<PlotRow[]>;

  setCamera(camera: Camera): void;
  commandMap(name: MapCommand): void;
  setPointer(place: PointerPlace | null): void;
  setMapBusy(busy: boolean): void;
  requestFit(bounds: Bounds, options?: { animate?: boolean; onlyIfOutside?: boolean }): void;
  requestCamera(camera: Camera): void;
  fitAll(): void;
  openPanel(panel: Panel): void;
  toggleTable(): void;
  toggleLeft(): void;
  /** Shows a tab of 处置 in the place of parks and legend; `null`: these again. */
  openTab(tab: ScreenTab | null): void;
  setSheetStop(stop: SheetStop): void;
  notify(notice: Omit<Notice, 'id'>): void;
  dismissNotice(id: number): void;
  fail(key: string, detail: string): void;
  /** Peels the topmost thing: popover, panel, tour, notice, marker, focus, filter. True when there was one. */
  escape(): boolean;
}

export type Store = State & Actions;
