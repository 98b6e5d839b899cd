import { boundaryChange } from '../geometry/boundary-change';
import { localEqualArea } from '../geometry/equal-area';
import type { PlaneShape } from '../geometry/overlay-areas';
import { shapeMeasures } from '../geometry/shape-measures';
import type { BoundaryVersions } from './footprint-messages';

/**
 * Two versions of a boundary (GeoJSON multipolygon coordinates, lon/lat degrees) in one equal-area plane about the
 * middle of both, so that areas are those on the ellipsoid. `null` where one of them encloses nothing.
 */
export function boundaryVersions(
  first: number[][][][],
  second: number[][][][],
): BoundaryVersions | null {
  const points = [...first.flat(2), ...second.flat(2)];
  if (points.length === 0) return null;
  const middle = (axis: 0 | 1) => {
    let [low, high] = [Infinity, -Infinity];
    for (const point of points) {
      low = Math.min(low, point[axis]!);
      high = Math.max(high, point[axis]!);
    }
    return (low + high) / 2;
  };
  const project = localEqualArea(middle(0), middle(1));
  const inPlane = (shape: number[][][][]): PlaneShape =>
    shape.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => project(lon!, lat!))));
  const [a, b] = [inPlane(first), inPlane(second)];
  if (!shapeMeasures(a) || !shapeMeasures(b)) return null;
  const all = [...a.flat(2), ...b.flat(2)];
  const extent = all.reduce<[number, number, number, number]>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  return { first: a, second: b, extent, ...boundaryChange(a, b) };
}
