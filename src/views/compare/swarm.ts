/** A dot of a swarm: where it lies, px from the left and from the middle line, and its radius. */
export interface SwarmDot {
  plot: number;
  x: number;
  y: number;
  r: number;
}

/** Largest first, so that a small one finds its place beside them; at most this many steps off the line. */
const mostSteps = 60;

/**
 * Lays out a dot for each value along a line, pushed off it so far that dots do not lie over one another (as far as
 * `height` allows). Radius by area, so that equal areas of ink are equal land.
 */
export function layOutSwarm(
  plots: readonly { plot: number; value: number; squareMeters: number }[],
  xOf: (value: number) => number,
  radiusOf: (squareMeters: number) => number,
  height: number,
): SwarmDot[] {
  const placed: SwarmDot[] = [];
  const bySize = plots.toSorted((a, b) => b.squareMeters - a.squareMeters);
  for (const { plot, value, squareMeters } of bySize) {
    const x = xOf(value);
    const r = radiusOf(squareMeters);
    const near = placed.filter((dot) => Math.abs(dot.x - x) < dot.r + r);
    const most = Math.max(0, height / 2 - r);
    let y = 0;
    for (let step = 0; step <= mostSteps; step++) {
      const off = Math.ceil(step / 2) * 1.5 * (step % 2 ? 1 : -1);
      if (Math.abs(off) > most) continue;
      if (near.every((dot) => Math.hypot(dot.x - x, dot.y - off) >= dot.r + r - 0.5)) {
        y = off;
        break;
      }
    }
    placed.push({ plot, x, y, r });
  }
  return placed;
}
