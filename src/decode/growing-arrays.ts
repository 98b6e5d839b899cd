/** A copy of `array` with at least `needed` places, doubled so that appending stays linear; the rest is filled. */
export function grown<A extends Float64Array | Uint32Array | Uint8Array>(
  array: A,
  needed: number,
  fill = 0,
): A {
  const length = Math.max(16, needed, array.length * 2);
  const Kind = array.constructor as new (length: number) => A;
  const copy = new Kind(length);
  copy.set(array);
  if (fill !== 0) copy.fill(fill, array.length);
  return copy;
}

/** The first `length` values in an array of their own; places that were never reached hold `fill`. */
export function cutTo<A extends Float64Array | Uint32Array | Uint8Array>(
  array: A,
  length: number,
  fill = 0,
): A {
  if (array.length === length) return array;
  if (array.length > length) return array.slice(0, length) as A;
  const copy = new (array.constructor as new (length: number) => A)(length);
  copy.set(array);
  if (fill !== 0) copy.fill(fill, array.length);
  return copy;
}
