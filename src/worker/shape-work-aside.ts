import { type Remote, wrap } from 'comlink';
import type { PolygonColumn } from '../domain/polygons';
import type { Overlaps } from '../geometry/overlaps';
import type { PlotMesh } from '../geometry/plot-mesh';
import { type ShapeWork, shapeWorkHere } from './shape-work';
import type { ShapeWorker } from './shape-worker';

interface Begun {
  plots: PolygonColumn;
  overlaps: Promise<Overlaps | null>;
  /** Handed over to whoever asks first. */
  mesh: Promise<PlotMesh | null> | null;
}

/**
 * The work on shapes in a second worker, so that overlaps and mesh are made while the first one goes on
 * with columns and figures. Where no second worker can be had, and for shapes that were not begun with,
 * it is done in the first.
 */
export class ShapeWorkAside implements ShapeWork {
  private readonly remote: Remote<ShapeWorker> | null;
  /** Comes true when the second worker cannot run. */
  private readonly failure: Promise<null>;
  private begun: Begun | null = null;

  constructor() {
    let fail: (value: null) => void = () => {};
    this.failure = new Promise<null>((resolve) => {
      fail = resolve;
    });
    this.remote = startWorker(() => fail(null));
  }

  begin(plots: PolygonColumn): void {
    const { remote } = this;
    if (this.begun?.plots === plots) return;
    this.begun = remote && {
      plots,
      overlaps: this.orNull(remote.overlaps(plots)),
      mesh: this.orNull(remote.mesh()),
    };
  }

  async overlaps(plots: PolygonColumn, areas: Float64Array): Promise<Overlaps> {
    const found = this.begun?.plots === plots ? await this.begun.overlaps : null;
    return found ?? shapeWorkHere.overlaps(plots, areas);
  }

  async mesh(plots: PolygonColumn): Promise<PlotMesh> {
    const { begun } = this;
    if (begun?.plots !== plots || !begun.mesh) return shapeWorkHere.mesh(plots);
    const drawn = begun.mesh;
    begun.mesh = null;
    return (await drawn) ?? shapeWorkHere.mesh(plots);
  }

  private orNull<T>(work: Promise<T>): Promise<T | null> {
    return Promise.race([work.catch(() => null), this.failure]);
  }
}

function startWorker(onFailure: () => void): Remote<ShapeWorker> | null {
  try {
    const worker = new Worker(new URL('./shape-worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = onFailure;
    return wrap<ShapeWorker>(worker);
  } catch {
    return null;
  }
}
