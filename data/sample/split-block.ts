import type { Point, Ring } from './local-frame';
import type { Random } from './random';

const area = (ring: Ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);

/** Both sides of a convex ring cut along the line through `at` with normal `normal`. */
function cut(ring: Ring, at: Point, normal: Point): [Ring, Ring] {
  const side = ([x, y]: Point) => (x - at[0]) * normal[0] + (y - at[1]) * normal[1];
  const [below, above]: [Ring, Ring] = [[], []];
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const [a, b] = [side(point), side(next)];
    if (a <= 0) below.push(point);
    if (a >= 0) above.push(point);
    if (a * b < 0) {
      const t = a / (a - b);
      const crossing: Point = [
        point[0] + (next[0] - point[0]) * t,
        point[1] + (next[1] - point[1]) * t,
      ];
      below.push(crossing);
      above.push(crossing);
    }
  });
  return [below, above];
}

function split(ring: Ring, wanted: number, dice: Random, out: Ring[]): void {
  const us = ring.map((p) => p[0]);
  const vs = ring.map((p) => p[1]);
  const [u0, u1, v0, v1] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)];
  const [w, h] = [u1 - u0, v1 - v0];
  const target = wanted * dice.logNormal(1, 0.42);
  const slender = Math.max(w, h) / Math.min(w, h) > 2.9;
  if ((area(ring) < target * 1.45 && !slender) || Math.max(w, h) < 95) {
    out.push(ring);
    return;
  }
  const t = slender ? dice.between(0.4, 0.6) : dice.between(0.33, 0.67);
  const slant = dice.chance(0.16) ? dice.between(-0.13, 0.13) : 0;
  const [below, above] =
    w * dice.between(0.8, 1.25) >= h
      ? cut(ring, [u0 + w * t, (v0 + v1) / 2], [1, slant])
      : cut(ring, [(u0 + u1) / 2, v0 + h * t], [slant, 1]);
  split(below, wanted, dice, out);
  split(above, wanted, dice, out);
}

/** Each ring with the corners of its neighbours put into its edges, so that bending the grid leaves no gap. */
function withNeighbourCorners(rings: Ring[]): Ring[] {
  const corners = rings.flat();
  return rings.map((ring) =>
    ring.flatMap((point, i) => {
      const next = ring[(i + 1) % ring.length]!;
      const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
      const length = Math.hypot(dx, dy);
      const on = corners
        .map((corner) => {
          const along = ((corner[0] - point[0]) * dx + (corner[1] - point[1]) * dy) / length;
          const off = Math.abs((corner[0] - point[0]) * dy - (corner[1] - point[1]) * dx) / length;
          return { corner, along, off };
        })
        .filter(({ along, off }) => off < 1e-6 && along > 1e-6 && along < length - 1e-6)
        .sort((a, b) => a.along - b.along)
        .filter(({ along }, k, all) => k === 0 || along - all[k - 1]!.along > 1e-6);
      return [point, ...on.map(({ corner }) => corner)];
    }),
  );
}

/** A convex block cut into plots of about the wanted size, without gaps between them. */
export function splitBlock(block: Ring, wanted: number, dice: Random): Ring[] {
  const out: Ring[] = [];
  split(block, wanted, dice, out);
  return withNeighbourCorners(out).map((ring) => withPointsBetween(ring, 130));
}

/** The ring with each edge cut into equal parts no longer than this, so that it follows a bent grid. */
export function withPointsBetween(ring: Ring, longest: number): Ring {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length]!;
    const parts = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / longest);
    // Both neighbours of an edge must get the same points, whichever way they walk along it.
    const turned = from[0] > to[0] || (from[0] === to[0] && from[1] > to[1]);
    const [a, b] = turned ? [to, from] : [from, to];
    const points: Ring = [from];
    for (let k = 1; k < parts; k++) {
      const t = (turned ? parts - k : k) / parts;
      points.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    return points;
  });
}
