import { type Column, dayAt, flagAt, numberAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import { causeOfDisposal } from '../domain/disposal';
import type { IdleCause } from '../domain/idle-cause';
import type { Issue } from '../domain/issue';
import { Plot, type PlotField, plotFields } from '../domain/plot';
import { boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { standardZone } from '../geometry/gauss-krueger';
import { overlapThresholdSquareMeters } from '../geometry/overlaps';
import { planeAreas } from '../geometry/plane-area';
import { figureOf, indicatorsFor } from '../indicators/assess';
import { floorPriceInputs } from '../indicators/floor-prices';
import type { Context } from '../indicators/indicator';
import { classifyPlot } from '../rules/classify-plot';
import { plotClock } from '../rules/plot-clock';
import { cutText, fieldLength, lineLength } from './cut-text';
import type { PlotAreas, PlotDetails } from './plot-messages';
import { contractOf, contractYearsOf, supplyOf } from './standard-answer';

const placed = ['none', 'reference', 'geometry', 'reference-elsewhere'] as const;

function cell(column: Column, i: number): string | number | boolean | null {
  switch (column.kind) {
    case 'number':
      return numberAt(column, i);
    case 'day': {
      const day = dayAt(column, i);
      return day === null ? null : formatDay(day);
    }
    case 'flag':
      return flagAt(column, i);
    default:
      return textAt(column, i);
  }
}

function areasOf(dataset: Dataset, plot: number): PlotAreas {
  const { plots, plotEllipsoidal, placement, repairs, layers } = dataset;
  const bounds = boundsOfRow(plots.polygons, plot);
  const zone =
    layers[plots.layerOf[plot]!]?.zone ??
    (bounds ? standardZone((bounds[0] + bounds[2]) / 2) : null);
  const plane = zone && bounds ? planeAreas(plots.polygons, zone, [plot])[plot]! : Number.NaN;
  const repair = repairs.find((entry) => entry.table === 'plots' && entry.row === plot);
  const known = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : value;
  return {
    ellipsoidal: known(plotEllipsoidal[plot]),
    declared: new Plot(plots, plot).number('declaredAreaSquareMeters'),
    plane: known(plane),
    zone,
    repaired: repair ? { before: repair.before, after: repair.after } : null,
    coveredShare: placement.coveredShare[plot] ?? 0,
    outsideShare: known(placement.outsideShare[plot]),
  };
}

/**
 * All that is known of one plot, its class with the reasons, its clock and its figures. `cause` is why it lies idle,
 * where a person decided that; else the file's words count.
 */
export function describePlot(
  dataset: Dataset,
  context: Context,
  index: number,
  issues: readonly Issue[],
): PlotDetails {
  const { plots, placement, layers } = dataset;
  const fields: PlotDetails['fields'] = {};
  for (const field of Object.keys(plotFields) as PlotField[]) {
    const column = plots.columns[field];
    const value = column ? cell(column, index) : null;
    if (value !== null)
      fields[field] = typeof value === 'string' ? cutText(value, fieldLength) : value;
  }
  // A heading may be `__proto__`, which assignment would lose.
  const extra = Object.fromEntries(
    Object.entries(plots.extra).flatMap(([heading, column]) => {
      const value = cell(column, index);
      return value === null
        ? []
        : [[cutText(heading, lineLength), cutText(String(value), fieldLength)]];
    }),
  );
  const layer = layers[plots.layerOf[index]!]!;
  const row = plots.rowOf[index]!;
  const multiPolygon = multiPolygonOfRow(plots.polygons, index);
  const reference = { kind: 'plot', plot: index } as const;
  const ids = plots.columns.id;
  const { asOf, settings } = context.classes;
  const { plotEllipsoidal } = dataset;
  // As the disposal ledger has it, where it says something.
  const read = context.dataset;
  const classified = classifyPlot(new Plot(read.plots, index), {
    asOf,
    settings,
    layers,
    plotEllipsoidal,
  });
  return {
    plot: index,
    fields,
    extra,
    park: placement.parkOf[index]!,
    placed: placed[placement.how[index]!]!,
    file: layer.file,
    row,
    crs: layer.crs,
    vertices: multiPolygon.flat().reduce((sum, ring) => sum + ring.length - 1, 0),
    areas: areasOf(dataset, index),
    classified,
    contract: contractOf(read, index, asOf),
    contractYears: contractYearsOf(read, index, asOf),
    supply: supplyOf(read, index),
    floorPrice: floorPriceInputs(context, index),
    clock: plotClock(read, index, classified, asOf, settings, causeInLedger(read, index)),
    figures: indicatorsFor(reference).map((id) => figureOf(reference, id, context)),
    multiPolygon,
    bounds: boundsOfRow(plots.polygons, index),
    issues: issues.filter(
      (issue) =>
        issue.file === layer.file &&
        (!issue.layer || issue.layer === layer.name) &&
        issue.rows.includes(row),
    ),
    overlapsWith: placement.overlaps.flatMap(({ a, b, squareMeters }) => {
      if (a !== index && b !== index) return [];
      if (squareMeters < overlapThresholdSquareMeters) return [];
      const plot = a === index ? b : a;
      return [{ plot, id: ids ? textAt(ids, plot) : null, squareMeters }];
    }),
  };
}

/** The cause that the disposal ledger names; `null`: it says nothing, and what the file says counts. */
function causeInLedger({ plots }: Dataset, index: number): IdleCause | null {
  const record = plots.ledger?.[index];
  return record?.values.cause === undefined ? null : causeOfDisposal(record);
}
