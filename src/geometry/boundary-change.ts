import { coverRings } from './cover-rings';
import type { GridPoint } from './grid-edges';
import { gridOfShape, overlayAreas, type PlaneShape, shapeOfGrid } from './overlay-areas';
import { ringArea } from './ring-area';

/** What became of a boundary from its first to its second version. */
export interface BoundaryChange {
  /** Land that only the second has, and that only the first has: outlines, rings open, m. */
  added: PlaneShape;
  removed: PlaneShape;
  /** m²: first = shared + removed, second = shared + added. */
  areas: { first: number; second: number; shared: number; added: number; removed: number };
}

/** Land narrower than this on average lies between two roundings to the grid, not between two boundaries, m. */
const narrowest = 0.02;

/**
 * The land that two versions of a boundary share, and what each has alone, in one plane of true areas (m). Areas are
 * measured on the whole overlay, cut at centimetres; the outlines leave out slivers that the cutting itself makes.
 */
export function boundaryChange(first: PlaneShape, second: PlaneShape): BoundaryChange {
  const { shared, onlyFirst, onlySecond } = overlayAreas(first, second);
  return {
    added: landOfOne(second, first),
    removed: landOfOne(first, second),
    areas: {
      first: shared + onlyFirst,
      second: shared + onlySecond,
      shared,
      added: onlySecond,
      removed: onlyFirst,
    },
  };
}

/** The land of one shape that the other does not have: the union of both, less the other, by counting rings even-odd. */
function landOfOne(of: PlaneShape, without: PlaneShape): PlaneShape {
  const other = gridOfShape(without);
  const union = coverRings([...gridOfShape(of), ...other]);
  const rings: GridPoint[][] = [...union.flat(), ...coverRings(other).flat()];
  return shapeOfGrid(coverRings([rings])).filter(([shell]) => shell && isWide(shell));
}

function isWide(ring: PlaneShape[number][number]): boolean {
  const length = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
  return (2 * Math.abs(ringArea(ring))) / length >= narrowest;
}
