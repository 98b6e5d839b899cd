/**
 * Edges of one shape seen along one axis, in columns that are filled anew for every pair of shapes:
 * edge e covers `low[e]` … `high[e]` of the axis, at the heights `lowHeight[e]` and `highHeight[e]`
 * there; `signs[e]` is the way its ring takes it. Grows as needed.
 */
export class Spans {
  count = 0;
  low = new Float64Array(64);
  high = new Float64Array(64);
  lowHeight = new Float64Array(64);
  highHeight = new Float64Array(64);
  signs = new Int8Array(64);

  clear(): void {
    this.count = 0;
  }

  /** Adds the edge (x1, height1) → (x2, height2); an upright one covers nothing and is left out. */
  add(x1: number, height1: number, x2: number, height2: number): void {
    if (x1 === x2) return;
    if (this.count === this.signs.length) this.grow();
    const e = this.count++;
    const isForward = x1 < x2;
    this.low[e] = isForward ? x1 : x2;
    this.high[e] = isForward ? x2 : x1;
    this.lowHeight[e] = isForward ? height1 : height2;
    this.highHeight[e] = isForward ? height2 : height1;
    this.signs[e] = isForward ? -1 : 1;
  }

  private grow(): void {
    const length = 2 * this.signs.length;
    for (const column of ['low', 'high', 'lowHeight', 'highHeight'] as const) {
      const larger = new Float64Array(length);
      larger.set(this[column]);
      this[column] = larger;
    }
    const signs = new Int8Array(length);
    signs.set(this.signs);
    this.signs = signs;
  }
}

/**
 * The area that two shapes share, in units of the axis times units of the height, from the edges of
 * both over the part of the axis that both cover. With T(e) the land below edge e, each shape is the
 * signed sum of its T(e), so the shared area is the signed sum of ∫ min(a, b) over all pairs of edges,
 * and ∫ b cancels along a closed ring: only where a runs below b does a pair count. No case is
 * special: edges may touch, coincide or cross anywhere. Edges of the first shape above all of the
 * second, and of the second below all of the first, may be left out.
 */
export function sharedSpanArea(first: Spans, second: Spans): number {
  const { low, high, lowHeight, highHeight, signs } = second;
  let sum = 0;
  for (let i = 0; i < first.count; i++) {
    const lowA = first.low[i]!;
    const highA = first.high[i]!;
    const heightA = first.lowHeight[i]!;
    const slopeA = (first.highHeight[i]! - heightA) / (highA - lowA);
    const bottomA = Math.min(heightA, first.highHeight[i]!);
    let sumOfA = 0;
    for (let j = 0; j < second.count; j++) {
      const lowB = low[j]!;
      const highB = high[j]!;
      const from = lowA > lowB ? lowA : lowB;
      const to = highA < highB ? highA : highB;
      if (to <= from) continue;
      const heightB = lowHeight[j]!;
      const endB = highHeight[j]!;
      if (bottomA >= heightB && bottomA >= endB) continue;
      const slopeB = (endB - heightB) / (highB - lowB);
      const atFrom = heightA + (from - lowA) * slopeA - (heightB + (from - lowB) * slopeB);
      const atTo = heightA + (to - lowA) * slopeA - (heightB + (to - lowB) * slopeB);
      let below = 0;
      if (atFrom <= 0) below = atTo <= 0 ? atFrom + atTo : (atFrom * atFrom) / (atFrom - atTo);
      else if (atTo < 0) below = (atTo * atTo) / (atTo - atFrom);
      sumOfA += signs[j]! * below * (to - from);
    }
    sum += first.signs[i]! * sumOfA;
  }
  return sum / 2;
}
