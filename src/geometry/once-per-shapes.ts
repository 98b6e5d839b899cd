import type { PolygonColumn } from '../domain/polygons';

/**
 * The computation done once for the same shapes, for as long as they live: a table that joins a map, a changed
 * column and a step of undo leave the shapes as they were. The result is shared, so nobody may change it.
 */
export function oncePerShapes<T>(
  compute: (shapes: PolygonColumn) => T,
): (shapes: PolygonColumn) => T {
  const known = new WeakMap<PolygonColumn, { result: T }>();
  return (shapes) => {
    let kept = known.get(shapes);
    if (!kept) {
      kept = { result: compute(shapes) };
      known.set(shapes, kept);
    }
    return kept.result;
  };
}
