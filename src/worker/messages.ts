import type { AreaUse } from '../domain/area-use';
import type { ContextLayer, JoinSummary, LayerSummary } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Filter } from '../domain/filter';
import type { FloorPriceInputs } from '../domain/floor-price';
import type { Issue, LayerRole } from '../domain/issue';
import type { FoundLedger } from '../domain/ledger-import';
import type { Bounds } from '../domain/polygons';
import type { ReadingOptions } from '../domain/settings';
import type { TextEncodingName } from '../domain/text-encoding';
import type { ZoneQuestion } from '../domain/zone-candidate';
import type { ShapeColumnRequest } from '../export/shape-columns';
import type { PlotClass } from '../rules/plot-class';
import type { PlotClock } from '../rules/plot-clock';
import type { ContractCheck, PlotContractYear, PlotSupply } from './standard-messages';

/** A file as it reaches the worker: bytes are read there, never on the page. */
export interface FileInput {
  name: string;
  source: Blob | { url: string };
}

/** What the user decided for a file: see `ReadOptions`. */
export interface FileDecision {
  encoding?: TextEncodingName;
  crs?: string;
}

/** What the user said of a layer; what is left out was recognised. */
export interface KeptLayer {
  name: string;
  role?: LayerRole;
  mapping?: Record<string, string>;
  /** Name of the template that the mapping comes from. */
  template?: string;
  /** Key of the table → key on the map that the user accepted as the same, though they differ. */
  matches?: Record<string, string>;
}

/** What the user says of the columns of a layer. */
export interface LayerMapping {
  /** Index into `Snapshot.layers`. */
  layer: number;
  /** Heading → field, `field:unit`, '' for none. */
  mapping: Record<string, string>;
}

/** What it takes to load a file again as it is loaded now. */
export interface KeptFile {
  file: string;
  /** The file and its companions as they were given. */
  given: FileInput[];
  decision: FileDecision;
  sample: boolean;
  layers: KeptLayer[];
}

export interface Progress {
  stage: 'read' | 'check' | 'figures' | 'write';
  file: string;
  done: number;
  total: number;
}

export interface ParkItem {
  index: number;
  id: string | null;
  name: string | null;
  kind: string | null;
  level: string | null;
  county: string | null;
  leadingIndustries: string | null;
  declaredSquareMeters: number | null;
  ellipsoidalSquareMeters: number | null;
  bounds: Bounds | null;
  labelPoint: [number, number] | null;
  multiPolygon: number[][][][];
  parent: number | null;
  named: boolean;
  plotCount: number;
}

export interface AreaItem {
  /** What it is for; `null`: only to be asked for figures. */
  use: AreaUse | null;
  index: number;
  name: string | null;
  bounds: Bounds | null;
  multiPolygon: number[][][][];
}

/** What the page knows of the loaded data besides the figures. */
export interface Snapshot {
  layers: LayerSummary[];
  joins: JoinSummary[];
  issues: Issue[];
  parks: ParkItem[];
  areas: AreaItem[];
  context: ContextLayer[];
  counties: string[];
  countyGroups: string[];
  plotCount: number;
  /** Tells one set of plots' shapes from another: what was drawn of the same need not be drawn anew. */
  plotShapes: number;
  /** Park of each plot, or −1. */
  plotPark: Int32Array;
  /** Of everything loaded that has a shape. */
  bounds: Bounds | null;
  onlySample: boolean;
  hasSample: boolean;
}

/** The data as of a date, on an area basis. */
export interface Reading {
  options: ReadingOptions;
  categories: Uint8Array;
  statuses: Uint8Array;
  overlays: Uint16Array;
  /** Day on which time alone changes the status; `UNKNOWN_DAY` for none. */
  nextDays: Int32Array;
  /** m² on the basis in use; NaN unknown. */
  plotAreas: Float64Array;
  /** The part of `plotAreas` that no earlier plot covers, so that sums count land once. */
  countedAreas: Float64Array;
  /** 0 for slivers and for the later of identical plots: on the map, in no count. */
  isCounted: Uint8Array;
  parkAreas: Float64Array;
  indicatorIds: string[];
  /** parks × indicators, NaN unknown. */
  parkFigures: Float64Array;
  /** Found while classifying: stated against computed status. */
  issues: Issue[];
}

/** What a filter says of every plot, in the reading at hand. */
export interface FilterMatch {
  /** 1 for the plots that pass; `null`: there is no condition, all pass. */
  passes: Uint8Array | null;
  /** `verdicts` of each condition on each plot. */
  verdicts: readonly Uint8Array[];
}

export interface ValueCount {
  value: string;
  /** Plots that have it. */
  count: number;
}

/** What values a field has, for choosing among them. */
export interface FieldSummary {
  /** Ends of numbers (SI) and days; `null` when none is known. */
  min: number | null;
  max: number | null;
  /** The values asked for, up to a limit, and how many there are of them. */
  values: ValueCount[];
  distinct: number;
}

/** How the data are to be read, and what is filtered: the answers to both come together. */
export interface Question {
  options: ReadingOptions;
  filter: Filter;
}

/** A reading and what the filter says in it. */
export interface Answer {
  reading: Reading;
  match: FilterMatch;
}

export interface LoadOutcome {
  /**
   * `null` when nothing new could be used: what was loaded before stays. `version` names what is
   * loaded, to return to it.
   */
  loaded: ({ snapshot: Snapshot; version: number } & Answer) | null;
  /** Issues of this call alone, for the message. */
  issues: Issue[];
  /** Layers of this call that wait for their zone. */
  zones: ZoneQuestion[];
  /** A file of this call that was no data but a ledger that came back; not given where none was looked for. */
  ledger?: FoundLedger;
}

export interface PlotRow {
  plot: number;
  id: string | null;
  name: string | null;
  park: number;
  holder: string | null;
  industry: string | null;
  landUse: string | null;
  supplyDate: string | null;
  startDue: string | null;
  nextDate: string | null;
  outputYuan: number | null;
  hasShape: boolean;
}

export interface PlotAreas {
  ellipsoidal: number | null;
  declared: number | null;
  plane: number | null;
  zone: { width: 3 | 6; centralMeridian: number } | null;
  repaired: { before: number; after: number } | null;
  coveredShare: number;
  outsideShare: number | null;
}

export interface PlotDetails {
  plot: number;
  /** Every known field as it is in the Dataset: SI numbers, ISO dates, texts, booleans. */
  fields: Record<string, string | number | boolean>;
  extra: Record<string, string>;
  park: number;
  placed: 'none' | 'reference' | 'geometry' | 'reference-elsewhere';
  file: string;
  row: number;
  crs: string | null;
  vertices: number;
  areas: PlotAreas;
  classified: PlotClass;
  clock: PlotClock;
  /** Agreed indicators against the actual ones; `null`: no standard plot. */
  contract: ContractCheck[] | null;
  /** The same year by year, where a table tells of it. */
  contractYears: PlotContractYear[];
  supply: PlotSupply;
  /** What its price is checked by; `null`: no transferred industrial land. */
  floorPrice: FloorPriceInputs | null;
  figures: Figure[];
  multiPolygon: number[][][][];
  bounds: Bounds | null;
  issues: Issue[];
  overlapsWith: { plot: number; id: string | null; squareMeters: number }[];
}

export interface LabelItem {
  plot: number;
  lon: number;
  lat: number;
  id: string;
  squareMeters: number;
  /** The shorter side of the plot's bounds, m: what a line of text has room for. */
  roomMeters: number;
  /** The northernmost corner. */
  top: [number, number];
}

/** All that lies at a place: overlapping plots each, the innermost park first. */
export interface Here {
  plots: number[];
  parks: number[];
  areas: number[];
}

export interface Hit {
  plot: number | null;
  park: number | null;
  area: number | null;
}

export const searchKinds = ['park', 'plot', 'holder', 'industry'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A stretch [from, to) of a text. */
export type TextRange = [number, number];

export interface SearchResult {
  kind: SearchKind;
  /** Row of the park or plot; for a holder or an industry what `plotsOfFound` asks for. */
  index: number;
  title: string;
  /** What was found in the title; `null` where it was found in `also`. */
  match: TextRange | null;
  /** The name or number by which a plot was found, where it is not the title. */
  also?: { text: string; match: TextRange };
  detail?: string;
  /** How many plots a holder or an industry has. */
  plots?: number;
}

/** What a search found of each kind that it found anything of. */
export type SearchAnswer = { kind: SearchKind; total: number; results: SearchResult[] }[];

/** Where a query stands in a text; a lower rank is a better match. */
export interface TextMatch {
  range: TextRange;
  rank: number;
}

/** The plot that has been idle longest, and for how many days. */
export interface LongestIdle {
  plot: number;
  days: number;
}

/** What a column of the table holds: how its cells are shown, sorted and exported. */
export type CellKind =
  | 'text'
  | 'number'
  | 'year'
  /** A day as in columns: days since 1970. */
  | 'day'
  | 'days'
  /** m² */
  | 'area'
  /** yuan */
  | 'money'
  | 'flag'
  /** Index into `statuses`. */
  | 'status'
  /** Index into `categories`. */
  | 'category';

/** A value as the Dataset has it, SI; `null` is unknown. */
export type Cell = string | number | boolean | null;

export interface TableColumn {
  key: string;
  kind: CellKind;
  /** The heading of the file, where the column is a field that we have no name for. */
  heading: string | null;
  /** Whether its values may be added up. */
  sums: boolean;
}

export type TableGrouping = 'park' | 'category' | 'county';

export interface TableQuery {
  /** The first counts most. */
  sorts: readonly { key: string; descending: boolean }[];
  group: TableGrouping | null;
}

export interface TableGroup {
  /** Index of the park or category; −1: in none. */
  index: number;
  /** Of a park or county; `null`: of a category, or none. */
  name: string | null;
}

/** All plots in the order of a table, the unknown last, ties as in the file. */
export interface TableOrder {
  query: TableQuery;
  order: Uint32Array;
  /** Which of `groups` each plot is in; `null` without grouping. */
  groupOf: Int32Array | null;
  groups: TableGroup[];
}

/** A sum and how many plots are not in it because their value is unknown. */
export interface TableSum {
  value: number | null;
  unknown: number;
}

export interface TableTotals {
  /** Plots that count: without slivers and repeated shapes. */
  plots: number;
  /** By the key of the column. */
  sums: Record<string, TableSum>;
}

/** A column as it is written to a file. */
export interface TextColumnRequest {
  key: string;
  heading: string;
  /** Factor and decimals of a number in the unit of the heading. */
  scale: number;
  decimals: number;
}

export interface TableTextRequest {
  plots: Uint32Array;
  columns: TextColumnRequest[];
  /** Lines before the headings. */
  statement: string[][];
  /** Columns about the shape, after all others. */
  shapes: ShapeColumnRequest[];
  /** `csv-file` tells Excel that it is UTF-8; the texts are for the clipboard. */
  form: 'csv-file' | 'csv' | 'tsv' | 'xlsx';
  /** Of the sheet of a workbook; also told while it is written. */
  name: string;
  /** Words of statuses, categories, flags, and of the ledger by `<field>.<value>`. */
  words: Record<'statuses' | 'categories', string[]> & { yes: string; no: string } & {
    ledger?: Record<string, string>;
  };
}
