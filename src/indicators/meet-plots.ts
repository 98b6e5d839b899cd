/** How the plots of two states of the land meet by their numbers. */
export interface PlotMeeting {
  /** Rows [before, after] of the same number. */
  pairs: [number, number][];
  /** Rows whose number the other state lacks. */
  onlyBefore: number[];
  onlyAfter: number[];
  /** Rows that repeat a number of their own state, and rows without any: neither is compared. */
  repeatedBefore: number;
  repeatedAfter: number;
  withoutKeyBefore: number;
  withoutKeyAfter: number;
}

type Keys = readonly (readonly [row: number, key: string | null])[];

/** First row of each key, and how many are left out. */
function firstRows(keys: Keys) {
  const first = new Map<string, number>();
  let repeated = 0;
  let withoutKey = 0;
  for (const [row, key] of keys) {
    if (key === null) withoutKey++;
    else if (first.has(key)) repeated++;
    else first.set(key, row);
  }
  return { first, repeated, withoutKey };
}

/**
 * Meets plots by number: as they stand, then normalised where that is one to one; never by likeness. `normalise`
 * gives the form in which two numbers are the same, `null` for what identifies nothing.
 */
export function meetPlots(
  before: Keys,
  after: Keys,
  normalise: (key: string) => string | null,
): PlotMeeting {
  const old = firstRows(before);
  const now = firstRows(after);
  const pairs: [number, number][] = [];
  const leftBefore = new Map<string, number>();
  for (const [key, row] of old.first) {
    const other = now.first.get(key);
    if (other === undefined) leftBefore.set(key, row);
    else pairs.push([row, other]);
  }
  const leftAfter = new Map([...now.first].filter(([key]) => !old.first.has(key)));
  const looseBefore = singles(leftBefore, normalise);
  const looseAfter = singles(leftAfter, normalise);
  for (const [loose, key] of looseBefore) {
    const other = looseAfter.get(loose);
    if (other === undefined) continue;
    pairs.push([leftBefore.get(key)!, leftAfter.get(other)!]);
    leftBefore.delete(key);
    leftAfter.delete(other);
  }
  return {
    pairs,
    onlyBefore: [...leftBefore.values()],
    onlyAfter: [...leftAfter.values()],
    repeatedBefore: old.repeated,
    repeatedAfter: now.repeated,
    withoutKeyBefore: old.withoutKey,
    withoutKeyAfter: now.withoutKey,
  };
}

/** Normalised form → key, without the forms that several keys have. */
function singles(keys: ReadonlyMap<string, number>, normalise: (key: string) => string | null) {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const key of keys.keys()) {
    const loose = normalise(key);
    if (loose === null) continue;
    if (found.has(loose)) several.add(loose);
    else found.set(loose, key);
  }
  for (const loose of several) found.delete(loose);
  return found;
}
