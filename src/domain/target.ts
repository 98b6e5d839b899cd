import type { Unit } from './figure';

/** In force; only consulted on and not adopted; of a document whose period is over; a figure of the background. */
export const targetStatuses = ['in-force', 'draft', 'historic', 'context'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

export const targetOperators = [
  '>=',
  '>',
  '<=',
  '<',
  '=',
  'between',
  'decrease',
  'no-decrease',
  'tier',
] as const;
export type TargetOperator = (typeof targetOperators)[number];

/**
 * For whom a target is set: each park; a region, against which a park is only held up; a zone that the text
 * names; a single project or plot (a price, a fee, a threshold); nobody (a date).
 */
export const targetReaches = ['park', 'region', 'named', 'project', 'none'] as const;
export type TargetReach = (typeof targetReaches)[number];

/** A text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** One quantity that a document names. */
export interface Target {
  /** Unique among all documents. */
  id: string;
  clause: string;
  status: TargetStatus;
  zh: string;
  en: string;
  operator: TargetOperator;
  /** In `unit`; several where the text gives several, a text where it gives no number, `null` for none. */
  value: number | readonly number[] | string | null;
  unit: string;
  baseYear: number | null;
  targetYear: number | null;
  /** For whom, in the words of the text. */
  scope: Bilingual;
  reach: TargetReach;
  landRelated: boolean;
  /** Our indicator of the same thing; `null`: the app has no data for it. */
  indicator: string | null;
  /** Which data would be needed: i18n `target.needs.<key>`; `null` where there is an indicator. */
  needs: string | null;
  /** The text is doubtful: shown as it stands, never computed with. */
  quoteOnly: boolean;
  note: Bilingual | null;
  /** The conflict between the documents (C1–C12) that the entry takes part in. */
  conflict: string | null;
}

/** A document with all the targets it names, or a set of the user's own. */
export interface TargetDocument {
  document: string;
  name: Bilingual;
  title: Bilingual;
  /** ISO; `null`: the text bears none. */
  date: string | null;
  status: TargetStatus;
  note: Bilingual;
  conflicts: readonly string[];
  targets: readonly Target[];
}

/** Unit of a target → SI: value × `times` ÷ `over`; divided last, so that 7 % is 0.07. */
export const targetUnits: Readonly<Record<string, { unit: Unit; times: number; over: number }>> = {
  '1e8 CNY/km2': { unit: 'yuan/m2', times: 100, over: 1 },
  '1e4 CNY/ha': { unit: 'yuan/m2', times: 1, over: 1 },
  '1e4 CNY/mu': { unit: 'yuan/m2', times: 15, over: 1 },
  'CNY/m2': { unit: 'yuan/m2', times: 1, over: 1 },
  '%': { unit: 'ratio', times: 1, over: 100 },
  ratio: { unit: 'm2/m2', times: 1, over: 1 },
  km2: { unit: 'm2', times: 1e6, over: 1 },
  ha: { unit: 'm2', times: 1e4, over: 1 },
  mu: { unit: 'm2', times: 2000, over: 3 },
  m2: { unit: 'm2', times: 1, over: 1 },
  CNY: { unit: 'yuan', times: 1, over: 1 },
  '1e4 CNY': { unit: 'yuan', times: 1e4, over: 1 },
  '1e8 CNY': { unit: 'yuan', times: 1e8, over: 1 },
  '1e12 CNY': { unit: 'yuan', times: 1e12, over: 1 },
  count: { unit: 'count', times: 1, over: 1 },
  'people/ha': { unit: 'people/m2', times: 1, over: 1e4 },
};

/** Whether a target's period was over in a year: its target year lies before. */
export function isPast({ targetYear }: Pick<Target, 'targetYear'>, year: number): boolean {
  return targetYear !== null && targetYear < year;
}

/**
 * Whether a park may be told to have met or missed it: set for each park, in force, its period not over.
 * A draft never; what is set for a region is only held up against a park.
 */
export function isJudged(
  target: Pick<Target, 'status' | 'reach' | 'targetYear' | 'quoteOnly'>,
  year: number,
): boolean {
  const { status, reach, quoteOnly } = target;
  return status === 'in-force' && reach === 'park' && !quoteOnly && !isPast(target, year);
}

/** Whether a number can stand against it: it names one number, two bounds or a direction, and the text is sound. */
export function isComparable({ operator, value, quoteOnly }: Target): boolean {
  if (quoteOnly || operator === 'tier') return false;
  if (operator === 'decrease' || operator === 'no-decrease') return true;
  if (operator === 'between') return boundsOf(value) !== null;
  return typeof value === 'number';
}

/** The two bounds of a value that has them. */
export function boundsOf(value: Target['value']): [number, number] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [low, high] = value;
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
}

/** A value that the user gave by hand for a park and a year, in the unit of the target. */
export interface HandValue {
  target: string;
  /** Id of the park, else its name. */
  park: string;
  year: number;
  value: number;
}

/** The value by hand that holds in a year: the latest not after it. */
export function handValueOf(
  values: readonly HandValue[],
  target: string,
  park: string,
  year: number,
): HandValue | null {
  let found: HandValue | null = null;
  for (const one of values)
    if (one.target === target && one.park === park && one.year <= year)
      if (!found || one.year > found.year) found = one;
  return found;
}
