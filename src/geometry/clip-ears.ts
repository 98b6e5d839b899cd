let previous = new Int32Array(256);
let following = new Int32Array(256);
let isReflex = new Uint8Array(256);
let reflexVertices = new Int32Array(256);

/**
 * Triangles of a simple ring without holes, written as vertex numbers into `out` from index 0.
 * Returns how many numbers were written, or −1 when the ring is not simple enough (crossings, no ear):
 * then a robust triangulation has to be used. `flat` holds x, y of `count` distinct points, open, in
 * either direction; `out` needs 3·(count − 2) places.
 *
 * O(n·r), r the reflex vertices: meant for the many small rings of plots, where it makes no objects.
 */
export function clipEars(flat: Float64Array, count: number, out: Uint32Array): number {
  if (previous.length < count) {
    previous = new Int32Array(2 * count);
    following = new Int32Array(2 * count);
    isReflex = new Uint8Array(2 * count);
    reflexVertices = new Int32Array(2 * count);
  }
  let doubledArea = 0;
  for (let i = 0, j = count - 1; i < count; j = i++)
    doubledArea += flat[2 * j]! * flat[2 * i + 1]! - flat[2 * i]! * flat[2 * j + 1]!;
  if (doubledArea === 0) return -1;
  const sign = doubledArea > 0 ? 1 : -1;
  for (let i = 0; i < count; i++) {
    previous[i] = i === 0 ? count - 1 : i - 1;
    following[i] = i === count - 1 ? 0 : i + 1;
  }
  let reflexCount = 0;
  for (let i = 0; i < count; i++) {
    isReflex[i] = sign * turn(flat, previous[i]!, i, following[i]!) < 0 ? 1 : 0;
    if (isReflex[i]) reflexVertices[reflexCount++] = i;
  }

  let written = 0;
  let left = count;
  let v = 0;
  let withoutEar = 0;
  while (left > 3) {
    const a = previous[v]!;
    const b = following[v]!;
    const area = sign * turn(flat, a, v, b);
    if (area === 0 || (area > 0 && isEmptyEar(flat, sign, a, v, b, reflexCount))) {
      if (area > 0) {
        out[written++] = a;
        out[written++] = v;
        out[written++] = b;
      }
      following[a] = b;
      previous[b] = a;
      isReflex[v] = 0;
      left--;
      withoutEar = 0;
      // A vertex can become convex when a neighbour goes, never reflex, unless the ring crosses itself.
      if (isReflex[a] && sign * turn(flat, previous[a]!, a, b) >= 0) isReflex[a] = 0;
      if (isReflex[b] && sign * turn(flat, a, b, following[b]!) >= 0) isReflex[b] = 0;
      // Skipping a vertex after each ear keeps the triangles from becoming slivers.
      v = following[b]!;
    } else {
      v = b;
      if (++withoutEar > left) return -1;
    }
  }
  const a = previous[v]!;
  const b = following[v]!;
  const area = sign * turn(flat, a, v, b);
  if (area < 0) return -1;
  if (area > 0) {
    out[written++] = a;
    out[written++] = v;
    out[written++] = b;
  }
  return written;
}

function turn(flat: Float64Array, a: number, b: number, c: number): number {
  const bx = flat[2 * b]!;
  const by = flat[2 * b + 1]!;
  return (
    (bx - flat[2 * a]!) * (flat[2 * c + 1]! - by) - (by - flat[2 * a + 1]!) * (flat[2 * c]! - bx)
  );
}

function isEmptyEar(
  flat: Float64Array,
  sign: number,
  a: number,
  v: number,
  b: number,
  reflexCount: number,
): boolean {
  for (let r = 0; r < reflexCount; r++) {
    const p = reflexVertices[r]!;
    if (!isReflex[p] || p === a || p === b) continue;
    if (
      sign * turn(flat, a, v, p) >= 0 &&
      sign * turn(flat, v, b, p) >= 0 &&
      sign * turn(flat, b, a, p) >= 0
    )
      return false;
  }
  return true;
}
