import type { Dataset } from '../domain/dataset';
import type { PlotField } from '../domain/plot';

/** A cell of a file: the file, its row as the program counts rows (the first is 1), and the heading of the column. */
export interface CellOrigin {
  file: string;
  row: number;
  heading: string;
}

/**
 * The cells that say, or could say, a field of a plot: of the table that joined its row first, since what that says
 * goes before what the map says, then of its own file. Empty: no file has a column for the field.
 */
export function originsOfField(
  { layers, joins, plots }: Dataset,
  plot: number,
  field: PlotField,
): CellOrigin[] {
  const own = plots.layerOf[plot]!;
  const row = plots.rowOf[plot]!;
  const cellIn = (layer: number, at: number): CellOrigin[] => {
    const { file, fields } = layers[layer]!;
    const heading = Object.keys(fields).find((one) => fields[one] === field);
    return heading === undefined ? [] : [{ file, row: at, heading }];
  };
  const joined = joins.flatMap(({ table, map, mapRowOf }) => {
    const at = map === own ? mapRowOf.indexOf(row - 1) : -1;
    return at < 0 ? [] : cellIn(table, at + 1);
  });
  return [...joined, ...cellIn(own, row)];
}
