import type { Denominator, Unit } from '../domain/figure';
import type { NumberField, PlotTable } from '../domain/plot';
import type { Context, Land } from './indicator';
import type { Tally } from './tally';

export type MoneyField = 'outputYuan' | 'taxYuan' | 'investedYuan';

/** What is summed over the plots that enter a sum. */
export type Amount = 'land' | 'count' | NumberField;

export interface Sum {
  /** i18n key `input.<key>`. */
  key: string;
  unit: Unit;
  amount: Amount;
}

/**
 * How an indicator is computed: one sum, or one sum over another, and the fate of each plot in them.
 * The value and the derivation come from the same loop over the same fates (`tally`).
 */
export interface Recipe {
  id: string;
  unit: Unit;
  better: 'higher' | 'lower' | 'neither';
  /** i18n key `formula.<formula>`. */
  formula: string;
  numerator: Sum;
  /** `null`: the figure is the sum itself; `boundary`: over the area of the land's own boundary. */
  denominator(context: Context): { key: string; unit: Unit } | 'boundary' | null;
  /** Whether the figure depends on the denominator that the user chose. */
  followsChoice: boolean;
  /** The field whose reported total is given beside the figure, if any. */
  reported: MoneyField | null;
  /** The fate of each plot, by plot index; slivers and duplicates are left to `tally`. */
  fates(context: Context): (plot: number) => number;
  /** The sums, where a shared pass over the land has them already; else `tally` makes them. */
  sums?(land: Land, context: Context): Tally;
}

/** The column of a number; NaN everywhere when no file has it. */
export function fieldValues(plots: PlotTable, field: NumberField): Float64Array {
  return plots.columns[field]?.values ?? new Float64Array(plots.count).fill(Number.NaN);
}

/** The sum under each choice of denominator (i18n `input.<key>`); the boundary has none. */
export const landKeys: Record<Exclude<Denominator, 'park-boundary'>, string> = {
  'built-industrial': 'builtIndustrialLand',
  'supplied-industrial': 'suppliedIndustrialLand',
  'all-plots': 'allPlotsLand',
};
