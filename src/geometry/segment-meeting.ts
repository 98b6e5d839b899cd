/** How two segments meet: not at all, at an end or along a piece, or each crossing the other. */
export const meetings = { apart: 0, touching: 1, crossing: 2 } as const;

/**
 * On which side of the line a→b the point c lies: positive left, negative right, 0 where rounding
 * leaves it open. Error bound of Shewchuk (1997), Adaptive Precision Floating-Point Arithmetic, §4.2.
 */
function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const left = (ax - cx) * (by - cy);
  const right = (ay - cy) * (bx - cx);
  const difference = left - right;
  const bound = 3.3306690738754716e-16 * (Math.abs(left) + Math.abs(right));
  return Math.abs(difference) <= bound ? 0 : difference;
}

/** A `meetings` value for the segments from point `i` to `i + 1` and from point `j` to `j + 1`. */
export function segmentMeeting(coordinates: Float64Array, i: number, j: number): number {
  const ax = coordinates[2 * i]!;
  const ay = coordinates[2 * i + 1]!;
  const bx = coordinates[2 * i + 2]!;
  const by = coordinates[2 * i + 3]!;
  const cx = coordinates[2 * j]!;
  const cy = coordinates[2 * j + 1]!;
  const dx = coordinates[2 * j + 2]!;
  const dy = coordinates[2 * j + 3]!;
  const sideOfC = side(ax, ay, bx, by, cx, cy);
  const sideOfD = side(ax, ay, bx, by, dx, dy);
  if ((sideOfC > 0 && sideOfD > 0) || (sideOfC < 0 && sideOfD < 0)) return meetings.apart;
  const sideOfA = side(cx, cy, dx, dy, ax, ay);
  const sideOfB = side(cx, cy, dx, dy, bx, by);
  if ((sideOfA > 0 && sideOfB > 0) || (sideOfA < 0 && sideOfB < 0)) return meetings.apart;
  return sideOfA && sideOfB && sideOfC && sideOfD ? meetings.crossing : meetings.touching;
}

/** True when the ring runs back on itself at point `s`, coming from `before` and going to `after`. */
export function isSpike(coordinates: Float64Array, before: number, s: number, after: number) {
  const sx = coordinates[2 * s]!;
  const sy = coordinates[2 * s + 1]!;
  const ux = coordinates[2 * before]! - sx;
  const uy = coordinates[2 * before + 1]! - sy;
  const vx = coordinates[2 * after]! - sx;
  const vy = coordinates[2 * after + 1]! - sy;
  if (ux * vx + uy * vy <= 0) return false;
  return side(ux, uy, vx, vy, 0, 0) === 0;
}
