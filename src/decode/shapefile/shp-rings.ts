/** The rings of one polygon record: ring k is points [offsets[k], offsets[k+1]) of x, y pairs, closed. */
export interface ShpRings {
  coordinates: Float64Array;
  offsets: ArrayLike<number>;
  count: number;
}

/** How many more comparisons may be spent on one file: forged files could nest thousands of rings. */
export interface RingBudget {
  steps: number;
}

export interface GroupedRings {
  /** Ring numbers of each polygon, its shell first. */
  polygons: number[][];
  /** True when the directions of the rings could not tell shells from holes. */
  byContainment: boolean;
  /** True when the rings were too many to be compared; holes went to the shell before them. */
  isExhausted: boolean;
}

/** Twice the signed area of a ring: below zero when it runs clockwise, as shells of a shapefile do. */
export function doubleArea(coordinates: Float64Array, from: number, to: number): number {
  // Relative to the first point: eastings of 36,000,000 m would eat the digits of small rings.
  const x0 = coordinates[2 * from]!;
  const y0 = coordinates[2 * from + 1]!;
  let sum = 0;
  for (let k = from; k + 1 < to; k++)
    sum +=
      (coordinates[2 * k]! - x0) * (coordinates[2 * k + 3]! - y0) -
      (coordinates[2 * k + 2]! - x0) * (coordinates[2 * k + 1]! - y0);
  return sum;
}

/**
 * Groups rings into polygons: clockwise rings are shells, the others holes of the smallest shell around
 * them. Where all rings run the same way, what lies inside an odd number of others is a hole.
 */
export function groupRings(rings: ShpRings, budget: RingBudget): GroupedRings {
  const { count, coordinates, offsets } = rings;
  if (count === 1) return { polygons: [[0]], byContainment: false, isExhausted: false };
  const areas = new Float64Array(count);
  let clockwise = 0;
  for (let k = 0; k < count; k++) {
    areas[k] = doubleArea(coordinates, offsets[k]!, offsets[k + 1]!);
    if (areas[k]! < 0) clockwise++;
  }
  const boxes = boxesOf(rings);
  const isHole = new Uint8Array(count);
  let isExhausted = false;
  const isMixed = clockwise > 0 && clockwise < count;
  if (isMixed) for (let k = 0; k < count; k++) isHole[k] = areas[k]! >= 0 ? 1 : 0;
  else
    for (let k = 0; k < count && !isExhausted; k++) {
      let around = 0;
      for (let j = 0; j < count; j++) {
        if (budget.steps <= 0) {
          isExhausted = true;
          break;
        }
        if (j !== k && isAround(rings, boxes, j, k, areas, budget)) around++;
      }
      isHole[k] = around % 2;
    }
  if (isExhausted) isHole.fill(0);
  const polygons: number[][] = [];
  const polygonOf = new Map<number, number[]>();
  for (let k = 0; k < count; k++) {
    if (isHole[k]) continue;
    const polygon = [k];
    polygons.push(polygon);
    polygonOf.set(k, polygon);
  }
  const holes = isHole.reduce((sum, value) => sum + value, 0);
  let before = polygons[0]!;
  let outside = 0;
  for (let k = 0; k < count; k++) {
    if (!isHole[k]) {
      before = polygonOf.get(k)!;
      continue;
    }
    let shell = before;
    if (polygonOf.size > 1 && budget.steps > 0) {
      const found = shellAround(k, [...polygonOf.keys()], rings, boxes, areas, budget);
      if (found !== null) shell = polygonOf.get(found)!;
      else if (budget.steps > 0) {
        // A hole around which there is nothing is land whose ring was written the wrong way.
        outside++;
        polygons.push([k]);
        continue;
      }
    } else if (polygonOf.size > 1) isExhausted = true;
    shell.push(k);
  }
  if (budget.steps <= 0) isExhausted = true;
  const byContainment = outside > 0 || (!isMixed && holes > 0);
  return { polygons, byContainment, isExhausted };
}

/** The smallest shell around a hole, or `null`. */
function shellAround(
  hole: number,
  shells: readonly number[],
  rings: ShpRings,
  boxes: Float64Array,
  areas: Float64Array,
  budget: RingBudget,
): number | null {
  let best: number | null = null;
  for (const shell of shells) {
    if (budget.steps <= 0) break;
    if (!isAround(rings, boxes, shell, hole, areas, budget)) continue;
    if (best === null || Math.abs(areas[shell]!) < Math.abs(areas[best]!)) best = shell;
  }
  return best;
}

function boxesOf({ coordinates, offsets, count }: ShpRings): Float64Array {
  const boxes = new Float64Array(4 * count);
  for (let k = 0; k < count; k++) {
    let [xMin, yMin, xMax, yMax] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let p = offsets[k]!; p < offsets[k + 1]!; p++) {
      const x = coordinates[2 * p]!;
      const y = coordinates[2 * p + 1]!;
      if (x < xMin) xMin = x;
      if (x > xMax) xMax = x;
      if (y < yMin) yMin = y;
      if (y > yMax) yMax = y;
    }
    boxes.set([xMin, yMin, xMax, yMax], 4 * k);
  }
  return boxes;
}

/** True when ring `outer` lies around ring `inner`; rings that touch in a corner or an edge included. */
function isAround(
  rings: ShpRings,
  boxes: Float64Array,
  outer: number,
  inner: number,
  areas: Float64Array,
  budget: RingBudget,
): boolean {
  budget.steps--;
  const a = 4 * outer;
  const b = 4 * inner;
  if (boxes[a]! > boxes[b]! || boxes[a + 1]! > boxes[b + 1]!) return false;
  if (boxes[a + 2]! < boxes[b + 2]! || boxes[a + 3]! < boxes[b + 3]!) return false;
  if (Math.abs(areas[outer]!) <= Math.abs(areas[inner]!)) return false;
  // A point of the inner ring may lie on the outer one; the first that does not decides.
  for (let p = rings.offsets[inner]!; p < rings.offsets[inner + 1]!; p++) {
    budget.steps -= rings.offsets[outer + 1]! - rings.offsets[outer]!;
    const side = sideOf(rings, outer, rings.coordinates[2 * p]!, rings.coordinates[2 * p + 1]!);
    if (side !== 0) return side > 0;
    if (budget.steps <= 0) return false;
  }
  return true;
}

/** 1 inside the ring, −1 outside, 0 on it. */
function sideOf({ coordinates, offsets }: ShpRings, ring: number, x: number, y: number): number {
  let isInside = false;
  for (let k = offsets[ring]!; k + 1 < offsets[ring + 1]!; k++) {
    const x1 = coordinates[2 * k]!;
    const y1 = coordinates[2 * k + 1]!;
    const x2 = coordinates[2 * k + 2]!;
    const y2 = coordinates[2 * k + 3]!;
    if (y1 === y && y2 === y && Math.min(x1, x2) <= x && x <= Math.max(x1, x2)) return 0;
    if (x1 === x && y1 === y) return 0;
    if (y1 > y === y2 > y) continue;
    const cross = (x - x1) * (y2 - y1) - (x2 - x1) * (y - y1);
    if (cross === 0) return 0;
    if (cross < 0 === y2 > y1) isInside = !isInside;
  }
  return isInside ? 1 : -1;
}
