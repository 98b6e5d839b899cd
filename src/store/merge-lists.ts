/**
 * The list that another tab may have changed since, with what this tab did from `before` to `own`: what it took away
 * goes, what it added or changed comes in, everything else stays as the other tab left it. `isSame`: two entries
 * stand for one thing, though one may be the other changed.
 */
export function mergeLists<T>(
  before: readonly T[],
  own: readonly T[],
  kept: readonly T[],
  isSame: (a: T, b: T) => boolean,
): T[] {
  const has = (list: readonly T[], entry: T) => list.some((one) => isSame(one, entry));
  const isEqual = (a: T, b: T) => JSON.stringify(a) === JSON.stringify(b);
  const merged = kept.filter((entry) => has(own, entry) || !has(before, entry));
  for (const entry of own) {
    const at = merged.findIndex((one) => isSame(one, entry));
    const isUntouched = before.some((one) => isEqual(one, entry));
    if (at >= 0 && !isUntouched) merged[at] = entry;
    // Untouched here and gone there: the other tab took it away.
    else if (at < 0 && !isUntouched) merged.push(entry);
  }
  return merged;
}
