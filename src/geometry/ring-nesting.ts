import type { PolygonColumn } from '../domain/polygons';
import { faultBits } from './fault-bits';
import { isInPolygon, isInRing } from './point-in-row';

/** Point visits allowed for finding which ring lies in which. */
const nestingWorkLimit = 500_000_000;

/**
 * Faults of rings that do not cross: a hole outside its shell or inside another hole, a polygon
 * inside another. One point of a ring decides.
 */
export function findMisnesting(polygons: PolygonColumn, row: number): number {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const firstPolygon = rowOffsets[row]!;
  const endPolygon = rowOffsets[row + 1]!;
  const firstRing = polygonOffsets[firstPolygon]!;
  const boxes = ringBoxes(polygons, firstRing, polygonOffsets[endPolygon]!);
  let faults = 0;
  let work = 0;
  const isInBox = (outer: number, x: number, y: number) => {
    const at = 4 * (outer - firstRing);
    return boxes[at]! <= x && boxes[at + 1]! <= y && boxes[at + 2]! >= x && boxes[at + 3]! >= y;
  };
  for (let p = firstPolygon; p < endPolygon; p++) {
    const shell = polygonOffsets[p]!;
    for (let g = shell; g < polygonOffsets[p + 1]!; g++) {
      if (work > nestingWorkLimit) return faults | faultBits.unchecked;
      const x = coordinates[2 * ringOffsets[g]!]!;
      const y = coordinates[2 * ringOffsets[g]! + 1]!;
      if (g === shell) {
        for (let other = firstPolygon; other < endPolygon; other++) {
          const otherShell = polygonOffsets[other]!;
          work++;
          if (other === p || !isInBox(otherShell, x, y)) continue;
          work += ringOffsets[polygonOffsets[other + 1]!]! - ringOffsets[otherShell]!;
          if (isInPolygon(polygons, other, x, y)) faults |= faultBits.partOverlap;
        }
        continue;
      }
      for (let other = shell; other < polygonOffsets[p + 1]!; other++) {
        work++;
        if (other === g || (other !== shell && !isInBox(other, x, y))) continue;
        work += ringOffsets[other + 1]! - ringOffsets[other]!;
        const isInside = isInRing(coordinates, ringOffsets[other]!, ringOffsets[other + 1]!, x, y);
        if (isInside !== (other === shell)) faults |= faultBits.holeMisplaced;
      }
    }
  }
  return faults;
}

/** [west, south, east, north] of each ring, one after another. */
function ringBoxes(polygons: PolygonColumn, firstRing: number, endRing: number): Float64Array {
  const { coordinates, ringOffsets } = polygons;
  const boxes = new Float64Array(4 * (endRing - firstRing));
  for (let g = firstRing; g < endRing; g++) {
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    for (let k = ringOffsets[g]!; k < ringOffsets[g + 1]!; k++) {
      const x = coordinates[2 * k]!;
      const y = coordinates[2 * k + 1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    boxes.set([west, south, east, north], 4 * (g - firstRing));
  }
  return boxes;
}
