import {
  Clipper,
  ClipType,
  FillRule,
  type Paths64,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';

/** Repaired points lie on this grid: 1e-9° is a tenth of a millimetre. */
const gridPerDegree = 1e9;

/**
 * The land that a faulty shape covers, as a valid multipolygon (closed rings, shells
 * counter-clockwise, holes clockwise); empty when it covers none. Within a polygon the rings count
 * even-odd, so that a bow-tie keeps both its wings and a ring inside another is a hole; land under
 * several polygons counts once.
 */
export function repairShape(multiPolygon: number[][][][]): number[][][][] {
  const first = multiPolygon[0]?.[0]?.[0];
  if (!first) return [];
  // Clipper is exact on small integers only: count from a grid point nearby.
  const originX = Math.round(first[0]! * gridPerDegree);
  const originY = Math.round(first[1]! * gridPerDegree);
  const toPaths = (polygon: number[][][]): Paths64 =>
    polygon.map((ring) =>
      ring.map(([x, y]) => ({
        x: Math.round(x! * gridPerDegree) - originX,
        y: Math.round(y! * gridPerDegree) - originY,
      })),
    );
  const tree = new PolyTree64();
  if (multiPolygon.length === 1) {
    const paths = toPaths(multiPolygon[0]!);
    Clipper.booleanOpWithPolyTree(ClipType.Union, paths, null, tree, FillRule.EvenOdd);
  } else {
    const paths = multiPolygon.flatMap((polygon) =>
      Clipper.union(toPaths(polygon), FillRule.EvenOdd),
    );
    Clipper.booleanOpWithPolyTree(ClipType.Union, paths, null, tree, FillRule.NonZero);
  }
  const toRing = (path: PolyPath64): number[][] => {
    const ring = path.poly!.map(({ x, y }) => [
      (x + originX) / gridPerDegree,
      (y + originY) / gridPerDegree,
    ]);
    ring.push([...ring[0]!]);
    return ring;
  };
  const polygons: number[][][][] = [];
  const collect = (parent: PolyPath64) => {
    for (let s = 0; s < parent.count; s++) {
      const shell = parent.child(s);
      const rings = [toRing(shell)];
      for (let h = 0; h < shell.count; h++) {
        const hole = shell.child(h);
        rings.push(toRing(hole));
        collect(hole);
      }
      polygons.push(rings);
    }
  };
  collect(tree);
  return polygons;
}
