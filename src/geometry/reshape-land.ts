import { coverRings, ringsWhere } from './cover-rings';
import { doubleRingArea, type GridPoint, pointKey } from './grid-edges';

/** Polygons in lon/lat degrees, rings closed, as in GeoJSON. */
type MultiPolygon = number[][][][];
type Point = readonly [number, number];

/** Cuts are made on a grid of 1e-9°, a tenth of a millimetre; corners that stay keep their own coordinates. */
const gridPerDegree = 1e9;

/** The land of all shapes as one; borders that two of them share are gone. */
export function joinLand(shapes: readonly MultiPolygon[]): MultiPolygon {
  const grid = new Grid(shapes);
  return grid.shapeOf(coverRings(shapes.map((shape) => grid.ringsOf(shape))));
}

/**
 * The land left and right of a line through a shape; the line's first and last piece are taken on beyond its ends, so
 * that two points are enough. Of a line that crosses itself the sides change at each crossing. `null`: the line does not
 * part the land, or has no length.
 */
export function cutLand(
  shape: MultiPolygon,
  line: readonly Point[],
): [left: MultiPolygon, right: MultiPolygon] | null {
  const path = line.filter(
    ([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1],
  );
  if (path.length < 2 || shape.length === 0) return null;
  const grid = new Grid([shape]);
  const own = grid.ringsOf(shape);
  const side = grid.leftOf(path, own);
  const left = ringsWhere([own, [side]], ([inOwn, inSide]) => inOwn === 1 && inSide === 1);
  const right = ringsWhere([own, [side]], ([inOwn, inSide]) => inOwn === 1 && inSide === 0);
  const areas = [left, right].map((land) =>
    land.flat().reduce((sum, r) => sum + doubleRingArea(r), 0),
  );
  const whole = own.reduce((sum, ring) => sum + doubleRingArea(ring), 0);
  const isParted = areas.every((area) => area > 1e-6 * whole);
  return isParted ? [grid.shapeOf(left), grid.shapeOf(right)] : null;
}

/** The grid about some shapes, which remembers where their corners were. */
class Grid {
  private readonly origin: Point;
  private readonly corners = new Map<string, number[]>();

  constructor(shapes: readonly MultiPolygon[]) {
    const [x, y] = shapes.find((shape) => shape.length > 0)?.[0]?.[0]?.[0] ?? [0, 0];
    this.origin = [x!, y!];
  }

  ringsOf(shape: MultiPolygon): GridPoint[][] {
    return shape.flat().map((ring) =>
      ring.slice(0, -1).map((corner) => {
        const point = this.pointOf(corner as unknown as Point);
        this.corners.set(pointKey(point), corner);
        return point;
      }),
    );
  }

  shapeOf(polygons: readonly GridPoint[][][]): MultiPolygon {
    return polygons.map((rings) =>
      rings.map((ring) => {
        const corners = ring.map((point) => this.cornerOf(point));
        return [...corners, corners[0]!];
      }),
    );
  }

  /** A ring about all land to the left of the line. */
  leftOf(path: readonly Point[], land: readonly GridPoint[][]): GridPoint[] {
    const points = path.map((point) => this.pointOf(point));
    const far = 4 * reachOf([...land.flat(), ...points]);
    const [first, last] = [points[0]!, points.at(-1)!];
    const from = beyond(points[1]!, first, far);
    const to = beyond(points.at(-2)!, last, far);
    // Around the left-hand side, from the far end back to the near one.
    const angleTo = Math.atan2(to.y - last.y, to.x - last.x);
    let angleFrom = Math.atan2(from.y - first.y, from.x - first.x);
    while (angleFrom <= angleTo) angleFrom += 2 * Math.PI;
    const steps = 12;
    const arc = Array.from({ length: steps - 1 }, (_, k) => {
      const angle = angleTo + ((angleFrom - angleTo) * (k + 1)) / steps;
      return {
        x: Math.round(last.x + 2 * far * Math.cos(angle)),
        y: Math.round(last.y + 2 * far * Math.sin(angle)),
      };
    });
    return [from, ...points, to, ...arc];
  }

  private pointOf([x, y]: Point): GridPoint {
    return {
      x: Math.round((x - this.origin[0]) * gridPerDegree),
      y: Math.round((y - this.origin[1]) * gridPerDegree),
    };
  }

  private cornerOf(point: GridPoint): number[] {
    return (
      this.corners.get(pointKey(point)) ?? [
        this.origin[0] + point.x / gridPerDegree,
        this.origin[1] + point.y / gridPerDegree,
      ]
    );
  }
}

function reachOf(points: readonly GridPoint[]): number {
  let reach = 1;
  for (const { x, y } of points) reach = Math.max(reach, Math.abs(x), Math.abs(y));
  return reach;
}

/** The point `far` past `to`, seen from `from`. */
function beyond(from: GridPoint, to: GridPoint, far: number): GridPoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: Math.round(to.x + ((to.x - from.x) * far) / length),
    y: Math.round(to.y + ((to.y - from.y) * far) / length),
  };
}
