type Point = readonly [x: number, y: number];

/**
 * The sides, long one first, of the rectangle of least area around points in a plane, in their unit; one of its sides
 * lies along the hull (Freeman & Shapira 1975). `[0, 0]` for no point.
 */
export function enclosingSides(points: readonly Point[]): [long: number, short: number] {
  const hull = convexHull(points);
  if (hull.length < 2) return [0, 0];
  let best: [number, number] = [Infinity, Infinity];
  for (let i = 0; i < hull.length; i++) {
    const [x1, y1] = hull[i]!;
    const [x2, y2] = hull[(i + 1) % hull.length]!;
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length === 0) continue;
    const ux = (x2 - x1) / length;
    const uy = (y2 - y1) / length;
    const along = spread(hull, ([x, y]) => x * ux + y * uy);
    const across = spread(hull, ([x, y]) => y * ux - x * uy);
    if (along * across < best[0] * best[1]) best = [along, across];
  }
  return best[0] >= best[1] ? best : [best[1], best[0]];
}

function spread(points: readonly Point[], measure: (point: Point) => number): number {
  let low = Infinity;
  let high = -Infinity;
  for (const point of points) {
    const value = measure(point);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}

/** The corners of the hull, counter-clockwise, by Andrew's monotone chain (1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (from: readonly Point[]) => {
    const half: Point[] = [];
    for (const point of from) {
      while (half.length > 1 && turn(half.at(-2)!, half.at(-1)!, point) <= 0) half.pop();
      half.push(point);
    }
    return half.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

const turn = (a: Point, b: Point, c: Point) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
