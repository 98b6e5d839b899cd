import type { Overlap, Placement } from '../domain/dataset';
import type { PolygonColumn } from '../domain/polygons';
import { coveredShares, slightSquareMeters } from './covered-share';
import { LargeRowEdges } from './large-row-edges';
import { groupRows } from './row-groups';
import { doBoxesMeet, type RowIndex } from './row-index';
import { type Shape, sharedArea } from './shared-area';

/** Pairs that share less are slight: borders that were not drawn to meet, told together, m². */
export const overlapThresholdSquareMeters = slightSquareMeters;

/**
 * With more pairs than this, rows that lie wholly under an earlier one are no longer paired with later
 * ones (the earlier one is): a file that repeats one shape 10,000 times would give 50 million pairs.
 * What is covered stays exact for the whole table.
 */
export const fullPairingLimit = 500_000;

/** Below this, shared land is rounding of the coordinates (m²). */
const noiseSquareMeters = 0.001;

/** So many plots of slight overlaps are named. */
const namedSlightPlots = 200;

export interface Overlaps {
  /** Pairs of rows, a < b, in the order of a, then b, the slight ones among them. */
  overlaps: Overlap[];
  /** Pairs under the threshold: counted, the later rows of the first of them named. */
  slightOverlaps: NonNullable<Placement['slightOverlaps']>;
  /** See `coveredShares`. */
  coveredShare: Float64Array;
}

/**
 * All pairs of rows that share land, and what is covered by them; those that share less than `threshold`
 * m² are counted besides. Rows that touch along a border share nothing. `areaOf` gives the area of a row, m²: it is
 * asked for rows that share land alone, and for each of their pairs.
 */
export function findOverlaps(
  polygons: PolygonColumn,
  areaOf: (row: number) => number,
  index: RowIndex,
  threshold = overlapThresholdSquareMeters,
): Overlaps {
  const overlaps: Overlap[] = [];
  const slightOverlaps: Overlaps['slightOverlaps'] = { pairs: 0, squareMeters: 0, plots: [] };
  const noise = Math.min(threshold, noiseSquareMeters);
  const { boxes } = index;
  const isCovered = new Uint8Array(boxes.length / 4);
  const largeRows = new LargeRowEdges(polygons);
  const first: Shape = { polygons, row: 0, boxes, blocks: null };
  const second: Shape = { polygons, row: 0, boxes, blocks: null };
  for (const group of groupRows(boxes)) {
    if (group.west > group.east) continue;
    const near = index.search(group.west, group.south, group.east, group.north, group.from + 1);
    for (let a = group.from; a < group.to; a++) {
      if (isCovered[a] && overlaps.length > fullPairingLimit) continue;
      first.row = a;
      first.blocks = largeRows.of(a);
      for (const b of near) {
        if (b <= a || !doBoxesMeet(boxes, a, b)) continue;
        second.row = b;
        second.blocks = largeRows.of(b);
        const squareMeters = sharedArea(first, second, noise);
        if (!(squareMeters >= noise && squareMeters > 0)) continue;
        if (squareMeters < threshold) {
          slightOverlaps.pairs++;
          slightOverlaps.squareMeters += squareMeters;
          if (slightOverlaps.plots.length < namedSlightPlots) slightOverlaps.plots.push(b);
        }
        overlaps.push({ a, b, squareMeters });
        if (squareMeters > areaOf(b) * (1 - 1e-9)) isCovered[b] = 1;
      }
    }
  }
  overlaps.sort((one, other) => one.a - other.a || one.b - other.b);
  return { overlaps, slightOverlaps, coveredShare: coveredShares(polygons, areaOf, overlaps) };
}
