import { textAt } from '../domain/column';
import type { Dataset, Overlap } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import type { NumberField, PlotColumns } from '../domain/plot';
import { multiPolygonOfRow } from '../domain/polygons';
import type { ScenarioRefusal } from '../domain/scenario';
import { slightSquareMeters } from '../geometry/covered-share';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area';
import { cutLand, joinLand } from '../geometry/reshape-land';
import { rowGap } from '../geometry/row-gap';
import { boxesOfRows } from '../geometry/row-index';
import { outsideOfParts } from './outside-of-parts';
import { takeColumn, takeNumbers, takePolygons } from './take-rows';

/** The data with other plots, and for each of them the plots of the data given that it is made of, the leading one first. */
export interface Reshaped {
  dataset: Dataset;
  partsOf: readonly (readonly number[])[];
}

/** Quantities of a plot that add up, and what must have happened for land to have any of them. */
const quantities: Partial<Record<NumberField, 'always' | 'supplied' | 'started'>> = {
  declaredAreaSquareMeters: 'always',
  priceYuan: 'supplied',
  totalInvestmentYuan: 'supplied',
  shouldStartAreaSquareMeters: 'supplied',
  startedAreaSquareMeters: 'started',
  investedYuan: 'started',
  floorAreaSquareMeters: 'started',
  footprintSquareMeters: 'started',
  serviceAreaSquareMeters: 'started',
  outputYuan: 'started',
  taxYuan: 'started',
  employees: 'started',
};

/**
 * Plots as one: the first leads, and its number, dates and use hold for all. Quantities are summed; one that a part lacks
 * is unknown in the whole, except that land without a date of supply has no price, and land without a start or finish
 * no buildings, people or output. The areas (ellipsoidal, m²) add up less what the parts share.
 * Refused: parts that do not touch one another, lie in several parks, have no shape, or share land with others.
 */
export function mergePlots(
  dataset: Dataset,
  parts: readonly number[],
): Reshaped | { refused: ScenarioRefusal } {
  const { plots, placement } = dataset;
  const lead = parts[0];
  if (lead === undefined || parts.length < 2) return { refused: 'missing' };
  const refused = whyNot(dataset, parts);
  if (refused) return { refused };
  if (parts.some((plot) => placement.parkOf[plot] !== placement.parkOf[lead]))
    return { refused: 'parks' };
  if (!areConnected(dataset, parts)) return { refused: 'apart' };
  const gone = new Set(parts.slice(1));
  const from = Uint32Array.from(
    Array.from({ length: plots.count }, (_, plot) => plot).filter((plot) => !gone.has(plot)),
  );
  const at = from.indexOf(lead);
  const shapes = parts.map((plot) => multiPolygonOfRow(plots.polygons, plot));
  const partsOf = Array.from(from, (plot) => (plot === lead ? parts : [plot]));
  const taken = takeRows(dataset, from, partsOf, new Map([[at, joinLand(shapes)]]));
  const { columns } = taken.plots;
  for (const [field, needs] of Object.entries(quantities) as [NumberField, string][])
    if (columns[field]) columns[field].values[at] = sumOf(plots.columns, field, needs, parts);
  const withOutput = parts.find(
    (plot) => (plots.columns.outputYuan?.values[plot] ?? Number.NaN) >= 0,
  );
  if (withOutput !== undefined && columns.outputYear)
    columns.outputYear.values[at] = plots.columns.outputYear!.values[withOutput]!;

  const sum = (of: (plot: number) => number) => parts.reduce((all, plot) => all + of(plot), 0);
  const { plotEllipsoidal } = dataset;
  const twice = placement.overlaps
    .filter(({ a, b }) => parts.includes(a) && parts.includes(b))
    .reduce((all, { squareMeters }) => all + squareMeters, 0);
  const area = sum((plot) => plotEllipsoidal[plot]!) - twice;
  const shareOf = (shares: Float64Array) => sum((plot) => shares[plot]! * plotEllipsoidal[plot]!);
  taken.plotEllipsoidal[at] = area;
  taken.placement.coveredShare[at] = Math.max(0, shareOf(placement.coveredShare) - twice) / area;
  taken.placement.outsideShare[at] = shareOf(placement.outsideShare) / area;
  return { dataset: taken, partsOf };
}

/**
 * A plot as two, parted along a line (lon/lat; its ends are taken on). The larger part keeps the number, the other has
 * `key`; both have the facts of the plot, and its quantities by their share of its area, so that no sum changes. What
 * each has outside the park is measured.
 * Refused: a line that does not part the plot, a plot without a shape or that shares land with others.
 */
export function splitPlot(
  dataset: Dataset,
  plot: number,
  line: readonly (readonly [number, number])[],
  key: string,
): Reshaped | { refused: ScenarioRefusal } {
  const refused = whyNot(dataset, [plot]);
  if (refused) return { refused };
  const { plots, plotEllipsoidal } = dataset;
  const cut = cutLand(multiPolygonOfRow(plots.polygons, plot), line);
  if (!cut) return { refused: 'line' };
  const [larger, smaller] = cut
    .map((shape) => ({ shape, area: ellipsoidalArea(shape) }))
    .sort((p, q) => q.area - p.area) as [Part, Part];
  // A sliver counts nowhere: its land would be gone from every sum.
  if (smaller.area < slightSquareMeters) return { refused: 'line' };
  const from = Uint32Array.from({ length: plots.count + 1 }, (_, row) =>
    row < plots.count ? row : plot,
  );
  const partsOf = Array.from(from, (row) => [row]);
  const own = new Map([
    [plot, larger.shape],
    [plots.count, smaller.shape],
  ]);
  const taken = takeRows(dataset, from, partsOf, own);
  const share = smaller.area / (larger.area + smaller.area);
  const outside = outsideOfParts(dataset, plot, [larger, smaller]);
  taken.placement.outsideShare[plot] = outside[0]!;
  taken.placement.outsideShare[plots.count] = outside[1]!;
  for (const [row, part] of [
    [plot, 1 - share],
    [plots.count, share],
  ] as const) {
    for (const field of Object.keys(quantities) as NumberField[])
      if (taken.plots.columns[field])
        taken.plots.columns[field].values[row] = plots.columns[field]!.values[plot]! * part;
    taken.plotEllipsoidal[row] = plotEllipsoidal[plot]! * part;
  }
  const { id } = taken.plots.columns;
  taken.plots.columns.id = {
    kind: 'string',
    values: Array.from(from, (_, row) => (row === plots.count ? key : id ? textAt(id, row) : null)),
  };
  return { dataset: taken, partsOf };
}

interface Part {
  shape: number[][][][];
  area: number;
}

function whyNot({ plotEllipsoidal, placement }: Dataset, parts: readonly number[]) {
  if (parts.some((plot) => !(plotEllipsoidal[plot]! > 0))) return 'shape' as const;
  const sharesLand = ({ a, b, squareMeters }: Overlap) =>
    squareMeters >= slightSquareMeters && (parts.includes(a) || parts.includes(b));
  return placement.overlaps.some(sharesLand) ? ('overlap' as const) : null;
}

/** Whether one can go from each part to each other through parts that touch. */
function areConnected({ plots: { polygons } }: Dataset, parts: readonly number[]): boolean {
  const boxes = boxesOfRows(polygons);
  const left = new Set(parts.slice(1));
  const reached = [parts[0]!];
  for (const row of reached)
    for (const other of left)
      if (rowGap({ polygons, row, boxes }, { polygons, row: other, boxes }, 1) <= joinedMeters) {
        left.delete(other);
        reached.push(other);
      }
  return left.size === 0;
}

/** Neighbours whose borders were drawn apart by no more than this count as touching, m. */
const joinedMeters = 0.5;

function sumOf(
  columns: PlotColumns,
  field: NumberField,
  needs: string,
  parts: readonly number[],
): number {
  const has = (day: 'supplyDate' | 'actualStart' | 'actualFinish', plot: number) =>
    (columns[day]?.values[plot] ?? UNKNOWN_DAY) !== UNKNOWN_DAY;
  const isNone = (plot: number) =>
    needs !== 'always' &&
    !has('actualStart', plot) &&
    !has('actualFinish', plot) &&
    (needs === 'started' || !has('supplyDate', plot));
  const values = parts.map((plot) => ({ plot, value: columns[field]!.values[plot]! }));
  const known = values.filter(({ value }) => !Number.isNaN(value));
  if (known.length === 0) return Number.NaN;
  const isLacking = values.some(({ plot, value }) => Number.isNaN(value) && !isNone(plot));
  return isLacking ? Number.NaN : known.reduce((sum, { value }) => sum + value, 0);
}

/** The data with the rows `from` in the place of its plots; all that is kept by plot goes along, copied. */
function takeRows(
  dataset: Dataset,
  from: Uint32Array,
  partsOf: readonly (readonly number[])[],
  own: ReadonlyMap<number, number[][][][]>,
): Dataset {
  const { plots, placement, plotEllipsoidal } = dataset;
  const rowOf = new Int32Array(plots.count).fill(-1);
  // Backwards, so that a plot in parts is known by the first.
  for (let row = partsOf.length - 1; row >= 0; row--)
    for (const plot of partsOf[row]!) rowOf[plot] = row;
  const columns = Object.fromEntries(
    Object.entries(plots.columns).map(([field, column]) => [field, takeColumn(column, from)]),
  ) as PlotColumns;
  const extra = Object.fromEntries(
    Object.entries(plots.extra).map(([heading, column]) => [heading, takeColumn(column, from)]),
  );
  const { slightOverlaps } = placement;
  return {
    ...dataset,
    plots: {
      count: from.length,
      columns,
      extra,
      polygons: takePolygons(plots.polygons, from, own),
      layerOf: Uint16Array.from(from, (row) => plots.layerOf[row]!),
      rowOf: Uint32Array.from(from, (row) => plots.rowOf[row]!),
      ...(plots.ledger && { ledger: Array.from(from, (row) => plots.ledger![row]) }),
    },
    placement: {
      ...placement,
      parkOf: Int32Array.from(from, (row) => placement.parkOf[row]!),
      how: Uint8Array.from(from, (row) => placement.how[row]!),
      outsideShare: takeNumbers(placement.outsideShare, from),
      coveredShare: takeNumbers(placement.coveredShare, from),
      overlaps: placement.overlaps
        .map(({ a, b, squareMeters }) => ({ a: rowOf[a]!, b: rowOf[b]!, squareMeters }))
        .filter(({ a, b }) => a !== b),
      ...(slightOverlaps && {
        slightOverlaps: {
          ...slightOverlaps,
          plots: [...new Set(slightOverlaps.plots.map((plot) => rowOf[plot]!))],
        },
      }),
    },
    plotEllipsoidal: takeNumbers(plotEllipsoidal, from),
    repairs: dataset.repairs.flatMap((repair) =>
      repair.table === 'plots' ? [{ ...repair, row: rowOf[repair.row]! }] : [repair],
    ),
  };
}
