import type { FigureInput } from '../domain/figure';
import type { Context, Indicator, Land } from './indicator';
import { splitLand } from './resolve-land';

/** What one plot is to the figure of its park. */
export interface PlotPart {
  plot: number;
  /** What the plot gives to both sums, in their units; the second is `null` where the figure is a sum. */
  numerator: number;
  denominator: number | null;
  /** The figure of the plot alone, SI; `null` where it has no share in the denominator. */
  own: number | null;
  /** By how much the park's figure changes without the plot: (N − n) ÷ (D − d) − N ÷ D; of a sum −n. `null`: nothing is left. */
  without: number | null;
  /** By how much it changes when the plot has just the park's mean: (d × N ÷ D − n) ÷ D; `null` of a sum and of a boundary's area. */
  atMean: number | null;
}

export interface Contributions {
  /** The park's figure, SI; `null` is unknown. */
  value: number | null;
  /** The figure is the park's reported total, in which plots have no part. */
  isReported: boolean;
  /** Plots of the park, and those that go into the figure. */
  plots: number;
  /** The sums N and D of the park's figure, SI; the second is `null` where the figure is a sum. */
  numerator: PartSum | null;
  denominator: PartSum | null;
  parts: PlotPart[];
}

export type PartSum = Pick<FigureInput, 'value' | 'unit'>;

/**
 * The part of every plot in the figure N ÷ D (or N) of a land, in file order: the sums of the parts are those of the
 * figure. Land under two plots stays with the first, also when that is thought away. Plots that stay out of both sums
 * have no part.
 */
export function contributionsOf(indicator: Indicator, land: Land, context: Context): Contributions {
  const { value, derivation } = indicator.compute(land, context);
  const { numerator, denominator } = derivation;
  const none = {
    value,
    isReported: numerator?.source === 'statistics',
    plots: land.plots.length,
    numerator: sumOf(numerator),
    denominator: sumOf(denominator),
  };
  if (value === null || none.isReported) return { ...none, parts: [] };
  const placeOf = new Map(Array.from(land.plots, (plot, place) => [plot, place]));
  const alone = splitLand(land, land.plots.length, (plot) => placeOf.get(plot)!);
  const [whole, over] = [numerator?.value ?? 0, denominator?.value ?? null];
  const isBoundary = denominator?.source === 'boundary';
  const parts = alone.flatMap((one): PlotPart[] => {
    const { derivation } = indicator.compute(one, context);
    if (derivation.included.length === 0) return [];
    const n = derivation.numerator?.value ?? 0;
    const d = denominator === null || isBoundary ? null : (derivation.denominator?.value ?? 0);
    const plot = one.plots[0]!;
    if (over === null)
      return [{ plot, numerator: n, denominator: null, own: null, without: -n, atMean: null }];
    const left = over - (d ?? 0);
    return [
      {
        plot,
        numerator: n,
        denominator: d,
        own: d !== null && d > 0 ? n / d : null,
        without: left > over * 1e-12 ? (whole - n) / left - value : null,
        atMean: d === null ? null : (d * value - n) / over,
      },
    ];
  });
  return { ...none, parts };
}

function sumOf(input: FigureInput | null): PartSum | null {
  return input && { value: input.value, unit: input.unit };
}

/**
 * The plots that hold a figure back most, at most so many: those by which it gains most when they come to the park's
 * mean (of a sum: without them), where more is better; those by which it falls most where less is. None where neither is.
 */
export function holdingBack(
  parts: readonly PlotPart[],
  better: Indicator['better'],
  most: number,
): PlotPart[] {
  if (better === 'neither') return [];
  const sign = better === 'lower' ? -1 : 1;
  const gainOf = ({ atMean, without }: PlotPart) => sign * (atMean ?? without ?? 0);
  return parts
    .filter((part) => gainOf(part) > 0)
    .sort((a, b) => gainOf(b) - gainOf(a) || a.plot - b.plot)
    .slice(0, most);
}
