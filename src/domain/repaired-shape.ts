/** A ring as points [lon, lat]. */
export type DrawnRing = readonly (readonly number[])[];

/** The outline of a row as its file has it, and as it was repaired; degrees. */
export interface RepairedShape {
  before: DrawnRing[];
  after: DrawnRing[];
  /** Where the outline as given crosses itself; none where it has too many corners to be drawn. */
  crossings: readonly (readonly [number, number])[];
}
