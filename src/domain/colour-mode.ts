import type { Unit } from './figure';
import type { Grouping } from './grouping';

/** By what plots are coloured: their category, their land use, a figure of each, or a figure of the group they are in. */
export const colourModes = [
  'category',
  'landUse',
  'outputIntensity',
  'taxIntensity',
  'investmentIntensity',
  'plotRatio',
  'group',
] as const;
export type ColourMode = (typeof colourModes)[number];
/** The modes that show a figure of each plot. */
export type FigureMode = Exclude<ColourMode, 'category' | 'landUse' | 'group'>;

export function isFigureMode(mode: ColourMode): mode is FigureMode {
  return mode !== 'category' && mode !== 'landUse' && mode !== 'group';
}

/** The step that begins at the reference value of a figure's ramp. */
export const REFERENCE_STEP = 3;

/** Most classes that one colouring may have: the shaders keep a palette of that size. */
export const MOST_CLASSES = 40;

/** One class of a colouring, as the legend lists it and the map draws it. */
export type ColourClass =
  /** A step of a ramp: values from `from` (in) to `to` (out), SI; `null` is open. */
  | { kind: 'step'; step: number; from: number | null; to: number | null }
  /** A land use of the guide with its official colour, `null` where the norm gives none. */
  | {
      kind: 'use';
      code: string;
      zh: string;
      en: string;
      colour: string | null;
      /** Tells the levels of one use apart, for which there is one official colour: 0 none, 1–3, 4 for M0. */
      level: number;
    }
  /** The figure does not apply: land that is not in production, not industrial … */
  | { kind: 'not-applicable' }
  /** What would tell is missing. */
  | { kind: 'unknown' };

/** The figure of groups by which plots are coloured. */
export interface GroupFigure {
  grouping: Grouping;
  indicator: string;
}

/** Classes of all plots under a mode. */
export interface Colouring {
  mode: ColourMode;
  /** Of the mode `group`: whose figure it is, and in which unit. */
  group?: GroupFigure & { unit: Unit };
  classes: ColourClass[];
  /** Index into `classes` by plot. */
  classOf: Uint8Array;
  /** Values by plot, SI, NaN where there is none; empty for land use. */
  values: Float64Array;
}
