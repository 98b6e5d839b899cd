import type { AccountProblem } from './account-problems';

/** A figure of the evaluation without its derivation. */
export interface EvaluatedFigure {
  indicator: string;
  /** SI; `null`: unknown. */
  value: number | null;
  /** i18n `missing.<key>`: of what is not there, when the value is `null` or incomplete. */
  missing: readonly string[];
  used: 'plots' | 'account' | null;
  arePlotsComplete: boolean;
  other: { source: 'plots' | 'account'; value: number } | null;
  /** Whether cells of the table that went in do not fit its other areas. */
  isDoubtful: boolean;
}

/** 0–1: how near a value is to its ideal; `null` with why there is none. */
export interface LeafScore {
  score: number | null;
  lacks: 'value' | 'ideal' | 'weight' | null;
}

/** 集约度 of a park, 0–100; `null` with what is missing. */
export interface ParkScore {
  score: number | null;
  /** Sum of the weights, %. */
  weights: number;
  /** Indicators with a weight that lack a value or an ideal. */
  lacking: readonly { indicator: string; lacks: 'value' | 'ideal' }[];
  /** Weighted indicators whose value is incomplete or doubtful. */
  incomplete: readonly string[];
}

export const zoneTypes = ['industrial', 'mixed', 'other'] as const;
export type ZoneType = (typeof zoneTypes)[number];

/** Why a park is of its type, with the shares (0–1) that decided. */
export interface ZoneTypeAnswer {
  type: ZoneType | null;
  /** A2/A and A1/A; `null`: unknown. */
  industrialShare: number | null;
  residentialShare: number | null;
  /** The word of its name that makes it a zone under special customs supervision. */
  customsWord: string | null;
  used: 'plots' | 'account' | null;
  missing: readonly string[];
}

/** One way in which an indicator falls short of its ideal, for the intensity potential; SI. */
export interface Shortfall {
  indicator: string;
  value: number;
  ideal: number;
  squareMeters: number;
}

/** 扩展、结构、强度、管理潜力 of a park, m²; `null` with what is missing. */
export interface Potentials {
  expansion: {
    squareMeters: number | null;
    industrialSquareMeters: number | null;
    /** Mean yearly supply, m². */
    yearlySupply: number | null;
    /** 尚可供地年数. */
    years: number | null;
    missing: readonly string[];
  };
  structure: {
    squareMeters: number | null;
    /** A, m², the rate and its ideal (0–1). */
    builtLand: number | null;
    rate: number | null;
    ideal: number | null;
    missing: readonly string[];
  };
  intensity: {
    squareMeters: number | null;
    /** A2, m². */
    industrialLand: number | null;
    /** Of those that fall short, the greatest first. */
    shortfalls: readonly Shortfall[];
    /** Indicators that could not be asked for want of a value or an ideal. */
    lacking: readonly { indicator: string; lacks: 'value' | 'ideal' }[];
    missing: readonly string[];
  };
  management: {
    squareMeters: number | null;
    idle: number | null;
    expired: number | null;
    missing: readonly string[];
  };
}

/** The evaluation of one park as of the reading. */
export interface ParkEvaluation {
  park: number;
  figures: readonly EvaluatedFigure[];
  leaves: readonly LeafScore[];
  score: ParkScore;
  zoneType: ZoneTypeAnswer;
  potentials: Potentials;
  account: {
    file: string;
    row: number;
    year: number | null;
    problems: readonly AccountProblem[];
  } | null;
  /** Share of the boundary that plots cover; `null`: unknown. */
  coverage: number | null;
}
