import type { Figure } from '../domain/figure';
import type { FloorPriceInputs } from '../domain/floor-price';
import type { Issue } from '../domain/issue';
import type { Bounds } from '../domain/polygons';
import type { PlotClass } from '../rules/plot-class';
import type { PlotClock } from '../rules/plot-clock';
import type { ContractCheck, PlotContractYear, PlotSupply } from './standard-messages';

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

/** The plot that has been idle longest, and for how many days. */
export interface LongestIdle {
  plot: number;
  days: number;
}
