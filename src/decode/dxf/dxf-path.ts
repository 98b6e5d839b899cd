import type { DxfGroup } from './dxf-groups';

/** A corner; `bulge` is the tangent of a quarter of the angle of the arc to the next one, 0 for a straight edge. */
export interface DxfVertex {
  x: number;
  y: number;
  bulge: number;
}

/** An arc becomes edges of at most this angle. */
const maxStep = (5 * Math.PI) / 180;
/** Two ends this near to each other (units of the drawing) are one point. */
const sameWithin = 1e-6;

/** The vertices that groups 10, 20 and 42 give one after another; damaged ones are NaN. */
export function verticesOf(body: readonly DxfGroup[]): DxfVertex[] {
  const vertices: DxfVertex[] = [];
  for (const { code, value } of body) {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    const last = vertices.at(-1);
    if (code === 10) vertices.push({ x: number, y: Number.NaN, bulge: 0 });
    else if (code === 20 && last && Number.isNaN(last.y)) last.y = number;
    else if (code === 42 && last && Number.isFinite(number)) last.bulge = number;
  }
  return vertices;
}

/**
 * The path through vertices as x, y pairs, arcs cut into short edges; a closed path repeats its first point at the end
 * and is also recognised by ends that meet. `isMirrored`: the drawing's own plane is seen from below (x runs the other way).
 * `null` when a coordinate is no number.
 */
export function pathOf(
  vertices: readonly DxfVertex[],
  isFlaggedClosed: boolean,
  isMirrored = false,
): { path: number[]; isClosed: boolean } | null {
  if (vertices.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))) return null;
  const sign = isMirrored ? -1 : 1;
  const path: number[] = [];
  const count = vertices.length;
  for (const [i, from] of vertices.entries()) {
    path.push(sign * from.x, from.y);
    const isLast = i === count - 1;
    if (from.bulge === 0 || (isLast && !isFlaggedClosed)) continue;
    addArc(path, from, vertices[(i + 1) % count]!, sign);
  }
  const [x0 = 0, y0 = 0] = path;
  const [x1 = 0, y1 = 0] = path.slice(-2);
  const meets = Math.abs(x1 - x0) <= sameWithin && Math.abs(y1 - y0) <= sameWithin;
  if (isFlaggedClosed && !meets) path.push(x0, y0);
  return { path, isClosed: isFlaggedClosed || (meets && path.length >= 8) };
}

/** Points of the arc between two vertices, the vertices themselves left out. */
function addArc(path: number[], from: DxfVertex, to: DxfVertex, sign: number): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const chord = Math.hypot(dx, dy);
  if (chord === 0 || Math.abs(from.bulge) > 1e6) return;
  const angle = 4 * Math.atan(from.bulge);
  const radius = chord / (2 * Math.sin(angle / 2));
  // The centre lies off the middle of the chord, to the left of it for a positive bulge below a half circle.
  const off = radius * Math.cos(angle / 2);
  const centreX = (from.x + to.x) / 2 - (dy / chord) * off;
  const centreY = (from.y + to.y) / 2 + (dx / chord) * off;
  const start = Math.atan2(from.y - centreY, from.x - centreX);
  const steps = Math.ceil(Math.abs(angle) / maxStep);
  for (let k = 1; k < steps; k++) {
    const at = start + (angle * k) / steps;
    path.push(
      sign * (centreX + Math.abs(radius) * Math.cos(at)),
      centreY + Math.abs(radius) * Math.sin(at),
    );
  }
}
