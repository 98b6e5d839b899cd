/** The answer to a condition in numbers, as in a flag column: what cannot be known is not "no". */
export const UNKNOWN = 0;
export const NO = 1;
export const YES = 2;
export type TriState = typeof UNKNOWN | typeof NO | typeof YES;

/** The answer as evidence gives it: `null` when it could not be tested. */
export function holdsOf(state: TriState): boolean | null {
  return state === UNKNOWN ? null : state === YES;
}
