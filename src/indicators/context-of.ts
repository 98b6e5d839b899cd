import type { Dataset, GaussKruegerZone } from '../domain/dataset';
import type { PolygonColumn } from '../domain/polygons';
import { boundsOfRow } from '../domain/polygons';
import type { ReadingOptions } from '../domain/settings';
import { standardZone } from '../geometry/gauss-krueger';
import { planeAreas } from '../geometry/plane-area';
import { classifyPlots } from '../rules/classify-plots';
import type { Context } from './indicator';

interface Table {
  count: number;
  polygons: PolygonColumn;
  layerOf: Uint16Array;
  columns: { declaredAreaSquareMeters?: { values: Float64Array } };
}

/** Zone of each row: the one asked for, else the file's own, else the standard 3° zone of the row. */
function zonesOf(
  table: Table,
  dataset: Dataset,
  chosen: GaussKruegerZone | null,
): (row: number) => GaussKruegerZone {
  return (row) => {
    const own = chosen ?? dataset.layers[table.layerOf[row]!]?.zone;
    if (own) return own;
    const bounds = boundsOfRow(table.polygons, row);
    return standardZone(bounds ? (bounds[0] + bounds[2]) / 2 : 0);
  };
}

function areasOf(
  table: Table,
  ellipsoidal: Float64Array,
  dataset: Dataset,
  options: Pick<ReadingOptions, 'areaBasis' | 'zone'>,
): Float64Array {
  switch (options.areaBasis) {
    case 'ellipsoidal':
      return ellipsoidal;
    case 'declared':
      return (
        table.columns.declaredAreaSquareMeters?.values ??
        new Float64Array(table.count).fill(Number.NaN)
      );
    case 'plane':
      return planeAreas(table.polygons, zonesOf(table, dataset, options.zone));
  }
}

/** Area of each plot on a basis, m²; NaN is unknown. */
export function plotAreasOn(
  dataset: Dataset,
  options: Pick<ReadingOptions, 'areaBasis' | 'zone'>,
): Float64Array {
  return areasOf(dataset.plots, dataset.plotEllipsoidal, dataset, options);
}

/** The data as of a date on an area basis, ready for indicators: classes of all plots and their areas, m². */
export function contextOf(dataset: Dataset, options: ReadingOptions): Context {
  return {
    dataset,
    classes: classifyPlots(dataset, options.asOf, options.rules),
    areaBasis: options.areaBasis,
    denominator: options.denominator,
    plotAreas: plotAreasOn(dataset, options),
    parkAreas: areasOf(dataset.parks, dataset.parkEllipsoidal, dataset, options),
  };
}
