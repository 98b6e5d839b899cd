/** Steps that a reader can count in. */
const niceSteps = [1, 2, 2.5, 5, 10];
/** The few greatest values would leave all others in one bin: they share the last one. */
const shareBelowLast = 0.98;

/**
 * Where bins begin, ascending: even steps of 1, 2, 2.5 or 5 times a power of ten, so that some `wanted` of them reach
 * from the least value to the 98th percentile. The last bin is open and takes all above. Empty without values.
 */
export function binStarts(values: readonly number[] | Float64Array, wanted: number): number[] {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return [];
  const least = sorted[0]!;
  const high = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * shareBelowLast))]!;
  // Closer together than their own digits tell: one bin.
  if (high - least <= 1e-12 * Math.max(1, Math.abs(high))) return [least];
  const raw = (high - least) / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = niceSteps.find((nice) => nice * power >= raw * (1 - 1e-9))! * power;
  const first = Math.floor(least / step);
  const starts = [];
  for (let k = first; k * step <= high; k++) starts.push(Number((k * step).toPrecision(12)));
  return starts;
}

/** The bin of a value: the last that begins at or below it; values below the first count to the first. */
export function binOf(value: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
