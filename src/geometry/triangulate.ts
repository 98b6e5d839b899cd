import earcut from 'earcut';
import { clipEars } from './clip-ears';

/** Above this many points earcut's index of the ring pays off. */
const MOST_POINTS_TO_CLIP = 96;
const clipped = new Uint32Array(3 * MOST_POINTS_TO_CLIP);

/**
 * Triangles of a polygon as point numbers; the answer may be overwritten by the next call. `flat` holds x, y of
 * `count` points, rings open, the shell first; `holes` are the numbers at which the others begin.
 */
export function triangulate(flat: Float64Array, count: number, holes: number[]): ArrayLike<number> {
  if (holes.length === 0 && count <= MOST_POINTS_TO_CLIP) {
    const written = clipEars(flat, count, clipped);
    if (written >= 0) return clipped.subarray(0, written);
  }
  return earcut(flat.subarray(0, 2 * count), holes.length > 0 ? holes : null, 2);
}
