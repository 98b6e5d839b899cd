import type { PolygonColumn } from '../domain/polygons';
import { findOverlaps, type Overlaps } from '../geometry/overlaps';
import { buildPlotMesh, type PlotMesh } from '../geometry/plot-mesh';
import { RowIndex } from '../geometry/row-index';

/** The work on the plots' shapes that can be done beside everything else. */
export interface ShapeWork {
  /** Starts on the shapes of a load. */
  begin(plots: PolygonColumn): void;
  /** What the plots share with each other; `areas` are ellipsoidal, m². */
  overlaps(plots: PolygonColumn, areas: Float64Array): Overlaps | Promise<Overlaps>;
  /** What the map draws of the plots. */
  mesh(plots: PolygonColumn): PlotMesh | Promise<PlotMesh>;
}

/** The work done at once, when it is asked for, where it is asked for. */
export const shapeWorkHere: ShapeWork = {
  begin() {},
  overlaps: (plots, areas) => findOverlaps(plots, (row) => areas[row]!, new RowIndex(plots)),
  mesh: (plots) => buildPlotMesh(plots),
};
