/** A ring as x, y pairs, closed: the last point repeats the first. */
export type Ring = readonly number[];

/** Comparisons that may be spent on the rings of one shape; a forged file could nest thousands. */
const workLimit = 20_000_000;

/** Area of a closed ring in its own plane, with a sign: counter-clockwise is above zero. */
export function ringArea(ring: Ring): number {
  const x0 = ring[0] ?? 0;
  const y0 = ring[1] ?? 0;
  let doubled = 0;
  for (let k = 0; k + 3 < ring.length; k += 2)
    doubled += (ring[k]! - x0) * (ring[k + 3]! - y0) - (ring[k + 2]! - x0) * (ring[k + 1]! - y0);
  return doubled / 2;
}

/** [xMin, yMin, xMax, yMax] of a ring. */
export function ringBox(ring: Ring): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < ring.length; k += 2) {
    box[0] = Math.min(box[0], ring[k]!);
    box[1] = Math.min(box[1], ring[k + 1]!);
    box[2] = Math.max(box[2], ring[k]!);
    box[3] = Math.max(box[3], ring[k + 1]!);
  }
  return box;
}

/** Whether a point lies inside a ring, by even-odd count. */
export function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let k = 0; k + 3 < ring.length; k += 2) {
    const ay = ring[k + 1]!;
    const by = ring[k + 3]!;
    if (ay > y !== by > y && x - ring[k]! < ((ring[k + 2]! - ring[k]!) * (y - ay)) / (by - ay))
      inside = !inside;
  }
  return inside;
}

/**
 * Rings grouped into polygons by what lies inside what, whatever their order and direction: a ring within an odd number
 * of others is a hole of the smallest around it. Outer rings come in their own order; `isExhausted` when there were too
 * many rings to compare, and then each is a polygon of its own.
 */
export function nestRings(rings: readonly Ring[]): { polygons: Ring[][]; isExhausted: boolean } {
  const alone = () => rings.map((ring) => [ring]);
  if (rings.length < 2) return { polygons: alone(), isExhausted: false };
  const boxes = rings.map(ringBox);
  const areas = rings.map((ring) => Math.abs(ringArea(ring)));
  const shellOf = new Map<number, number>();
  let work = 0;
  for (let k = 0; k < rings.length; k++) {
    let around = 0;
    let smallest = -1;
    for (let j = 0; j < rings.length; j++) {
      if (++work > workLimit) return { polygons: alone(), isExhausted: true };
      // Of two equal rings the first counts as the larger one.
      const isLarger = areas[j]! > areas[k]! || (areas[j] === areas[k] && j < k);
      if (j === k || !isLarger || !isBoxInside(boxes[k]!, boxes[j]!)) continue;
      work += rings[j]!.length;
      if (!liesInside(rings[k]!, rings[j]!)) continue;
      around++;
      if (smallest < 0 || areas[j]! < areas[smallest]!) smallest = j;
    }
    if (around % 2 === 1) shellOf.set(k, smallest);
  }
  const polygonOf = new Map<number, Ring[]>();
  for (const [k, ring] of rings.entries()) if (!shellOf.has(k)) polygonOf.set(k, [ring]);
  for (const [k, shell] of shellOf) polygonOf.get(shell)?.push(rings[k]!);
  return { polygons: [...polygonOf.values()], isExhausted: false };
}

function isBoxInside(inner: readonly number[], outer: readonly number[]): boolean {
  return (
    inner[0]! >= outer[0]! &&
    inner[1]! >= outer[1]! &&
    inner[2]! <= outer[2]! &&
    inner[3]! <= outer[3]!
  );
}

/** Decided by the first corner or middle of an edge that does not lie on the other ring's line. */
function liesInside(inner: Ring, outer: Ring): boolean {
  for (let k = 0; k + 3 < inner.length; k += 2) {
    const x = inner[k]!;
    const y = inner[k + 1]!;
    if (!isOnLine(outer, x, y)) return isInside(outer, x, y);
    const middleX = (x + inner[k + 2]!) / 2;
    const middleY = (y + inner[k + 3]!) / 2;
    if (!isOnLine(outer, middleX, middleY)) return isInside(outer, middleX, middleY);
    // A ring that follows the other one all along is rare, and its corners are few looks enough.
    if (k >= 64) break;
  }
  return isInside(outer, inner[0]!, inner[1]!);
}

function isOnLine(ring: Ring, x: number, y: number): boolean {
  for (let k = 0; k + 3 < ring.length; k += 2) {
    const dx = ring[k + 2]! - ring[k]!;
    const dy = ring[k + 3]! - ring[k + 1]!;
    const cross = dx * (y - ring[k + 1]!) - dy * (x - ring[k]!);
    const along = dx * (x - ring[k]!) + dy * (y - ring[k + 1]!);
    const squared = dx * dx + dy * dy;
    if (along >= 0 && along <= squared && cross * cross <= 1e-12 * squared * squared) return true;
  }
  return false;
}
