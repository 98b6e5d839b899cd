import type { Bounds } from '../domain/polygons';
import type { BoundaryChange } from '../geometry/boundary-change';
import type { OverlayAreas, PlaneShape } from '../geometry/overlay-areas';
import type { ShapeMeasures } from '../geometry/shape-measures';

/** A park and its plots in a plane of true areas about the park's own middle, m east and north. */
export interface ParkFootprint {
  park: number;
  /** Where the plane touches the ground: lon/lat degrees. */
  centre: [number, number];
  /** West, south, east, north of boundary and plots, m. */
  extent: Bounds;
  /** The boundary; empty where the park has none. */
  outline: PlaneShape;
  /** Of the boundary; `null` where the park has none. */
  measures: ShapeMeasures | null;
  /** The plots that lie in the park and have a shape. */
  plots: Uint32Array;
  /** Plot k has the rings `rowOffsets[k]` …, ring g the points `ringOffsets[g]` … of `points` (east, north, m). */
  rowOffsets: Uint32Array;
  ringOffsets: Uint32Array;
  points: Float32Array;
}

/** How a park's outline is laid over others: turned about its middle (degrees, clockwise), then moved (m). */
export interface FootprintPlace {
  park: number;
  degrees: number;
  east: number;
  north: number;
}

/** Two versions of a boundary in one plane of true areas, m, with what changed between them. */
export interface BoundaryVersions extends BoundaryChange {
  first: PlaneShape;
  second: PlaneShape;
  /** West, south, east, north of both. */
  extent: Bounds;
}

export type { OverlayAreas };
