import { enclosingSides } from './enclosing-sides';
import { ringArea } from './ring-area';

export type PlanePoint = readonly [x: number, y: number];

/** How a piece of land is shaped; lengths in m, areas in m². */
export interface ShapeMeasures {
  squareMeters: number;
  /** All edges of land: shells and holes. */
  perimeter: number;
  /** 4πA/P²: 1 for a circle, less the more ragged (Polsby & Popper 1991). */
  compactness: number;
  /** Long side by short side of the narrowest rectangle around all of it; 1 is square. */
  elongation: number;
  /** Separate pieces of land. */
  parts: number;
  /** 1 − Σ(aᵢ/A)² over the pieces: the chance that two places lie in different pieces (Jaeger 2000). */
  fragmentation: number;
  /** P/A, m per m². */
  edgeDensity: number;
}

/**
 * The measures of land given as polygons in a plane, m (shell first, then holes; rings closed or open).
 * `null` where it encloses nothing.
 */
export function shapeMeasures(
  polygons: readonly (readonly (readonly PlanePoint[])[])[],
): ShapeMeasures | null {
  const areas = polygons.map(([shell, ...holes]) =>
    holes.reduce((area, hole) => area - ringArea(hole), ringArea(shell ?? [])),
  );
  const squareMeters = areas.reduce((sum, area) => sum + area, 0);
  if (!(squareMeters > 0)) return null;
  const perimeter = polygons.flat().reduce((sum, ring) => sum + ringLength(ring), 0);
  const [long, short] = enclosingSides(polygons.flatMap(([shell]) => shell ?? []));
  return {
    squareMeters,
    perimeter,
    compactness: (4 * Math.PI * squareMeters) / perimeter ** 2,
    elongation: long / short,
    parts: areas.filter((area) => area > 0).length,
    fragmentation: 1 - areas.reduce((sum, area) => sum + (area / squareMeters) ** 2, 0),
    edgeDensity: perimeter / squareMeters,
  };
}

function ringLength(ring: readonly PlanePoint[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
}
