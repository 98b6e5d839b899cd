import type { AreaUse } from './area-use';
import type { LayerRole } from './issue';
import type { LandAccount } from './land-account';
import type { ParkTable } from './park';
import type { PlotTable } from './plot';
import type { PlotYear } from './plot-years';
import type { PolygonColumn } from './polygons';
import type { ParkStatistics } from './statistics';
import type { FoundEncoding } from './text-encoding';

/** One layer of one file, with the arithmetic of its rows: rows = accepted + warned + rejected. */
export interface LayerSummary {
  file: string;
  name: string;
  role: LayerRole;
  /** True when the user chose the role. */
  roleChosen: boolean;
  rows: number;
  accepted: number;
  warned: number;
  rejected: number;
  /** False for a table: it lies in no coordinate system. */
  hasShapes: boolean;
  /** As named in the file, e.g. `EPSG:4524`; `null` when the file names none and lon/lat was assumed. */
  crs: string | null;
  /** The Gauss–Krüger zone that the file's CRS names, for plane areas. */
  zone: GaussKruegerZone | null;
  /** Heading → canonical field, for the headings that were understood. */
  fields: Record<string, string>;
  /** Headings whose field the user chose: heading → field, '' for none. */
  chosenFields: Record<string, string>;
  /** Name of the template that the chosen fields come from; `null`: the user chose them here. */
  template: string | null;
  /** All headings as they stand in the file. */
  headings: LayerHeading[];
  /** Id of the file format, e.g. `geojson`. */
  format: string;
  /** Of the texts; `null` where the format knows only one. */
  encoding: FoundEncoding | null;
  /** True when the user chose the coordinate system. */
  crsChosen: boolean;
  bytes: number;
  sample: boolean;
}

/** A column of a layer as it came. */
export interface LayerHeading {
  heading: string;
  /** Cells with a value. */
  filled: number;
  /** The first text or number in it; `null` when it is empty. */
  sample: string | null;
  /** Why it was taken for its field; `null`: it is kept as it is. */
  match: HeadingMatch | null;
  /** The field that it would be if it said its unit; `null`: nothing is to be asked. */
  asksUnit: { field: string; dimension: 'area' | 'money' } | null;
  /** How its values are read as its field; `null`: it has none, or nothing in it can be read. */
  reading: HeadingReading | null;
  /** A field that it looks like; never taken before the user says so. */
  suggestion: HeadingSuggestion | null;
}

/** By what a column was taken for a field, and how sure that is. */
export interface HeadingMatch {
  /** `exact`: a known name; `normalised`: known but for width, case, spaces or signs; else said by the user or a template. */
  by: 'exact' | 'normalised' | 'chosen' | 'template';
  sureness: 'certain' | 'high' | 'medium' | 'low';
  /** Share (0–1) of the values looked at that can be read as the field wants them; `null`: any text will do. */
  fits: number | null;
  /** The unit, where it is a convention and not written. */
  isUnitAssumed: boolean;
}

/** What is done with the values of a column: `factor` makes the unit the one of SI (both are ids of `gate/units`). */
export type HeadingReading =
  | { as: 'key' | 'text' | 'number' | 'flag' }
  | { as: 'day'; form: 'dash' | 'slash' | 'dot' | 'compact' | 'chinese' | 'serial' | 'mixed' }
  | { as: 'unit'; unit: string; si: string; factor: number };

/** A field that a column without one looks like. */
export interface HeadingSuggestion {
  field: string;
  /** `content`: its values have the form; `heading-part`: its heading contains a known name, and its values fit. */
  by: 'content' | 'heading-part';
  /** Share (0–1) of the values looked at that fit. */
  fits: number;
}

export interface GaussKruegerZone {
  width: 3 | 6;
  /** Degrees east. */
  centralMeridian: number;
}

/** A table whose rows say more about the plots that another layer draws, row by row. */
export interface TableJoin extends JoinSummary {
  keyField: string;
  /** For each row (0-based) of the table: the row of the map that it met, or −1, and an index into `joinHows`. */
  mapRowOf: Int32Array;
  how: Uint8Array;
  /** For each row of the table and of the map: the earlier row (0-based) whose key it repeats, or −1. */
  firstInTable: Int32Array;
  firstOnMap: Int32Array;
  /** Key of the table → key on the map that the user accepted as the same. */
  matches: Readonly<Record<string, string>>;
}

/** What the page is told of a join at once; both layers are indices into `layers`. */
export interface JoinSummary {
  table: number;
  map: number;
  /** The headings by which rows met. */
  tableHeading: string;
  mapHeading: string;
  /** Rows of the table that met a shape; among them those whose keys had to be normalised first, or that the user accepted. */
  met: number;
  normalised: number;
  accepted: number;
  onlyInTable: number;
  onlyOnMap: number;
  /** Rows with a key that an earlier row has too: rejected in the table, drawn without the table's facts on the map. */
  repeatedInTable: number;
  repeatedOnMap: number;
}

/** A pair of plots that share land. */
export interface Overlap {
  a: number;
  b: number;
  squareMeters: number;
}

/** Where the plots belong, found by id and by geometry. */
export interface Placement {
  /** Park of each plot, or −1. */
  parkOf: Int32Array;
  /** 0 none, 1 by id or name, 2 by geometry, 3 named by the plot but lying in another park or outside. */
  how: Uint8Array;
  /** Share of each plot's area that lies outside its park (0–1); NaN where either has no shape. */
  outsideShare: Float64Array;
  /** Parent park of each park, or −1. */
  parentOf: Int32Array;
  overlaps: Overlap[];
  /** The pairs among `overlaps` that share less than a square metre: told together. */
  slightOverlaps?: { pairs: number; squareMeters: number; plots: number[] };
  /**
   * Share of each plot's area that lies under an earlier plot (file order), 0–1: land under two plots
   * counts for the first. 1 for the second of two identical plots.
   */
  coveredShare: Float64Array;
}

/** Polygons that are neither parks nor plots and for which figures are asked (a county, a planning unit). */
export interface AreaTable {
  count: number;
  names: (string | null)[];
  /** What each is for; `null`: only to be asked for figures. */
  uses: (AreaUse | null)[];
  polygons: PolygonColumn;
  layerOf: Uint16Array;
}

/** Lines, points and polygons shown behind the land. GeoJSON, as they came, for drawing only. */
export interface ContextLayer {
  layer: number;
  name: string;
  geojson: string;
}

/** All that was loaded, valid and frozen. */
export interface Dataset {
  layers: LayerSummary[];
  parks: ParkTable;
  plots: PlotTable;
  statistics: ParkStatistics[];
  /** Tables of areas A–H. */
  accounts: LandAccount[];
  /** By plot and year, ascending. */
  plotYears: PlotYear[];
  areas: AreaTable;
  context: ContextLayer[];
  joins: TableJoin[];
  placement: Placement;
  /** Ellipsoidal area (CGCS2000) of each plot and park, m²; NaN without a shape. */
  plotEllipsoidal: Float64Array;
  parkEllipsoidal: Float64Array;
  /** Repaired rings: plot index → area before and after, m². */
  repairs: { table: 'plots' | 'parks' | 'areas'; row: number; before: number; after: number }[];
}
