import { coverRings } from './cover-rings';
import type { GridPoint } from './grid-edges';
import { ringArea } from './ring-area';
import type { PlanePoint } from './shape-measures';

/** Polygons in a plane, m: shell first, then holes; rings open or closed. */
export type PlaneShape = readonly (readonly (readonly PlanePoint[])[])[];

/** Land of two shapes laid over one another, m². */
export interface OverlayAreas {
  shared: number;
  onlyFirst: number;
  onlySecond: number;
}

/** The grid on which edges are cut: a centimetre. */
const cellsPerMetre = 100;

/** What two shapes in one plane share, and what only one of them has. */
export function overlayAreas(first: PlaneShape, second: PlaneShape): OverlayAreas {
  const a = areaOf(gridOfShape(first));
  const b = areaOf(gridOfShape(second));
  const union = areaOf([...gridOfShape(first), ...gridOfShape(second)]);
  const shared = Math.max(0, a + b - union);
  return { shared, onlyFirst: Math.max(0, a - shared), onlySecond: Math.max(0, b - shared) };
}

/** A shape turned by an angle (degrees, clockwise as a compass) about the origin, then moved by metres. */
export function movedShape(shape: PlaneShape, degrees: number, east = 0, north = 0): PlaneShape {
  const angle = (-degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return shape.map((rings) =>
    rings.map((ring) =>
      ring.map(
        ([x, y]): PlanePoint => [x * cosine - y * sine + east, x * sine + y * cosine + north],
      ),
    ),
  );
}

/** A shape on the grid of centimetres. */
export function gridOfShape(shape: PlaneShape): GridPoint[][][] {
  return shape.map((rings) =>
    rings.map((ring) =>
      ring.map(([x, y]) => ({
        x: Math.round(x * cellsPerMetre),
        y: Math.round(y * cellsPerMetre),
      })),
    ),
  );
}

/** Polygons of the grid in metres again. */
export function shapeOfGrid(polygons: readonly (readonly (readonly GridPoint[])[])[]): PlaneShape {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(({ x, y }): PlanePoint => [x / cellsPerMetre, y / cellsPerMetre])),
  );
}

/** The land that any of some areas covers, m². */
function areaOf(areas: GridPoint[][][]): number {
  return coverRings(areas).reduce(
    (sum, [shell, ...holes]) =>
      holes.reduce((rest, hole) => rest - gridArea(hole), sum + gridArea(shell!)),
    0,
  );
}

function gridArea(ring: readonly GridPoint[]): number {
  return ringArea(ring.map(({ x, y }) => [x / cellsPerMetre, y / cellsPerMetre] as const));
}
