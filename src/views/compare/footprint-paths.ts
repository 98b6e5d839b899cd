import type { PlaneShape } from '../../geometry/overlay-areas';
import type { ParkFootprint } from '../../worker/footprint-messages';

/** A footprint as paths in metres, east to the right and south down. */
export interface FootprintPaths {
  outline: Path2D;
  /** By place in `footprint.plots`. */
  plots: Path2D[];
}

export function footprintPaths(footprint: ParkFootprint): FootprintPaths {
  const { rowOffsets, ringOffsets, points } = footprint;
  const plots = Array.from(footprint.plots, (_, k) => {
    const path = new Path2D();
    for (let g = rowOffsets[k]!; g < rowOffsets[k + 1]!; g++) {
      for (let i = ringOffsets[g]!; i < ringOffsets[g + 1]!; i++) {
        if (i === ringOffsets[g]) path.moveTo(points[2 * i]!, -points[2 * i + 1]!);
        else path.lineTo(points[2 * i]!, -points[2 * i + 1]!);
      }
      path.closePath();
    }
    return path;
  });
  return { outline: outlinePath(footprint.outline), plots };
}

/** The rings of a shape as one path, south down. */
export function outlinePath(shape: PlaneShape): Path2D {
  const path = new Path2D();
  for (const ring of shape.flat()) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, -y);
      else path.lineTo(x, -y);
    });
    path.closePath();
  }
  return path;
}

/** Paths joined into one per class, so that a picture takes as many strokes as there are classes. */
export function pathsByClass(
  paths: FootprintPaths,
  plots: Uint32Array,
  classOf: (plot: number) => number,
): Map<number, Path2D> {
  const joined = new Map<number, Path2D>();
  plots.forEach((plot, k) => {
    const index = classOf(plot);
    let path = joined.get(index);
    if (!path) {
      path = new Path2D();
      joined.set(index, path);
    }
    path.addPath(paths.plots[k]!);
  });
  return joined;
}
