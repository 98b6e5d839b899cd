import { area as sphericalArea } from '@turf/turf';
import type { PolygonColumn } from '../domain/polygons';
import { authalicLatitude, authalicStep } from './authalic';
import { ellipsoid, radiansPerDegree } from './ellipsoid';

/** The radius that Turf measures on, metres (`earthRadius` of @turf/helpers). */
const turfRadius = 6371008.8;
const radiusSquared = ellipsoid.authalicRadius ** 2;

/**
 * Signed area on the CGCS2000 ellipsoid of the ring whose points are `from` … `to` − 1, m²:
 * positive counter-clockwise. Edges are straight in longitude and authalic sine, which is the
 * 图斑椭球面积 formula of 国土调查办发〔2008〕32号. The ring may be open or closed.
 */
export function signedRingArea(coordinates: Float64Array, from: number, to: number): number {
  if (to - from < 3) return 0;
  const originX = coordinates[2 * from]!;
  const originY = coordinates[2 * from + 1]!;
  const baseSine = Math.sin(originY * radiansPerDegree);
  const baseCosine = Math.cos(originY * radiansPerDegree);
  let previousX = 0;
  let previousY = 0;
  let doubled = 0;
  for (let k = from + 1; k < to; k++) {
    const x = coordinates[2 * k]! - originX;
    const y = authalicStep(
      (coordinates[2 * k + 1]! - originY) * radiansPerDegree,
      baseSine,
      baseCosine,
    );
    doubled += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return (doubled / 2) * radiansPerDegree * radiusSquared;
}

/**
 * The area of each row on the CGCS2000 ellipsoid (图斑椭球面积, 国土调查办发〔2008〕32号), m², holes
 * subtracted; NaN for a row without a shape. Directions and first points of rings do not matter.
 */
export function ellipsoidalAreas(polygons: PolygonColumn): Float64Array {
  const areas = new Float64Array(polygons.rowOffsets.length - 1);
  for (let row = 0; row < areas.length; row++) areas[row] = ellipsoidalAreaOfRow(polygons, row);
  return areas;
}

/** The same, each row worked out when it is first asked for: for those who ask for few rows, and for these often. */
export function areasWhenAsked(polygons: PolygonColumn): (row: number) => number {
  const known = new Map<number, number>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const area = ellipsoidalAreaOfRow(polygons, row);
    known.set(row, area);
    return area;
  };
}

/** The same for one row. */
export function ellipsoidalAreaOfRow(polygons: PolygonColumn, row: number): number {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const firstPolygon = rowOffsets[row]!;
  const endPolygon = rowOffsets[row + 1]!;
  if (firstPolygon === endPolygon) return Number.NaN;
  let sum = 0;
  for (let p = firstPolygon; p < endPolygon; p++) {
    const shell = polygonOffsets[p]!;
    for (let g = shell; g < polygonOffsets[p + 1]!; g++) {
      const ring = Math.abs(signedRingArea(coordinates, ringOffsets[g]!, ringOffsets[g + 1]!));
      sum += g === shell ? ring : -ring;
    }
  }
  return sum;
}

/**
 * The area of one multipolygon (lon/lat degrees, closed rings) on the CGCS2000 ellipsoid, m²: Turf's
 * area of the sphere of equal surface, on authalic latitudes. The same number as `ellipsoidalAreas`.
 */
export function ellipsoidalArea(multiPolygon: number[][][][]): number {
  const coordinates = multiPolygon.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => [lon!, authalicLatitude(lat!)])),
  );
  return (
    sphericalArea({ type: 'MultiPolygon', coordinates }) *
    (ellipsoid.authalicRadius / turfRadius) ** 2
  );
}
