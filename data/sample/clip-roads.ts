import { cutLines, grow, subtract } from './clip';
import type { Point, Shape } from './local-frame';
import type { Outline } from './park-outline';
import type { Road } from './street-grid';

function thinLine(line: Point[], tolerance: number): Point[] {
  return line.filter((point, i) => {
    const [a, b] = [line[i - 1], line[i + 1]];
    if (!a || !b) return true;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const off =
      Math.abs((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])) / length;
    return off > tolerance || i % 3 === 0;
  });
}

/** Main roads run on a little beyond the park; streets end at its edge and at the greens. */
export function clipRoads(roads: Road[], outline: Outline, parkGreens: Shape[]): Road[] {
  const beyond = subtract(
    grow(outline.shapes, 170, true),
    outline.water.length > 0 ? grow(outline.water, 12, true) : [],
  );
  const length = (line: Point[]) =>
    line.reduce(
      (sum, p, i) =>
        i === 0 ? 0 : sum + Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1]),
      0,
    );
  const total = (lines: Point[][]) => lines.reduce((sum, line) => sum + length(line), 0);
  return roads.flatMap((road) => {
    const pieces =
      road.class === 'main'
        ? cutLines([road.line], beyond).filter(
            (line) => total(cutLines([line], outline.shapes)) > 90,
          )
        : cutLines(cutLines([road.line], outline.shapes), parkGreens, true);
    return pieces
      .filter((line) => length(line) > 40)
      .map((line) => ({ ...road, line: thinLine(line, 0.4) }));
  });
}
