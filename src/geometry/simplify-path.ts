interface Point {
  x: number;
  y: number;
}

/**
 * The points of a path that are needed so that it stays within `tolerance` of where it was (Douglas and
 * Peucker 1973), both ends included; in the unit of the points.
 */
export function simplifyPath(path: readonly Point[], tolerance: number): Point[] {
  if (path.length < 3) return [...path];
  const isKept = new Uint8Array(path.length);
  isKept[0] = 1;
  isKept[path.length - 1] = 1;
  const open: [number, number][] = [[0, path.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let distance = tolerance;
    for (let k = from + 1; k < to; k++) {
      const away = distanceToSegment(path[k]!, path[from]!, path[to]!);
      if (away > distance) {
        distance = away;
        farthest = k;
      }
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return path.filter((_, k) => isKept[k] === 1);
}

function distanceToSegment({ x, y }: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}
