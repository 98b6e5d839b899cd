import type { Dataset } from '../domain/dataset';
import { multiPolygonOfRow } from '../domain/polygons';
import { type HeadingOf, type LandRows, type LandTable, landRows, plainValue } from './land-rows';

/** Features in one piece of text: few enough that none is large, many enough that pieces are few. */
export const featuresPerPiece = 2000;

/** Number of rows that are written of a table. */
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
export function landGeojson(
  dataset: Dataset,
  table: LandTable,
  headingOf: HeadingOf,
): Generator<string> {
  return geojsonOfRows(landRows(dataset, table, headingOf));
}

/** Rows as GeoJSON; see `landGeojson`. */
export function* geojsonOfRows(land: LandRows): Generator<string> {
  yield `{"type":"FeatureCollection","name":"${land.table}","features":[\n`;
  let piece: string[] = [];
  let separator = '';
  for (let i = 0; i < land.rows.length; i++) {
    piece.push(featureText(land, land.rows[i]!));
    if (piece.length < featuresPerPiece) continue;
    yield separator + piece.join(',\n');
    separator = ',\n';
    piece = [];
  }
  if (piece.length > 0) yield separator + piece.join(',\n');
  yield '\n]}\n';
}

function featureText({ columns, polygons }: LandRows, row: number): string {
  const cells = columns.map((column) => [column.heading, plainValue(column, row)] as const);
  const properties = Object.fromEntries(cells.filter(([, value]) => value !== null));
  const shape = polygons ? multiPolygonOfRow(polygons, row) : [];
  const geometry =
    shape.length === 0
      ? null
      : shape.length === 1
        ? { type: 'Polygon', coordinates: shape[0] }
        : { type: 'MultiPolygon', coordinates: shape };
  return JSON.stringify({ type: 'Feature', properties, geometry });
}
