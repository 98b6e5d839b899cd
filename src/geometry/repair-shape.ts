import { coverRings } from './cover-rings';

/**
 * Repaired points lie on a grid of this many steps a degree: a ten-thousandth of a millimetre for a
 * shape of a few hundred metres, a tenth of a millimetre for large ones.
 */
const finestGrid = 1e12;
const coarsestGrid = 1e9;
/** Steps across a shape; the areas of its rings are then whole numbers that a double can hold. */
const stepsAcross = 6e7;

/**
 * The land that a faulty shape covers, as a valid multipolygon (closed rings, shells
 * counter-clockwise, holes clockwise); empty when it covers none. Within a polygon the rings count
 * even-odd, so that a bow-tie keeps both its wings and a ring inside another is a hole; land under
 * several polygons counts once.
 */
export function repairShape(multiPolygon: number[][][][]): number[][][][] {
  const first = multiPolygon[0]?.[0]?.[0];
  if (!first) return [];
  const grid = gridOf(multiPolygon);
  // Numbers stay small and exact when they are counted from a point nearby.
  const originX = Math.round(first[0]! * grid);
  const originY = Math.round(first[1]! * grid);
  const areas = multiPolygon.map((polygon) =>
    polygon.map((ring) =>
      ring.map(([x, y]) => ({
        x: Math.round(x! * grid) - originX,
        y: Math.round(y! * grid) - originY,
      })),
    ),
  );
  return coverRings(areas).map((polygon) =>
    polygon.map((ring) =>
      [...ring, ring[0]!].map(({ x, y }) => [(x + originX) / grid, (y + originY) / grid]),
    ),
  );
}

function gridOf(multiPolygon: number[][][][]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of multiPolygon.flat(2)) {
    west = Math.min(west, x!);
    east = Math.max(east, x!);
    south = Math.min(south, y!);
    north = Math.max(north, y!);
  }
  const across = Math.max(east - west, north - south, 1e-9);
  const fitting = 10 ** Math.floor(Math.log10(stepsAcross / across));
  return Math.min(finestGrid, Math.max(coarsestGrid, fitting));
}
