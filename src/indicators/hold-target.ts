import type { Figure, Unit } from '../domain/figure';
import {
  boundsOf,
  isComparable,
  isJudged,
  isPast,
  type Target,
  targetUnits,
} from '../domain/target';

/** Why a comparison says less than met or missed. */
export type TargetCaveat =
  | 'draft'
  | 'past'
  | 'region'
  | 'named'
  | 'project'
  | 'context'
  | 'quote'
  | 'hand';

/**
 * How a value stands to a target. `reaches` and `misses` for bounds and directions; for an equality that
 * is not met `above` or `below`, since the text does not say which side is the better.
 */
export type TargetRelation = 'reaches' | 'misses' | 'above' | 'below' | 'unknown' | 'incomparable';

/** One way to come to the target exactly, all else as it is; SI. Negative: less, or what is in hand. */
export interface Closing {
  /** `amount`: the numerator at the present land; `land`: the land at the present numerator. */
  kind: 'amount' | 'land';
  unit: Unit;
  /** i18n `input.<key>` of what changes and of what stays; `null` where nothing else goes in. */
  changes: string;
  stays: string | null;
  /** What it is, what it would have to be, and the difference. */
  now: number;
  goal: number;
  change: number;
  /** What stays, SI. */
  kept: number | null;
  keptUnit: Unit | null;
}

/** A park's value held against a target. */
export interface TargetHold {
  target: string;
  relation: TargetRelation;
  /** Whether met or missed may be said. */
  judged: boolean;
  caveats: TargetCaveat[];
  /** In the unit of the target; `null`: unknown. */
  value: number | null;
  /** The goal or the bound that counts, in the unit of the target; for a direction the value before. */
  goal: number | null;
  /** value − goal, in the unit of the target. */
  gap: number | null;
  /** Of the value by hand. */
  handYear: number | null;
  closings: Closing[];
  /** i18n `missing.<key>`, of the figure. */
  missing: string[];
}

/** What is held against a target: the figure and what it was before (SI), or a value by hand (unit of the target). */
export interface HeldValues {
  figure: Pick<Figure, 'value' | 'unit' | 'missing' | 'derivation'> | null;
  /** SI, of the same figure a year before; for directions alone. */
  before: number | null;
  hand: { year: number; value: number } | null;
  /** Of the reading. */
  year: number;
}

/** Sums of thousands of plots differ from the exact in the last digits. */
const tolerance = 1e-9;

function sign(value: number, goal: number): -1 | 0 | 1 {
  if (Math.abs(value - goal) <= tolerance * Math.max(Math.abs(value), Math.abs(goal))) return 0;
  return value < goal ? -1 : 1;
}

/** The relation of a value to a target, both in SI or both in the unit of the target. */
function relate(target: Target, value: number, goal: number): TargetRelation {
  const side = sign(value, goal);
  switch (target.operator) {
    case '>=':
    case 'no-decrease':
      return side >= 0 ? 'reaches' : 'misses';
    case '>':
      return side > 0 ? 'reaches' : 'misses';
    case '<=':
      return side <= 0 ? 'reaches' : 'misses';
    case '<':
    case 'decrease':
      return side < 0 ? 'reaches' : 'misses';
    case '=':
      return side === 0 ? 'reaches' : side < 0 ? 'below' : 'above';
    default:
      return 'incomparable';
  }
}

/** The bound of `between` that a value lies beyond, or the nearer one, and whether it lies within both. */
function nearerBound(value: number, [low, high]: readonly [number, number]): [number, boolean] {
  if (sign(value, low) < 0) return [low, false];
  if (sign(value, high) > 0) return [high, false];
  return [value - low <= high - value ? low : high, true];
}

function caveatsOf(target: Target, year: number): TargetCaveat[] {
  const caveats: TargetCaveat[] = [];
  if (target.status === 'draft') caveats.push('draft');
  if (target.status === 'context') caveats.push('context');
  if (isPast(target, year)) caveats.push('past');
  const { reach } = target;
  if (reach === 'region' || reach === 'named' || reach === 'project') caveats.push(reach);
  if (target.quoteOnly) caveats.push('quote');
  return caveats;
}

/**
 * A park's value against a target: relation, gap in the unit of the target, and what would close it: at the
 * present land so much more of the numerator, or at the present numerator the land that it would have to be.
 * Unknown stays unknown, with what is missing; a value by hand stands in for a figure that is unknown.
 */
export function holdTarget(target: Target, held: HeldValues): TargetHold {
  const { figure, year } = held;
  const scale = targetUnits[target.unit];
  const hold: TargetHold = {
    target: target.id,
    relation: 'unknown',
    judged: isJudged(target, year),
    caveats: caveatsOf(target, year),
    value: null,
    goal: null,
    gap: null,
    handYear: null,
    closings: [],
    missing: figure?.missing ?? [],
  };
  if (!isComparable(target)) return { ...hold, relation: 'incomparable', judged: false };
  const si = figure?.value ?? null;
  if (si !== null) {
    if (!scale || scale.unit !== figure!.unit)
      return { ...hold, relation: 'incomparable', judged: false };
    const toOwn = (value: number) => (value * scale.over) / scale.times;
    const compared = compare(target, si, held.before, (own) => (own * scale.times) / scale.over);
    hold.value = toOwn(si);
    if (compared === null) return { ...hold, missing: ['before'] };
    hold.goal = toOwn(compared.goal);
    hold.gap = toOwn(si - compared.goal);
    hold.relation = compared.relation;
    hold.closings = closingsOf(figure!, compared.goal);
    return hold;
  }
  if (held.hand === null) return hold;
  hold.value = held.hand.value;
  hold.handYear = held.hand.year;
  hold.caveats.push('hand');
  const compared = compare(target, held.hand.value, null, (own) => own);
  if (compared === null) return { ...hold, missing: ['before'] };
  hold.goal = compared.goal;
  hold.gap = held.hand.value - compared.goal;
  hold.relation = compared.relation;
  return hold;
}

/** `null`: there is no goal, since the value before is unknown. */
function compare(
  target: Target,
  value: number,
  before: number | null,
  convert: (own: number) => number,
): { goal: number; relation: TargetRelation } | null {
  if (target.operator === 'decrease' || target.operator === 'no-decrease')
    return before === null ? null : { goal: before, relation: relate(target, value, before) };
  const bounds = boundsOf(target.value);
  if (bounds) {
    const [goal, isWithin] = nearerBound(value, [convert(bounds[0]), convert(bounds[1])]);
    return { goal, relation: isWithin ? 'reaches' : 'misses' };
  }
  const goal = convert(target.value as number);
  return { goal, relation: relate(target, value, goal) };
}

/** What would bring a figure to a goal (SI): its numerator at the present land, its land at the present numerator. */
function closingsOf(figure: NonNullable<HeldValues['figure']>, goal: number): Closing[] {
  const { numerator, denominator } = figure.derivation;
  if (!numerator || numerator.value === null) return [];
  if (!denominator) {
    const { key, unit, value: now } = numerator;
    const plain = {
      kind: 'amount',
      unit,
      changes: key,
      stays: null,
      kept: null,
      keptUnit: null,
    } as const;
    return [{ ...plain, now, goal, change: goal - now }];
  }
  if (denominator.value === null) return [];
  const wanted = goal * denominator.value;
  const closings: Closing[] = [
    {
      kind: 'amount',
      unit: numerator.unit,
      changes: numerator.key,
      stays: denominator.key,
      now: numerator.value,
      goal: wanted,
      change: wanted - numerator.value,
      kept: denominator.value,
      keptUnit: denominator.unit,
    },
  ];
  // The numerator of a share is part of its land: the land alone cannot change.
  if (figure.unit !== 'ratio' && goal > 0) {
    const land = numerator.value / goal;
    closings.push({
      kind: 'land',
      unit: denominator.unit,
      changes: denominator.key,
      stays: numerator.key,
      now: denominator.value,
      goal: land,
      change: land - denominator.value,
      kept: numerator.value,
      keptUnit: numerator.unit,
    });
  }
  return closings;
}
