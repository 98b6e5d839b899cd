import type { Placement } from '../domain/dataset';
import { hasShape, type PolygonColumn } from '../domain/polygons';
import { LargeRowEdges } from './large-row-edges';
import { boxesOfRows, RowIndex } from './row-index';
import { shareInside } from './share-inside';
import type { Shape } from './shared-area';

export interface PlacementInput {
  plots: PolygonColumn;
  /** Ellipsoidal, m²; NaN without a shape. */
  plotAreas: Float64Array;
  parks: PolygonColumn;
  parkAreas: Float64Array;
  /** The park that each plot names by id or name, or −1. */
  parkByReference: Int32Array;
}

/** What is known of where plots and parks lie, besides what plots share with each other. */
export type PlotPlaces = Pick<Placement, 'parkOf' | 'how' | 'outsideShare' | 'parentOf'>;

/** A park of which at least this share lies inside a larger one is its part. */
export const nestedParkShare = 0.99;
/** A plot belongs where more than this share of it lies. */
const majority = 0.5;

export const placedHow = { nowhere: 0, byReference: 1, byGeometry: 2, misplaced: 3 } as const;

/**
 * Where each plot belongs. A plot that names a park belongs there, marked as misplaced when most of
 * it lies elsewhere. Any other belongs to the smallest park that holds most of it, so to the inner
 * one of nested parks; when none does but parks together hold most of it, to the one with the most.
 */
export function placePlots(input: PlacementInput): PlotPlaces {
  const { plots, plotAreas, parks, parkAreas, parkByReference } = input;
  const parkIndex = new RowIndex(parks);
  const largePlots = new LargeRowEdges(plots);
  const largeParks = new LargeRowEdges(parks);
  const plotCount = plotAreas.length;
  const parkOf = new Int32Array(plotCount).fill(-1);
  const how = new Uint8Array(plotCount);
  const outsideShare = new Float64Array(plotCount).fill(Number.NaN);
  const shape: Shape = { polygons: plots, row: 0, boxes: boxesOfRows(plots), blocks: null };
  const land: Shape = { polygons: parks, row: 0, boxes: parkIndex.boxes, blocks: null };

  for (let plot = 0; plot < plotCount; plot++) {
    const named = parkByReference[plot]!;
    if (named >= 0) {
      parkOf[plot] = named;
      how[plot] = placedHow.byReference;
      if (!hasShape(parks, named)) continue;
    }
    if (!hasShape(plots, plot)) continue;
    shape.row = plot;
    shape.blocks = largePlots.of(plot);
    const shareIn = (park: number): number => {
      land.row = park;
      land.blocks = largeParks.of(park);
      return shareInside(shape, plotAreas[plot]!, land);
    };
    if (named >= 0) {
      const outside = 1 - shareIn(named);
      outsideShare[plot] = outside;
      if (outside > majority) how[plot] = placedHow.misplaced;
      continue;
    }
    const found = findPark(parkIndex, shape, parkAreas, shareIn);
    if (!found) continue;
    parkOf[plot] = found.park;
    how[plot] = placedHow.byGeometry;
    outsideShare[plot] = 1 - found.share;
  }
  return {
    parkOf,
    how,
    outsideShare,
    parentOf: findParents(parks, parkAreas, parkIndex, largeParks),
  };
}

function findPark(
  parkIndex: RowIndex,
  { boxes, row }: Shape,
  parkAreas: Float64Array,
  shareIn: (park: number) => number,
): { park: number; share: number } | null {
  let innermost: { park: number; share: number } | null = null;
  let largest: { park: number; share: number } | null = null;
  let together = 0;
  const at = 4 * row;
  for (const park of parkIndex.search(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!)) {
    const share = shareIn(park);
    if (!(share > 0)) continue;
    together += share;
    if (!largest || share > largest.share || (share === largest.share && park < largest.park))
      largest = { park, share };
    if (share <= majority) continue;
    const isSmaller = innermost && parkAreas[park]! - parkAreas[innermost.park]!;
    if (isSmaller === null || isSmaller < 0 || (isSmaller === 0 && park < innermost!.park))
      innermost = { park, share };
  }
  return innermost ?? (together > majority ? largest : null);
}

/** For each park the smallest larger park that holds `nestedParkShare` of it, or −1. */
function findParents(
  parks: PolygonColumn,
  parkAreas: Float64Array,
  parkIndex: RowIndex,
  largeParks: LargeRowEdges,
): Int32Array {
  const { boxes } = parkIndex;
  const parentOf = new Int32Array(parkAreas.length).fill(-1);
  for (let park = 0; park < parkAreas.length; park++) {
    const at = 4 * park;
    if (Number.isNaN(boxes[at]!)) continue;
    const shape: Shape = { polygons: parks, row: park, boxes, blocks: largeParks.of(park) };
    const area = parkAreas[park]!;
    let parent = -1;
    for (const other of parkIndex.search(
      boxes[at]!,
      boxes[at + 1]!,
      boxes[at + 2]!,
      boxes[at + 3]!,
    )) {
      if (other === park || !(parkAreas[other]! > area)) continue;
      if (parent >= 0 && parkAreas[other]! >= parkAreas[parent]!) continue;
      const land: Shape = { polygons: parks, row: other, boxes, blocks: largeParks.of(other) };
      if (shareInside(shape, area, land) >= nestedParkShare) parent = other;
    }
    parentOf[park] = parent;
  }
  return parentOf;
}
