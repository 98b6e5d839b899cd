import type { ExclusionReason } from '../domain/figure';

/**
 * What becomes of one plot in one figure, as a number: bits for the sums that it enters, and above
 * them why it stayed out. The loop over the plots of a land reads nothing else.
 */
export const NUMERATOR = 1;
export const DENOMINATOR = 2;
/**
 * Would enter, but its own amount is unknown: out of both sums, and in the land that a reported total
 * is divided by, which is that of all who report and all who do not.
 */
export const UNREPORTED = 4;
const REASON_SHIFT = 3;

/** In the order of their codes, which start at 1. */
export const exclusionReasons: readonly ExclusionReason[] = [
  'duplicate',
  'sliver',
  'outside',
  'not-industrial',
  'land-use-unknown',
  'status-undetermined',
  'not-of-status',
  'not-supplied',
  'not-built',
  'not-in-production',
  'no-area',
  'no-output',
  'no-tax',
  'no-investment',
  'no-floor-area',
  'no-value',
];

/** The fate of a plot that stayed out for a reason. */
export function because(reason: ExclusionReason): number {
  return (exclusionReasons.indexOf(reason) + 1) << REASON_SHIFT;
}

/** The code of why a plot stayed out, 0 when it did not. */
export function reasonCode(fate: number): number {
  return fate >> REASON_SHIFT;
}
