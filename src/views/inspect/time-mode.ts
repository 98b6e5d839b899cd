import type { State } from '../../store/state';

/** Whether the as-of date looks back on known facts, stands at today, or looks ahead by the rules alone. */
export function timeModeOf({
  asOf,
  today,
}: Pick<State, 'asOf' | 'today'>): 'back' | 'today' | 'ahead' {
  if (asOf === today) return 'today';
  return asOf < today ? 'back' : 'ahead';
}
