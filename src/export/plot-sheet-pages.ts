import type { PlanePosition } from '../geometry/sheet-map';

/** A boundary point on the sheet: its number through all rings, X north and Y east in metres, and the side to the next. */
export interface SheetPoint {
  /** J1, J2 … */
  number: number;
  /** 1 for the first ring. */
  ring: number;
  north: number;
  east: number;
  /** To the next point of the ring, metres, of the printed coordinates. */
  sideMetres: number;
}

/** Coordinates are printed to the centimetre. */
export const coordinateDecimals = 2;

/** The boundary points of closed rings in their order; the repeated last point of a ring is left out. */
export function sheetPoints(rings: readonly (readonly PlanePosition[])[]): SheetPoint[] {
  const points: SheetPoint[] = [];
  rings.forEach((ring, r) => {
    const printed = ring.map((at) =>
      at.map((metres) => Number(metres.toFixed(coordinateDecimals))),
    );
    for (let k = 0; k + 1 < printed.length; k++) {
      const [east, north] = printed[k]!;
      const [nextEast, nextNorth] = printed[k + 1]!;
      points.push({
        number: points.length + 1,
        ring: r + 1,
        north: north!,
        east: east!,
        sideMetres: Math.hypot(nextEast! - east!, nextNorth! - north!),
      });
    }
  });
  return points;
}

/** Boundary points on one page, in two columns: beside the measures, or on a page of their own. */
export const pointsBesideMeasures = 24;
export const pointsOnOwnPage = 80;

/** Which points [from, to) stand on each page after the first; the last of these pages has the measures too. */
export function coordinatePages(points: number): { from: number; to: number; isLast: boolean }[] {
  const pages: { from: number; to: number; isLast: boolean }[] = [];
  let from = 0;
  while (points - from > pointsBesideMeasures) {
    const to = Math.min(points, from + pointsOnOwnPage);
    pages.push({ from, to, isLast: false });
    from = to;
  }
  return [...pages, { from, to: points, isLast: true }];
}
