import type { Context, Indicator, Land } from '../indicator';

/** Values of several figures of the evaluation that all come from one source. */
export interface SameSource {
  /** SI; all `null` unless one source tells them all. */
  values: (number | null)[];
  used: 'plots' | 'account' | null;
  /** i18n `missing.<key>`. */
  missing: string[];
}

/**
 * Figures of which shares or sums are made, from one source: plots where they are complete for all, else the table
 * of areas A–H where it has all, else plots where they tell all; else nothing is known. Areas of two bases are never
 * mixed.
 */
export function sameSource(
  indicators: readonly Indicator[],
  land: Land,
  context: Context,
): SameSource {
  const figures = indicators.map((indicator) => indicator.compute(land, context));
  const from = (source: 'plots' | 'account') =>
    figures.map(({ value, derivation: { evaluation } }) => {
      if (evaluation?.used === source) return value;
      return evaluation?.other?.source === source ? evaluation.other.value : null;
    });
  const isWhole = (values: (number | null)[]) => values.every((value) => value !== null);
  const missing = [...new Set(figures.flatMap((figure) => figure.missing))];
  const plots = from('plots');
  if (figures.every(({ derivation }) => derivation.evaluation?.arePlotsComplete))
    return { values: plots, used: 'plots', missing: [] };
  const account = from('account');
  if (isWhole(account)) return { values: account, used: 'account', missing: [] };
  if (isWhole(plots)) return { values: plots, used: 'plots', missing };
  return { values: figures.map(() => null), used: null, missing };
}
