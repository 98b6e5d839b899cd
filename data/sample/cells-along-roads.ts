import { intersect, shapeArea } from './clip';
import type { Point, Shape } from './local-frame';
import { insideVerge } from './park-outline';
import type { StreetGrid } from './street-grid';

/** The rectangle of main-road cells (from–to line numbers) as a shape along the centre lines of its roads. */
export function cellsAlongRoads(
  grid: StreetGrid,
  u: [number, number],
  v: [number, number],
  outline: Shape[],
): Shape {
  const [u0, u1, v0, v1] = [
    grid.uLines[u[0]]!,
    grid.uLines[u[1]]!,
    grid.vLines[v[0]]!,
    grid.vLines[v[1]]!,
  ];
  const corners: Point[] = [
    [u0, v0],
    [u1, v0],
    [u1, v1],
    [u0, v1],
  ];
  const ring = corners.flatMap((from, i) => {
    const to = corners[(i + 1) % 4]!;
    const steps = 6;
    return Array.from({ length: steps }, (_, k) =>
      grid.toLocal([
        from[0] + ((to[0] - from[0]) * k) / steps,
        from[1] + ((to[1] - from[1]) * k) / steps,
      ]),
    );
  });
  const shapes = intersect([[ring]], insideVerge(outline, 4));
  return shapes.sort((a, b) => shapeArea(b) - shapeArea(a))[0]!;
}
