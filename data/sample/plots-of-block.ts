import { intersect, perimeter, shapeArea, unite } from './clip';
import type { Ring, Shape } from './local-frame';

const smallestPlot = 3200;

/** Too small or too thin to be a firm's plot. */
export const isPoor = (shape: Shape) => {
  const area = shapeArea(shape);
  return area < smallestPlot || (4 * Math.PI * area) / perimeter(shape[0]!) ** 2 < 0.3;
};

/** The plots of one block: clipped to the ground, scraps joined to the neighbour that takes them best. */
export function plotsOfBlock(rings: Ring[], ground: Shape[]): Shape[] {
  let cells: Shape[] = rings.map((ring) => [ring]);
  const clipped = (cell: Shape) => intersect([cell], ground);
  for (let guard = 0; guard < 12; guard++) {
    const at = cells.findIndex((cell) => {
      const pieces = clipped(cell);
      return pieces.length > 0 && pieces.some(isPoor);
    });
    if (at < 0) break;
    let best: { with: number; joined: Shape; score: number } | null = null;
    cells.forEach((other, i) => {
      if (i === at) return;
      const joined = unite([cells[at]!, other]);
      if (joined.length !== 1 || joined[0]!.length !== 1) return;
      const pieces = clipped(joined[0]!);
      if (pieces.length === 0) return;
      const largest = pieces.reduce((a, b) => (shapeArea(a) > shapeArea(b) ? a : b));
      const round = (4 * Math.PI * shapeArea(largest)) / perimeter(largest[0]!) ** 2;
      const score =
        round - (pieces.length - 1) * 0.2 - Math.max(0, shapeArea(largest) / 60000 - 1) * 0.5;
      if (score > 0.34 && (!best || score > best.score))
        best = { with: i, joined: joined[0]!, score };
    });
    if (!best) {
      // Nothing takes it: what is good of it stays as it is cut.
      cells = cells.filter((_, i) => i !== at).concat(clipped(cells[at]!));
      if (cells.every((cell) => clipped(cell).every((piece) => !isPoor(piece)))) break;
      const scraps = cells.filter((cell) => clipped(cell).some(isPoor));
      if (scraps.length > 0 && guard > 4) break;
      continue;
    }
    const { with: partner, joined }: { with: number; joined: Shape } = best;
    cells = cells.filter((_, i) => i !== at && i !== partner).concat([joined]);
  }
  return cells.flatMap(clipped);
}
