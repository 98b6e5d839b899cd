import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { centroid, intersect, ringArea, shapeArea } from './clip';
import type { LocalFrame, Point, Shape } from './local-frame';

const grid = (value: number) => Math.round(value * 1e8) / 1e8;

/** Closed lon/lat rings with 8 decimals (about 1 mm): shell counter-clockwise, holes clockwise. */
export function toPolygon(shape: Shape, frame: LocalFrame): Position[][] {
  return shape.map((ring, i) => {
    const turned = ringArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse();
    const points: Position[] = [];
    for (const point of turned) {
      const next = frame.toLonLat(point).map(grid);
      const last = points.at(-1);
      if (!last || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
    }
    const [first, last] = [points[0]!, points.at(-1)!];
    if (first[0] === last[0] && first[1] === last[1]) points.pop();
    points.push([...points[0]!]);
    return points;
  });
}

/** Geodesic area on the CGCS2000 ellipsoid, m² (WGS84's flattening differs by 1e-10 of the area). */
export function ellipsoidalArea(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring) => {
    const polygon = geodesic.Geodesic.WGS84.Polygon(false);
    for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lon!);
    return sum + polygon.Compute(false, true).area!;
  }, 0);
}

/** The rings back in metres, open, as they were rounded. */
export function fromPolygon(rings: readonly Position[][], frame: LocalFrame): Shape {
  return rings.map((ring) => ring.slice(0, -1).map((p) => frame.toMeters(p as Point)));
}

export const sharedArea = (a: Shape, b: Shape): number =>
  intersect([a], [b]).reduce((sum, shape) => sum + shapeArea(shape), 0);

export const centerOf = (shape: Shape): Point => centroid(shape[0]!);
