import type { PlotTable } from '../../domain/plot';
import { applyStatedStatus } from './apply-stated-status';
import type { BuiltTable } from './build-table';
import { headingOf, tellDateOrder, tellUnknownStatuses } from './check-plots';

/**
 * The plots of the files, as the Dataset keeps them; what is odd about their dates and status words is
 * told. Status words become status keys, the words themselves stay among the extra columns.
 */
export function buildPlots(table: BuiltTable): PlotTable {
  const columns = table.columns as PlotTable['columns'];
  tellDateOrder(columns, table);
  tellUnknownStatuses(columns, table);
  const { extra } = table;
  const words = columns.statedStatus;
  const heading = headingOf(
    Object.assign({}, ...table.gates.map((gate) => gate.fields)),
    'statedStatus',
  );
  if (words && !Object.hasOwn(extra, heading)) extra[heading] = words;
  return {
    count: table.count,
    columns: applyStatedStatus(columns, table.count),
    polygons: table.polygons,
    layerOf: table.layerOf,
    rowOf: table.rowOf,
    extra,
  };
}
