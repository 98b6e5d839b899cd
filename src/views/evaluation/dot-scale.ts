/** A scale from 0 (or the least value) to a little beyond the greatest, by round steps. */
export interface DotScale {
  low: number;
  high: number;
  ticks: number[];
}

/** The scale of values and a goal; `null` where there is nothing to draw. */
export function dotScale(values: readonly number[]): DotScale | null {
  if (values.length === 0) return null;
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const span = greatest - least;
  if (!(span > 0)) return null;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  const low = Math.floor(least / step) * step;
  const count = Math.ceil((greatest - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) =>
    Number((low + at * step).toPrecision(12)),
  );
  return { low, high: ticks.at(-1)!, ticks };
}
