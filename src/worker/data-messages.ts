import type { AreaUse } from '../domain/area-use';
import type { ContextLayer, JoinSummary, LayerSummary } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import type { Bounds } from '../domain/polygons';
import type { ReadingOptions } from '../domain/settings';

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
