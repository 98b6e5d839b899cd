import type { Dataset } from '../domain/dataset';
import { type Bounds, boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { type LocalProjection, localEqualArea } from '../geometry/equal-area';
import {
  movedShape,
  type OverlayAreas,
  overlayAreas,
  type PlaneShape,
} from '../geometry/overlay-areas';
import { shapeMeasures } from '../geometry/shape-measures';
import { plotsByPark } from '../indicators/park-plots';
import type { FootprintPlace, ParkFootprint } from './footprint-messages';

/** A park with its plots in its own plane of true areas; `null` where neither it nor a plot of it has a shape. */
export function footprintOf(dataset: Dataset, park: number): ParkFootprint | null {
  const { parks, plots } = dataset;
  const rows = plotsByPark(dataset)[park]!.filter(
    (plot) => plots.polygons.rowOffsets[plot]! < plots.polygons.rowOffsets[plot + 1]!,
  );
  const around = boundsOfRow(parks.polygons, park) ?? boundsOfAll(dataset, rows);
  if (!around) return null;
  const centre: [number, number] = [(around[0] + around[2]) / 2, (around[1] + around[3]) / 2];
  const project = localEqualArea(...centre);
  const outline = outlineIn(dataset, park, project);
  const shapes = plotShapes(dataset, rows, project);
  return {
    park,
    centre,
    extent: extentOf(outline, shapes.points),
    outline,
    measures: shapeMeasures(outline),
    plots: rows,
    ...shapes,
  };
}

/** What the boundaries of two parks share when they are laid over one another; `null` where one has none. */
export function overlayOf(
  dataset: Dataset,
  first: FootprintPlace,
  second: FootprintPlace,
): OverlayAreas | null {
  const [a, b] = [first, second].map((place) => {
    const around = boundsOfRow(dataset.parks.polygons, place.park);
    if (!around) return null;
    const project = localEqualArea((around[0] + around[2]) / 2, (around[1] + around[3]) / 2);
    return movedShape(
      outlineIn(dataset, place.park, project),
      place.degrees,
      place.east,
      place.north,
    );
  });
  return a && b ? overlayAreas(a, b) : null;
}

function outlineIn({ parks }: Dataset, park: number, project: LocalProjection): PlaneShape {
  return multiPolygonOfRow(parks.polygons, park).map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => project(lon!, lat!))),
  );
}

function plotShapes({ plots }: Dataset, rows: Uint32Array, project: LocalProjection) {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = plots.polygons;
  const ringsFrom = (row: number) => polygonOffsets[rowOffsets[row]!]!;
  const ringsTo = (row: number) => polygonOffsets[rowOffsets[row + 1]!]!;
  const ringCount = rows.reduce((sum, row) => sum + ringsTo(row) - ringsFrom(row), 0);
  const pointCount = rows.reduce(
    (sum, row) => sum + ringOffsets[ringsTo(row)]! - ringOffsets[ringsFrom(row)]!,
    0,
  );
  const points = new Float32Array(2 * pointCount);
  const rings = new Uint32Array(ringCount + 1);
  const offsets = new Uint32Array(rows.length + 1);
  let point = 0;
  let ring = 0;
  rows.forEach((row, k) => {
    for (let g = ringsFrom(row); g < ringsTo(row); g++) {
      for (let i = ringOffsets[g]!; i < ringOffsets[g + 1]!; i++) {
        const at = project(coordinates[2 * i]!, coordinates[2 * i + 1]!);
        points.set(at, 2 * point++);
      }
      rings[++ring] = point;
    }
    offsets[k + 1] = ring;
  });
  return { points, ringOffsets: rings, rowOffsets: offsets };
}

function boundsOfAll({ plots }: Dataset, rows: Uint32Array): Bounds | null {
  let all: Bounds | null = null;
  for (const row of rows) {
    const one = boundsOfRow(plots.polygons, row);
    if (!one) continue;
    all = all
      ? [
          Math.min(all[0], one[0]),
          Math.min(all[1], one[1]),
          Math.max(all[2], one[2]),
          Math.max(all[3], one[3]),
        ]
      : one;
  }
  return all;
}

function extentOf(outline: PlaneShape, points: Float32Array): Bounds {
  const extent: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number) => {
    extent[0] = Math.min(extent[0], x);
    extent[1] = Math.min(extent[1], y);
    extent[2] = Math.max(extent[2], x);
    extent[3] = Math.max(extent[3], y);
  };
  for (const [x, y] of outline.flat(2)) take(x, y);
  for (let k = 0; k < points.length; k += 2) take(points[k]!, points[k + 1]!);
  return extent;
}
