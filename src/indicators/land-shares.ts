import type { Dataset, Overlap } from '../domain/dataset';
import { coveredShareWithin } from '../geometry/covered-share';

/** Two shapes are the same when what they share differs from both areas by less than this share. */
const sameShapeTolerance = 1e-6;

interface Coverings {
  /** Overlaps by the later plot, which they cover. */
  byCovered: Map<number, Overlap[]>;
  /** The earlier plot with the same shape, by the later one. */
  twinOf: Map<number, number>;
}

const known = new WeakMap<Dataset, Coverings>();

function coveringsOf(dataset: Dataset): Coverings {
  const done = known.get(dataset);
  if (done) return done;
  const byCovered = new Map<number, Overlap[]>();
  const twinOf = new Map<number, number>();
  const areas = dataset.plotEllipsoidal;
  for (const overlap of dataset.placement.overlaps) {
    const [earlier, later] = [Math.min(overlap.a, overlap.b), Math.max(overlap.a, overlap.b)];
    const list = byCovered.get(later);
    if (list) list.push(overlap);
    else byCovered.set(later, [overlap]);
    const least = overlap.squareMeters / (1 - sameShapeTolerance);
    if (areas[earlier]! <= least && areas[later]! <= least && !twinOf.has(later))
      twinOf.set(later, earlier);
  }
  const found = { byCovered, twinOf };
  known.set(dataset, found);
  return found;
}

/** Which of these plots have the same shape as an earlier one of them: 1; `null` when none has. */
export function duplicatesAmong(dataset: Dataset, plots: Uint32Array): Uint8Array | null {
  const { twinOf } = coveringsOf(dataset);
  if (twinOf.size === 0) return null;
  let members: Set<number> | null = null;
  let flags: Uint8Array | null = null;
  for (let k = 0; k < plots.length; k++) {
    const twin = twinOf.get(plots[k]!);
    if (twin === undefined) continue;
    members ??= new Set(plots);
    if (!members.has(twin)) continue;
    flags ??= new Uint8Array(plots.length);
    flags[k] = 1;
  }
  return flags;
}

/**
 * Share of each plot's land that lies under no earlier plot among these (0–1), so that land under two
 * plots counts once; `null` when no plot is covered. The shares of the whole Dataset are used where
 * they say the same, and the overlay is done anew only where a plot outside these covers one of them.
 */
export function bareShares(dataset: Dataset, plots: Uint32Array): Float64Array | null {
  const { byCovered } = coveringsOf(dataset);
  const { coveredShare } = dataset.placement;
  const covered: number[] = [];
  for (let k = 0; k < plots.length; k++) if (coveredShare[plots[k]!]! > 0) covered.push(k);
  if (covered.length === 0) return null;
  const shares = new Float64Array(plots.length).fill(1);
  if (plots.length === dataset.plots.count) {
    for (const k of covered) shares[k] = 1 - coveredShare[plots[k]!]!;
    return shares;
  }
  const members = new Set(plots);
  const within: Overlap[] = [];
  const open: number[] = [];
  for (const k of covered) {
    const overlaps = byCovered.get(plots[k]!) ?? [];
    const inside = overlaps.filter(({ a, b }) => members.has(a) && members.has(b));
    if (inside.length === overlaps.length) shares[k] = 1 - coveredShare[plots[k]!]!;
    else if (inside.length > 0) {
      within.push(...inside);
      open.push(k);
    }
  }
  if (open.length > 0) {
    const rows = Uint32Array.from(new Set(within.flatMap(({ a, b }) => [a, b])));
    const anew = coveredShareWithin(dataset.plots.polygons, dataset.plotEllipsoidal, within, rows);
    const shareOf = new Map([...rows].map((row, at) => [row, anew[at]!]));
    for (const k of open) shares[k] = 1 - shareOf.get(plots[k]!)!;
  }
  return shares;
}
