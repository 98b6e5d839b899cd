import { type Column, dayAt, flagAt, numberAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import { multiPolygonOfRow, type PolygonColumn } from '../domain/polygons';
import type { ParkStatistics } from '../domain/statistics';

/** What of a Dataset can be written as a file of its own. */
export const landTables = ['parks', 'plots', 'statistics', 'areas'] as const;
export type LandTable = (typeof landTables)[number];

/** The heading under which a field is written; it must name the SI unit where the field has one. */
export type HeadingOf = (table: LandTable, field: string) => string;

type Cell = string | number | boolean | null;

/** Features in one piece of text: few enough that none is large, many enough that pieces are few. */
const featuresPerPiece = 2000;

/** Number of features that `landGeojson` writes of a table. */
export function countOfTable(dataset: Dataset, table: LandTable): number {
  if (table === 'parks') return dataset.parks.named.filter((named) => named === 0).length;
  return table === 'statistics' ? dataset.statistics.length : dataset[table].count;
}

/**
 * A table of the Dataset as GeoJSON (RFC 7946, lon/lat), in pieces of text to be joined: shapes as they
 * were taken in (repaired, converted), fields under `headingOf`, other columns under their own headings.
 * Numbers are SI, days ISO, unknown cells are left out; rows without a shape have `geometry: null`.
 * Reading it again gives the same table.
 */
export function* landGeojson(
  dataset: Dataset,
  table: LandTable,
  headingOf: HeadingOf,
): Generator<string> {
  const { count, feature } = featuresOf(dataset, table, headingOf);
  yield `{"type":"FeatureCollection","name":"${table}","features":[\n`;
  let piece: string[] = [];
  let separator = '';
  for (let i = 0; i < count; i++) {
    const text = feature(i);
    if (text !== null) piece.push(text);
    if (piece.length < featuresPerPiece) continue;
    yield separator + piece.join(',\n');
    separator = ',\n';
    piece = [];
  }
  if (piece.length > 0) yield separator + piece.join(',\n');
  yield '\n]}\n';
}

function featuresOf(
  dataset: Dataset,
  table: LandTable,
  headingOf: HeadingOf,
): { count: number; feature: (i: number) => string | null } {
  const { parks, plots, areas, statistics } = dataset;
  switch (table) {
    case 'plots': {
      const cells = cellsOf(plotColumns(dataset, headingOf));
      return { count: plots.count, feature: (i) => featureText(cells(i), plots.polygons, i) };
    }
    case 'parks': {
      const cells = cellsOf(columnsUnder(parks.columns, (field) => headingOf(table, field)));
      const feature = (i: number) =>
        parks.named[i] === 1 ? null : featureText(cells(i), parks.polygons, i);
      return { count: parks.count, feature };
    }
    case 'areas': {
      const heading = headingOf(table, 'name');
      const feature = (i: number) =>
        featureText([[heading, areas.names[i] ?? null]], areas.polygons, i);
      return { count: areas.count, feature };
    }
    case 'statistics': {
      const feature = (i: number) =>
        featureText(statisticsCells(dataset, statistics[i]!, headingOf), null, i);
      return { count: statistics.length, feature };
    }
  }
}

/** Columns by heading; stated statuses are written in the words of the file. */
function plotColumns({ plots, layers }: Dataset, headingOf: HeadingOf): Map<string, Column> {
  const isStatus = (heading: string) =>
    heading === 'statedStatus' || layers.some(({ fields }) => fields[heading] === 'statedStatus');
  const { statedStatus, ...columns } = plots.columns;
  const all = columnsUnder(columns, (field) => headingOf('plots', field));
  const words = Object.keys(plots.extra).find(isStatus);
  if (words !== undefined) all.set(headingOf('plots', 'statedStatus'), plots.extra[words]!);
  else if (statedStatus) all.set(headingOf('plots', 'statedStatus'), statedStatus);
  for (const [heading, column] of Object.entries(plots.extra)) {
    if (heading === words) continue;
    let free = heading;
    while (all.has(free)) free += '_';
    all.set(free, column);
  }
  return all;
}

function columnsUnder(
  columns: Readonly<Record<string, Column | undefined>>,
  headingOf: (field: string) => string,
): Map<string, Column> {
  const all = new Map<string, Column>();
  for (const [field, column] of Object.entries(columns))
    if (column) all.set(headingOf(field), column);
  return all;
}

function cellsOf(columns: Map<string, Column>): (i: number) => [string, Cell][] {
  const list = [...columns];
  return (i) => list.map(([heading, column]) => [heading, cellAt(column, i)]);
}

function cellAt(column: Column, i: number): Cell {
  switch (column.kind) {
    case 'number':
      return numberAt(column, i);
    case 'flag':
      return flagAt(column, i);
    case 'day': {
      const day = dayAt(column, i);
      return day === null ? null : formatDay(day);
    }
    default:
      return textAt(column, i);
  }
}

function statisticsCells(
  { parks }: Dataset,
  { park, layer: _, row: __, ...fields }: ParkStatistics,
  headingOf: HeadingOf,
): [string, Cell][] {
  const { id, name } = parks.columns;
  const key = (id && textAt(id, park)) ?? (name && textAt(name, park)) ?? null;
  const cells = Object.entries(fields).map(([field, value]): [string, Cell] => [
    headingOf('statistics', field),
    value,
  ]);
  return [[headingOf('statistics', 'parkId'), key], ...cells];
}

function featureText(
  cells: readonly [string, Cell][],
  polygons: PolygonColumn | null,
  i: number,
): string {
  const properties = Object.fromEntries(cells.filter(([, value]) => value !== null));
  const shape = polygons ? multiPolygonOfRow(polygons, i) : [];
  const geometry =
    shape.length === 0
      ? null
      : shape.length === 1
        ? { type: 'Polygon', coordinates: shape[0] }
        : { type: 'MultiPolygon', coordinates: shape };
  return JSON.stringify({ type: 'Feature', properties, geometry });
}
