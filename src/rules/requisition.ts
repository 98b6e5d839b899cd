import { UNKNOWN_DAY } from '../domain/day';
import { dayOf, type PlotFacts } from './plot-facts';
import { NO, type TriState, UNKNOWN, YES } from './tri-state';

/**
 * Whether the land was requisitioned (征收完成) by a day: by its date where the file has one, else as the file says
 * without a date; `UNKNOWN` where it says neither. What parts 批而未征 from 征而未供 (domain §2.2).
 */
export function requisitionAt(facts: PlotFacts, i: number, by: number): TriState {
  const day = dayOf(facts.requisitionDate, i);
  if (day !== UNKNOWN_DAY) return day <= by ? YES : NO;
  return (facts.requisitionDone?.[i] ?? UNKNOWN) as TriState;
}
