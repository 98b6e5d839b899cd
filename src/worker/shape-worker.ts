import { expose, transfer } from 'comlink';
import type { PolygonColumn } from '../domain/polygons';
import { areasWhenAsked } from '../geometry/ellipsoidal-area';
import { findOverlaps } from '../geometry/overlaps';
import { buildPlotMesh, transferablesOfMesh } from '../geometry/plot-mesh';
import { RowIndex } from '../geometry/row-index';

/** Works on a copy of the plots' shapes; its answers are handed over. */
class ShapeWorker {
  private plots: PolygonColumn | null = null;

  overlaps(plots: PolygonColumn) {
    this.plots = plots;
    const overlaps = findOverlaps(plots, areasWhenAsked(plots), new RowIndex(plots));
    return transfer(overlaps, [overlaps.coveredShare.buffer as ArrayBuffer]);
  }

  /** Of the shapes given last, which are let go. */
  mesh() {
    if (!this.plots) throw new Error('expected the shapes of plots, found none');
    const mesh = buildPlotMesh(this.plots);
    this.plots = null;
    return transfer(mesh, transferablesOfMesh(mesh));
  }
}

export type { ShapeWorker };

expose(new ShapeWorker());
