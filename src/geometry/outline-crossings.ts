import { meetings, segmentMeeting } from './segment-meeting';

/** Outlines of more corners are not searched: this is for a drawing. */
const mostCorners = 2000;
const mostCrossings = 50;

/**
 * The points at which edges of rings cross, in the units of the rings (closed or not, one after another); at most fifty,
 * and none for outlines of more than 2,000 corners.
 */
export function outlineCrossings(
  rings: readonly (readonly (readonly number[])[])[],
): [number, number][] {
  const corners = rings.reduce((sum, ring) => sum + ring.length + 1, 0);
  if (corners > mostCorners) return [];
  const flat = new Float64Array(2 * corners);
  const edges: number[] = [];
  let at = 0;
  for (const ring of rings) {
    for (const [k, [x, y]] of [...ring, ring[0] ?? [0, 0]].entries()) {
      flat[2 * at] = x!;
      flat[2 * at + 1] = y!;
      if (k < ring.length) edges.push(at);
      at++;
    }
  }
  const found: [number, number][] = [];
  for (let a = 0; a < edges.length; a++)
    for (let b = a + 1; b < edges.length; b++) {
      if (segmentMeeting(flat, edges[a]!, edges[b]!) !== meetings.crossing) continue;
      found.push(crossingOf(flat, edges[a]!, edges[b]!));
      if (found.length === mostCrossings) return found;
    }
  return found;
}

/** Where the segments from points `i` and `j` to the next ones cross. */
function crossingOf(flat: Float64Array, i: number, j: number): [number, number] {
  const [ax, ay, bx, by] = flat.subarray(2 * i, 2 * i + 4) as unknown as number[];
  const [cx, cy, dx, dy] = flat.subarray(2 * j, 2 * j + 4) as unknown as number[];
  const denominator = (bx! - ax!) * (dy! - cy!) - (by! - ay!) * (dx! - cx!);
  const t = ((cx! - ax!) * (dy! - cy!) - (cy! - ay!) * (dx! - cx!)) / denominator;
  return [ax! + t * (bx! - ax!), ay! + t * (by! - ay!)];
}
