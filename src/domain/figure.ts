import type { Grouping } from './grouping';

/** Which of the three areas a figure rests on (domain §4.2). Never mixed in one figure. */
export const areaBases = ['ellipsoidal', 'declared', 'plane'] as const;
export type AreaBasis = (typeof areaBases)[number];

/** The land that an intensity is divided by. */
export const denominators = [
  'built-industrial',
  'supplied-industrial',
  'all-plots',
  'park-boundary',
] as const;
export type Denominator = (typeof denominators)[number];

export type Unit = 'm2' | 'count' | 'ratio' | 'yuan' | 'yuan/m2' | 'm2/m2' | 'people/m2';

/** Plots by index; many of them come as a typed array, which is handed about without a copy of each number. */
export type PlotNumbers = readonly number[] | Uint32Array;

/** For which land a figure is asked. */
export type AreaReference =
  | { kind: 'all' }
  | { kind: 'park'; park: number }
  | { kind: 'plot'; plot: number }
  | { kind: 'category'; category: string; park: number | null }
  | { kind: 'county'; name: string }
  | { kind: 'countyGroup'; name: string }
  /** The plots of a group, or those of them that a park has; `name` is as `plotGroups` gives it, '' for land of no known group. */
  | { kind: 'group'; grouping: Grouping; name: string; park: number | null }
  | { kind: 'selection'; plots: PlotNumbers }
  /** Some plots with the shares they have in the whole, so that parts add up to it. */
  | { kind: 'part'; plots: readonly number[] }
  | { kind: 'polygon'; area: number }
  /** A polygon drawn on the map: GeoJSON multipolygon coordinates, lon/lat degrees. */
  | { kind: 'drawing'; multiPolygon: number[][][][] };

/** Why a plot did not go into a figure. */
export type ExclusionReason =
  | 'no-output'
  | 'no-tax'
  | 'no-investment'
  | 'no-floor-area'
  | 'no-value'
  | 'not-in-production'
  | 'not-industrial'
  | 'land-use-unknown'
  | 'not-supplied'
  | 'not-built'
  | 'not-of-status'
  | 'status-undetermined'
  | 'no-area'
  | 'sliver'
  | 'duplicate'
  | 'outside';

export interface Exclusion {
  reason: ExclusionReason;
  plots: Uint32Array;
  /** Their area on the figure's basis, m²; unknown areas are left out of the sum. */
  squareMeters: number;
}

/** A number that went in, with where it came from. */
export interface FigureInput {
  /** i18n key: `input.<key>` */
  key: string;
  value: number | null;
  unit: Unit;
  plots: number;
  source: 'plots' | 'statistics' | 'boundary' | 'account';
}

/** How a figure came about: enough to show it without a second computation. */
export interface Derivation {
  /** i18n key: `formula.<formula>` */
  formula: string;
  numerator: FigureInput | null;
  denominator: FigureInput | null;
  included: Uint32Array;
  excluded: Exclusion[];
  areaBasis: AreaBasis | null;
  denominatorChoice: Denominator | null;
  /** Plots that went in only by a share of their area (cut by the edge, or partly under another plot). */
  cut: { plots: Uint32Array; shares: Float64Array };
  /** The other value of the same thing, when the statistics report one. */
  reported: {
    value: number | null;
    numerator: number;
    year: number;
    quarter: number | null;
  } | null;
  /** Files the inputs came from, and the latest data date among them (ISO), if any gave one. */
  files: string[];
  dataDate: string | null;
  /** Of figures of the evaluation alone: from which source they were taken. */
  evaluation?: EvaluationFacts;
}

/** Plots or the table of areas A–H: which was used, and what the other says. */
export interface EvaluationFacts {
  /** `null`: neither tells. */
  used: 'plots' | 'account' | null;
  /** Whether the plots say all that the figure needs and cover the park. */
  arePlotsComplete: boolean;
  /** Share of the park's boundary that its plots cover, on the basis in use; `null`: unknown. */
  coverage: number | null;
  /** The row of the table. */
  account: { file: string; row: number; year: number | null } | null;
  /** The figure by the other source, where it tells one. */
  other: { source: 'plots' | 'account'; value: number } | null;
  /** The cells of the table that went in. */
  terms: FigureInput[];
}

/** A value in SI or `null` (unknown), with its unit and its derivation. */
export interface Figure {
  indicator: string;
  value: number | null;
  unit: Unit;
  /** i18n keys `missing.<key>` of what is not there, when the value is `null` or incomplete. */
  missing: string[];
  derivation: Derivation;
}
