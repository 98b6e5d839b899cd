import type { Category } from '../domain/category';
import type { Colouring, ColourMode } from '../domain/colour-mode';
import type { Day } from '../domain/day';
import type { AreaBasis, AreaReference, Denominator, Figure } from '../domain/figure';
import type { Condition, Filter } from '../domain/filter';
import type { Issue } from '../domain/issue';
import type { MappingTemplate } from '../domain/mapping-template';
import type { Bounds } from '../domain/polygons';
import type { RuleSettings } from '../domain/rule-settings';
import type { ZoneQuestion } from '../domain/zone-candidate';
import type { AreaUnit } from '../i18n/format';
import type { Language } from '../i18n/translate';
import type { Reading, Snapshot } from '../worker/data-messages';
import type { FileInput, Progress } from '../worker/load-messages';
import type { PlotDetails, PlotRow } from '../worker/plot-messages';
import type { Basemap } from './basemap';
import type { ChartView } from './chart-view';
import type { CompareView } from './compare-view';
import type { DrawState } from './draw-state';
import type { EvaluationState } from './evaluation-state';
import type { FieldCheckState } from './field-check-actions';
import type { Focus } from './focus';
import type { GroupView } from './group-view';
import type { JoinView } from './join-actions';
import type { Layers } from './layers';
import type { LedgerState } from './ledger-actions';
import type { MapPictureState } from './map-picture';
import type { ParkDocumentState } from './park-document-actions';
import type { PoolState } from './pool-actions';
import type { RankingState } from './ranking-actions';
import type { RankingView } from './ranking-view';
import type { SavedFilter } from './saved-filters';
import type { ScenarioState } from './scenario-actions';
import type { ScreenTab } from './screens';
import type { SheetStop } from './sheet';
import type { ShowState } from './show-actions';
import type { StoryState } from './story-actions';
import type { TableState } from './table-actions';
import type { TargetState } from './target-state';
import type { TextSize } from './text-size';
import type { TwinState } from './twin-actions';
import type { WarningState } from './warning-actions';
import type { WorkspacesState } from './workspaces-state';

export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
  bearing: number;
  pitch: number;
}

export type Theme = 'light' | 'dark';

/** `starting` until the first data or the empty card stands; `failed` when the app itself cannot run. */
export type Phase = 'starting' | 'empty' | 'ready' | 'failed';

/** A thing to tell the user until it is dismissed: i18n key and values, and how loud. */
export interface Notice {
  id: number;
  tone: 'info' | 'warn' | 'error';
  key: string;
  values?: Record<string, string | number>;
  /** Says that something was done, and leaves by itself. */
  isBrief?: boolean;
  /** Issues to list under it. */
  issues?: Issue[];
}

/** What the map is asked to do next; a new number is a new request. */
export interface CameraRequest {
  number: number;
  kind: 'fit' | 'jump';
  bounds?: Bounds;
  camera?: Camera;
  animate: boolean;
  /** Do nothing when the bounds are already in view (look.md §6). */
  onlyIfOutside?: boolean;
}

/** Where a loaded file came from. */
export type FileOrigin = { kind: 'sample' } | { kind: 'local' } | { kind: 'link'; url: string };

export interface Explanation {
  reference: AreaReference;
  indicator: string;
  figure: Figure | null;
}

export interface Explained {
  /** Which element asked, so that the popover opens there. */
  anchor: string;
  explanation: Explanation;
}

export type DataChange = 'open' | 'role' | 'mapping' | 'match' | 'decision' | 'remove' | 'clear';

export type MapCommand =
  | 'zoom-in'
  | 'zoom-out'
  | 'north'
  | 'pan-west'
  | 'pan-east'
  | 'pan-north'
  | 'pan-south';

export type Panel =
  | 'issues'
  | 'open'
  | 'methods'
  | 'plot-sheet'
  | 'pack'
  | 'map-image'
  | 'shortcuts'
  | 'filter'
  | 'share'
  | 'palette'
  | 'glossary'
  | 'basemaps'
  | 'workspaces'
  | 'templates'
  | 'joins'
  | 'rules'
  | 'field-check'
  | null;

/** A place at which the pointer is, lon/lat degrees. */
export interface PointerPlace {
  lon: number;
  lat: number;
}

export interface State
  extends TableState,
    DrawState,
    WarningState,
    WorkspacesState,
    LedgerState,
    ScenarioState,
    FieldCheckState,
    PoolState,
    ParkDocumentState,
    ShowState,
    StoryState,
    MapPictureState,
    TargetState,
    RankingState,
    TwinState,
    EvaluationState {
  phase: Phase;
  failure: { key: string; detail: string } | null;
  progress: Progress | null;
  /** Worker calls under way. */
  pending: number;
  /** The map draws or waits for something. */
  mapBusy: boolean;
  notices: Notice[];

  /** Which of the data that were loaded in this visit are at hand (0: none), and by what they came. */
  data: { version: number; change: DataChange };
  /** What the next undo and redo would change: i18n key `undo.what.<name>`; `null` for nothing. */
  undoable: string | null;
  redoable: string | null;

  snapshot: Snapshot | null;
  reading: Reading | null;
  /** Of each file that was opened, by its name; a file that was taken away may come back. */
  origins: Readonly<Record<string, FileOrigin>>;
  /** Files that the address needs and that only the user has; empty once something is loaded. */
  awaitedFiles: readonly string[];
  /** Files that were given and wait until the reader says in which zone they are; `null` for none. */
  zoneQuestions: { files: readonly FileInput[]; questions: readonly ZoneQuestion[] } | null;
  /** Counts up with every new snapshot: what the map has drawn is of one revision. */
  revision: number;

  language: Language;
  theme: Theme;
  unit: AreaUnit;
  asOf: Day;
  /** The day on this computer's calendar when the app started. */
  today: Day;
  /** The as-of date goes on by months, by itself. */
  isPlaying: boolean;
  /** True while the date follows the calendar of this computer. */
  asOfIsToday: boolean;
  areaBasis: AreaBasis;
  denominator: Denominator;
  /** The numbers that the rules compare with, as the user set them. */
  ruleSettings: RuleSettings;

  /** Park whose land the lists and the legend speak of; `null` is all. */
  park: number | null;
  focus: Focus;
  details: PlotDetails | null;
  focusFigures: Figure[] | null;
  /** The focus that these figures are of: for a moment an older one. */
  figuresOf: Focus | null;
  hovered: number | null;
  hoveredRow: PlotRow | null;
  /** Where on the page the pointer was when it came upon the hovered plot, px. */
  hoverPoint: { x: number; y: number } | null;
  /** What is filtered; `passes` and `verdicts` are the worker's answer to it, always of the same reading. */
  filter: Filter;
  /** 1 for the plots that pass; `null`: no filter, all pass. */
  passes: Uint8Array | null;
  /** What each condition of the filter says of each plot (`verdicts` of domain/filter). */
  verdicts: readonly Uint8Array[];
  /** Asked for, and not yet answered. */
  wantedFilter: Filter | null;
  /** The condition that the filter panel changes; `null`: it adds one. */
  editedCondition: Condition | null;
  savedFilters: readonly SavedFilter[];
  /** How columns were corrected before, for tables with the same headings. */
  mappingTemplates: readonly MappingTemplate[];
  /** What the report of joins shows. */
  joinView: JoinView;
  /** Layers whose eye is shut. */
  hidden: Category[];
  /** How the layers of the map are shown, where not as usual. */
  layers: Layers;
  /** By what plots are coloured. */
  colourMode: ColourMode;
  /** The classes under that mode, once the worker has told them; `null` by category. */
  colouring: Colouring | null;
  /** The class of the legend under the pointer, which the map sets off; an index into the classes. */
  emphasis: number | null;
  /** The park under the pointer, on the map or in a list. */
  hoveredPark: number | null;
  /** The backdrop from a server of the user's choice, by its id; `null` for none. */
  basemap: string | null;
  /** Basemaps that the user entered; they stay in this browser. */
  ownBasemaps: readonly Basemap[];
  /** The user's own key for Tianditu; it stays in this browser. */
  tiandituKey: string;
  /** Counts up to ask a basemap that failed once more. */
  basemapTries: number;
  explained: Explained | null;
  /** The indicator whose figure of the focus an address wants explained; gone once it is, or another focus comes. */
  wantedExplanation: string | null;

  camera: Camera | null;
  cameraRequest: CameraRequest | null;
  mapCommand: { number: number; name: MapCommand } | null;
  pointer: PointerPlace | null;
  panel: Panel;
  /** Where the map shows the place that was looked for. */
  marker: PointerPlace | null;
  /** Counts up with every wish to type into the search. */
  searchRequest: number;
  /** What was chosen from searches, the latest first. */
  searchHistory: string[];
  textSize: TextSize;
  /** Place in `tourSteps`, or `null` while there is no tour. */
  tourStep: number | null;
  /** The tour was taken or declined in this browser. */
  isTourSeen: boolean;
  /** The term at which the glossary opens, or `null` for its beginning. */
  glossaryTerm: string | null;
  isTableOpen: boolean;
  isLeftOpen: boolean;
  /** The tab of 处置 that stands in the place of parks and legend; `null`: 查看. */
  tab: ScreenTab | null;
  compare: CompareView;
  groupView: GroupView;
  rankingView: RankingView;
  chartView: ChartView;
  /** How far the sheet stands up that the phone has in the place of panels. */
  sheetStop: SheetStop;
}
