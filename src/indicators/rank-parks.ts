export type Better = 'higher' | 'lower' | 'neither';

/** One thing that parks are weighed by: a value for each park (NaN is unknown), which way is better, and its weight. */
export interface Criterion {
  values: readonly number[];
  better: Better;
  weight: number;
}

/** Values nearer to one another than this share of the greater are the same: sums differ by their order. */
const sameShare = 1e-9;

/**
 * The place of each value: 1 for the best, the same for equals, then as many places on (1, 2, 2, 4); `null` where the
 * value is unknown. Where neither way is better the greatest is first, which is an order and no praise.
 */
export function ranksOf(values: readonly number[], better: Better): (number | null)[] {
  const sign = better === 'lower' ? -1 : 1;
  return values.map((value) =>
    Number.isNaN(value)
      ? null
      : 1 + values.filter((other) => isAbove(sign * other, sign * value)).length,
  );
}

function isAbove(a: number, b: number): boolean {
  return a - b > sameShare * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * A criterion's values as 0–1 among the parks compared: (value − least) ÷ (greatest − least), turned round where less
 * is better; 0.5 for all where they do not differ, NaN where unknown. Another set of parks gives other numbers.
 */
export function normalised({ values, better }: Pick<Criterion, 'values' | 'better'>): number[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    if (greatest === least) return 0.5;
    const share = (value - least) / (greatest - least);
    return better === 'lower' ? 1 - share : share;
  });
}

/** Σ weight × normalised value ÷ Σ weight, 0–1; NaN for a park of which any of them is unknown, and without weights. */
export function scoresOf(criteria: readonly Criterion[]): number[] {
  const parts = criteria.filter(({ weight }) => weight > 0);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const shares = parts.map(normalised);
  const count = parts[0]?.values.length ?? 0;
  return Array.from(
    { length: count },
    (_, park) => parts.reduce((sum, { weight }, k) => sum + weight * shares[k]![park]!, 0) / total,
  );
}

export interface RankRange {
  best: number;
  worst: number;
  /** Whether weights that give both ends were found; else the range may be too wide, never too narrow. */
  isExact: boolean;
}

/** Of more criteria the corners are too many to try: 2¹². */
const mostCorners = 4096;

/**
 * Between which places the rank of each park can move when every weight moves by up to `share` of itself, each on its
 * own; `null` for a park without a score. Whether one park stands above another is the sign of a sum that is linear in
 * the weights, so that its extremes lie at corners and are known exactly for every pair: the parks that are above it
 * under all weights, and those that can be. These bounds hold always. They are exact where a corner of the weights
 * (all up or down) gives each of the two places, which is tried for up to twelve criteria.
 */
export function rankRanges(criteria: readonly Criterion[], share: number): (RankRange | null)[] {
  const parts = criteria.filter(({ weight }) => weight > 0);
  const shares = parts.map(normalised);
  const scores = scoresOf(parts);
  const known = scores.flatMap((score, park) => (Number.isNaN(score) ? [] : [park]));
  const reached = ranksAtCorners(parts, known, share);
  return scores.map((score, park) => {
    if (Number.isNaN(score)) return null;
    let [always, possible] = [0, 0];
    for (const other of known) {
      if (other === park) continue;
      const lead = parts.map(({ weight }, k) => weight * (shares[k]![other]! - shares[k]![park]!));
      const middle = lead.reduce((sum, one) => sum + one, 0);
      const room = share * lead.reduce((sum, one) => sum + Math.abs(one), 0);
      const noise = sameShare * parts.reduce((sum, { weight }) => sum + weight, 0);
      if (middle - room > noise) always++;
      if (middle + room > noise) possible++;
    }
    const [best, worst] = [1 + always, 1 + possible];
    const seen = reached.get(park);
    return { best, worst, isExact: seen?.best === best && seen.worst === worst };
  });
}

function ranksAtCorners(parts: readonly Criterion[], known: readonly number[], share: number) {
  const seen = new Map<number, { best: number; worst: number }>();
  const corners = 2 ** parts.length;
  if (corners > mostCorners) return seen;
  for (let corner = 0; corner < corners; corner++) {
    const moved = parts.map((part, k) => ({
      ...part,
      weight: part.weight * (1 + ((corner >> k) & 1 ? share : -share)),
    }));
    const ranks = ranksOf(scoresOf(moved), 'higher');
    for (const park of known) {
      const rank = ranks[park]!;
      const before = seen.get(park) ?? { best: rank, worst: rank };
      seen.set(park, { best: Math.min(before.best, rank), worst: Math.max(before.worst, rank) });
    }
  }
  return seen;
}
