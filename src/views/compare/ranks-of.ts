/**
 * The rank of each value, 1 the best; equal values share one. `null` for what is unknown, and for all where neither
 * more nor less is better.
 */
export function ranksOf(
  values: readonly (number | null)[],
  better: 'higher' | 'lower' | 'neither',
): (number | null)[] {
  if (better === 'neither') return values.map(() => null);
  const sign = better === 'higher' ? -1 : 1;
  return values.map((value) =>
    value === null
      ? null
      : 1 + values.filter((other) => other !== null && sign * other < sign * value).length,
  );
}
