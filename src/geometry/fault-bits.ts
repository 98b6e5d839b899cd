/** What can be wrong with the shape of a row whose rings are closed and oriented, as bits. */
export const faultBits = {
  /** A ring crosses itself (bow-tie). */
  selfIntersection: 1,
  /** A ring runs out and back along the same line. */
  spike: 2,
  /** A hole crosses its shell or another hole, lies outside the one or inside the other. */
  holeMisplaced: 4,
  /** Two polygons of the row share land. */
  partOverlap: 8,
  /** Edges touch, which is harmless or hides one of the above: compare areas to know. */
  touch: 16,
  /** Too large to be checked in full. */
  unchecked: 32,
} as const;
