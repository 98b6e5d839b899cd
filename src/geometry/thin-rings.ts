/** Rings with more points than this are left as they are: the search may take the square of their number. */
const MOST_POINTS = 4096;

const isKept = new Uint8Array(MOST_POINTS);
const open = new Int32Array(2 * MOST_POINTS);

/**
 * Writes into `kept` the numbers of the points without which a polygon would move by more than `tolerance`
 * (Douglas and Peucker 1973), three at least of each ring; a hole no larger than the tolerance is left out.
 * `flat` holds x, y of `count` points, the shell first and then each of the holes from the number that `holes`
 * tells, rings open. Gives how many were written and where the holes that are left begin among them.
 */
export function thinRings(
  flat: Float64Array,
  count: number,
  holes: readonly number[],
  tolerance: number,
  kept: Uint32Array,
): { count: number; holes: number[] } {
  const left: number[] = [];
  let written = thinRing(flat, 0, holes[0] ?? count, tolerance, kept, 0);
  for (let h = 0; h < holes.length; h++) {
    const from = holes[h]!;
    const to = holes[h + 1] ?? count;
    if (isSmall(flat, from, to, tolerance)) continue;
    left.push(written);
    written = thinRing(flat, from, to, tolerance, kept, written);
  }
  return { count: written, holes: left };
}

function isSmall(flat: Float64Array, from: number, to: number, tolerance: number): boolean {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = from; i < to; i++) {
    west = Math.min(west, flat[2 * i]!);
    east = Math.max(east, flat[2 * i]!);
    south = Math.min(south, flat[2 * i + 1]!);
    north = Math.max(north, flat[2 * i + 1]!);
  }
  return Math.max(east - west, north - south) <= tolerance;
}

/** Appends what is needed of the ring of points `from` … `to − 1` at `written`; returns the end. */
function thinRing(
  flat: Float64Array,
  from: number,
  to: number,
  tolerance: number,
  kept: Uint32Array,
  written: number,
): number {
  const n = to - from;
  let end = written;
  if (n <= 3 || n > MOST_POINTS) {
    for (let i = from; i < to; i++) kept[end++] = i;
    return end;
  }
  isKept.fill(0, 0, n);
  const opposite = farthestFromFirst(flat, from, n);
  isKept[0] = isKept[opposite] = 1;
  let needed = 2 + split(flat, from, n, 0, opposite, tolerance);
  needed += split(flat, from, n, opposite, n, tolerance);
  if (needed < 3) isKept[farthestBeside(flat, from, n, opposite)] = 1;
  for (let i = 0; i < n; i++) if (isKept[i]) kept[end++] = from + i;
  return end;
}

/** Marks what is needed between two points of a ring (`end` may be `n`, the first once more); returns how many. */
function split(
  flat: Float64Array,
  from: number,
  n: number,
  start: number,
  end: number,
  tolerance: number,
): number {
  let marked = 0;
  let size = 0;
  open[size++] = start;
  open[size++] = end;
  while (size > 0) {
    const b = open[--size]!;
    const a = open[--size]!;
    let farthest = -1;
    let most = tolerance * tolerance;
    for (let k = a + 1; k < b; k++) {
      const away = squaredDistance(flat, from + k, from + a, from + (b === n ? 0 : b));
      if (away > most) {
        most = away;
        farthest = k;
      }
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    marked++;
    open[size++] = a;
    open[size++] = farthest;
    open[size++] = farthest;
    open[size++] = b;
  }
  return marked;
}

/** Of point `p` from the segment between two others. */
function squaredDistance(flat: Float64Array, p: number, a: number, b: number): number {
  const ax = flat[2 * a]!;
  const ay = flat[2 * a + 1]!;
  const dx = flat[2 * b]! - ax;
  const dy = flat[2 * b + 1]! - ay;
  const px = flat[2 * p]! - ax;
  const py = flat[2 * p + 1]! - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
  const ex = px - along * dx;
  const ey = py - along * dy;
  return ex * ex + ey * ey;
}

function farthestFromFirst(flat: Float64Array, from: number, n: number): number {
  let farthest = 1;
  let most = -1;
  for (let i = 1; i < n; i++) {
    const away = squaredDistance(flat, from + i, from, from);
    if (away > most) {
      most = away;
      farthest = i;
    }
  }
  return farthest;
}

/** The point farthest from the line that two others make: a third one for a ring that is thin. */
function farthestBeside(flat: Float64Array, from: number, n: number, opposite: number): number {
  let farthest = -1;
  let most = -1;
  for (let i = 1; i < n; i++) {
    if (i === opposite) continue;
    const away = squaredDistance(flat, from + i, from, from + opposite);
    if (away > most) {
      most = away;
      farthest = i;
    }
  }
  return farthest;
}
