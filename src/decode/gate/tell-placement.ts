import { textAt } from '../../domain/column';
import type { Dataset, Overlap } from '../../domain/dataset';
import { hasShape } from '../../domain/polygons';
import { overlapThresholdSquareMeters } from '../../geometry/overlaps';
import { placedHow } from '../../geometry/placement';
import type { TableRows } from './fill-ids';
import { roundedArea } from './table-shapes';

/** Findings told one by one; further ones are counted. */
const detailed = 1000;
/** Less of a plot beyond the boundary is drawing accuracy: a share of its area, and m². */
const outsideShareLimit = 0.001;
const outsideAreaLimit = 1;
/** Plots whose common land is that much of each are the same shape. */
const sameShapeShare = 1 - 1e-6;
type Placed = Pick<
  Dataset,
  'plots' | 'parks' | 'placement' | 'plotEllipsoidal' | 'parkEllipsoidal'
>;

/** Tells, with areas in m², which plots lie outside, across a border, in another park or on each other, and which parks in another. */
export function tellPlacement(placed: Placed, plotRows: TableRows, parkRows: TableRows): void {
  tellBorders(placed, plotRows);
  tellOverlaps(placed, plotRows);
  tellSlightOverlaps(placed, plotRows);
  tellNestedParks(placed, parkRows);
}

function tellBorders(placed: Placed, rows: TableRows): void {
  const { plots, parks, placement, plotEllipsoidal } = placed;
  const hasBoundary = parks.polygons.coordinates.length > 0;
  let told = 0;
  for (let i = 0; i < plots.count; i++) {
    if (!hasBoundary || !hasShape(plots.polygons, i)) continue;
    const { issues } = rows.gates[rows.gateOf[i]!]!;
    const row = rows.rawRowOf[i]!;
    const park = placement.parkOf[i]!;
    if (park < 0) {
      issues.add('outside-parks', 'warns', row, { squareMeters: plotEllipsoidal[i]! });
      continue;
    }
    const share = placement.outsideShare[i]!;
    const outside = share * plotEllipsoidal[i]!;
    if (!(share > outsideShareLimit && outside > outsideAreaLimit)) continue;
    const code = placement.how[i] === placedHow.misplaced ? 'park-mismatch' : 'crosses-border';
    if (told++ >= detailed) {
      issues.add(`${code}-more`, 'warns', row);
      continue;
    }
    issues.add(code, 'warns', row, {
      group: String(row),
      values: {
        plot: plotName(placed, i),
        park: parkName(placed, park),
        squareMeters: roundedArea(outside),
        percent: Math.round(share * 10_000) / 100,
      },
    });
  }
}

function tellOverlaps(placed: Placed, rows: TableRows): void {
  const overlaps = placed.placement.overlaps
    .filter(({ squareMeters }) => squareMeters >= overlapThresholdSquareMeters)
    .sort((x, y) => y.squareMeters - x.squareMeters);
  for (const [k, overlap] of overlaps.entries()) {
    const [a, b] = overlap.a < overlap.b ? [overlap.a, overlap.b] : [overlap.b, overlap.a];
    const first = rows.gates[rows.gateOf[a]!]!;
    const second = rows.gates[rows.gateOf[b]!]!;
    const code = isSameShape(overlap, placed.plotEllipsoidal) ? 'duplicate-shape' : 'overlap';
    if (k >= detailed) {
      first.issues.mark(rows.rawRowOf[a]!, 'warns');
      second.issues.add(`${code}-more`, 'warns', rows.rawRowOf[b]!);
      continue;
    }
    const details = {
      group: `${a} ${b}`,
      values: {
        plot: plotName(placed, a),
        otherPlot: plotName(placed, b),
        squareMeters: roundedArea(overlap.squareMeters),
      },
    };
    if (first === second) first.issues.add(code, 'warns', rows.rawRowOf[a]!, details);
    else first.issues.mark(rows.rawRowOf[a]!, 'warns');
    second.issues.add(code, 'warns', rows.rawRowOf[b]!, details);
  }
}

/** Pairs that share less than a square metre, told once for all. */
function tellSlightOverlaps({ placement }: Placed, rows: TableRows): void {
  const { slightOverlaps } = placement;
  if (!slightOverlaps || slightOverlaps.pairs === 0) return;
  for (const plot of slightOverlaps.plots)
    rows.gates[rows.gateOf[plot]!]!.issues.add('overlap-slight', 'notes', rows.rawRowOf[plot]!, {
      values: {
        pairs: slightOverlaps.pairs,
        squareMeters: roundedArea(slightOverlaps.squareMeters),
      },
    });
}

function isSameShape({ a, b, squareMeters }: Overlap, areas: Float64Array): boolean {
  return squareMeters >= sameShapeShare * areas[a]! && squareMeters >= sameShapeShare * areas[b]!;
}

function tellNestedParks(placed: Placed, rows: TableRows): void {
  const { parentOf } = placed.placement;
  for (let park = 0; park < rows.count; park++) {
    const parent = parentOf[park]!;
    if (parent < 0) continue;
    rows.gates[rows.gateOf[park]!]!.issues.add('nested-park', 'notes', rows.rawRowOf[park]!, {
      group: String(park),
      values: {
        park: parkName(placed, park),
        parent: parkName(placed, parent),
        squareMeters: roundedArea(placed.parkEllipsoidal[park]!),
      },
    });
  }
}

function plotName({ plots }: Placed, i: number): string {
  const { id, name } = plots.columns;
  return (id && textAt(id, i)) ?? (name && textAt(name, i)) ?? `#${plots.rowOf[i]}`;
}

function parkName({ parks }: Placed, park: number): string {
  const { id, name } = parks.columns;
  return (name && textAt(name, park)) ?? (id && textAt(id, park)) ?? `#${parks.rowOf[park]}`;
}
