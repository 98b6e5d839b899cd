import { type BoundaryKind, type BoundarySide, boundarySides } from '../domain/area-use';
import type { Dataset } from '../domain/dataset';
import { hasShape, type PolygonColumn } from '../domain/polygons';
import { LargeRowEdges } from '../geometry/large-row-edges';
import { boxesOfRows, RowIndex } from '../geometry/row-index';
import { shareInside } from '../geometry/share-inside';
import type { Shape } from '../geometry/shared-area';

/** A plot is inside with all but this share of it, and across with at least as much on either side. */
export const edgeShare = 0.01;

const known = new WeakMap<Dataset, Uint8Array | null>();

/**
 * For each plot 1 + its place in `boundarySides`, 0 where it has no shape; `null` where the data have no boundary of
 * either kind. Approved are the boundaries that say so, else those of the parks (002 四(一): 国家和市政府认可的四至范围).
 * Land beyond the approved boundary is looked for in the planned ones.
 */
export function boundarySidesOf(dataset: Dataset): Uint8Array | null {
  if (!known.has(dataset)) known.set(dataset, find(dataset));
  return known.get(dataset)!;
}

/** Whether the approved boundaries are those of the parks, since no file tells approved ones. */
export function areParksApproved({ areas }: Dataset): boolean {
  return !areas.uses.includes('boundary-approved');
}

function find(dataset: Dataset): Uint8Array | null {
  const { areas, plots, plotEllipsoidal } = dataset;
  if (!areas.uses.some((use) => use?.startsWith('boundary-'))) return null;
  const approved = areParksApproved(dataset)
    ? // A nested park lies within its parent: its land counts once.
      shareFinder(dataset.parks.polygons, (park) => dataset.placement.parentOf[park] === -1)
    : shareFinder(areas.polygons, ofKind(dataset, 'approved'));
  const planned = shareFinder(areas.polygons, ofKind(dataset, 'planned'));
  const boxes = boxesOfRows(plots.polygons);
  const large = new LargeRowEdges(plots.polygons);
  const sides = new Uint8Array(plots.count);
  for (let plot = 0; plot < plots.count; plot++) {
    if (!hasShape(plots.polygons, plot)) continue;
    const shape: Shape = { polygons: plots.polygons, row: plot, boxes, blocks: large.of(plot) };
    const area = plotEllipsoidal[plot]!;
    const side = sideOf(approved(shape, area), () => planned(shape, area));
    sides[plot] = 1 + boundarySides.indexOf(side);
  }
  return sides;
}

function sideOf(approved: number, planned: () => number): BoundarySide {
  if (approved >= 1 - edgeShare) return 'insideApproved';
  if (approved > edgeShare) return 'acrossApproved';
  const share = planned();
  if (share >= 1 - edgeShare) return 'onlyPlanned';
  return share > edgeShare ? 'acrossPlanned' : 'outsideBoth';
}

function ofKind({ areas }: Dataset, kind: BoundaryKind): (row: number) => boolean {
  return (row) => areas.uses[row] === `boundary-${kind}`;
}

/** The share of a shape that lies inside any of some rows, at most 1; rows of one kind hardly overlap. */
function shareFinder(polygons: PolygonColumn, isWanted: (row: number) => boolean) {
  const index = new RowIndex(polygons);
  const large = new LargeRowEdges(polygons);
  return (shape: Shape, area: number): number => {
    const at = 4 * shape.row;
    const [west, south, east, north] = shape.boxes.subarray(at, at + 4);
    let sum = 0;
    for (const row of index.search(west!, south!, east!, north!)) {
      if (!isWanted(row)) continue;
      const land: Shape = { polygons, row, boxes: index.boxes, blocks: large.of(row) };
      sum += shareInside(shape, area, land) || 0;
    }
    return Math.min(1, sum);
  };
}
