import { categories } from '../domain/category';
import { textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { type Bounds, boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { epsgOfZone } from '../export/zone-projection';
import { standardZone } from '../geometry/gauss-krueger';
import type { Context } from '../indicators/indicator';
import { resolveLand } from '../indicators/resolve-land';
import type { MapSheetLand } from './map-sheet-messages';
import { inPlane, linesWithin } from './plot-sheet';

/**
 * What a printed map shows: of a park its boundary, plots and the lines of the context; of all (`null`) the boundaries
 * of the parks alone. `null` where nothing has a shape.
 */
export function mapSheetLand(park: number | null, context: Context): MapSheetLand | null {
  const { dataset, classes } = context;
  const { parks, plots } = dataset;
  const rows = park === null ? Array.from({ length: parks.count }, (_, at) => at) : [park];
  const shown =
    park === null ? new Uint32Array() : resolveLand({ kind: 'park', park }, context).plots;
  const bounds = boundsOfAll(dataset, rows, shown);
  if (!bounds) return null;
  const zone = standardZone((bounds[0] + bounds[2]) / 2);
  const flat = (line: readonly number[][]) => line.map((at) => inPlane(at, zone));
  const names = parks.columns.name;
  const ids = plots.columns.id;
  return {
    zone,
    epsg: epsgOfZone(zone),
    parks: rows.map((row) => ({
      park: row,
      name: names ? textAt(names, row) : null,
      rings: multiPolygonOfRow(parks.polygons, row).flat().map(flat),
    })),
    plots: Array.from(shown, (plot) => ({
      plot,
      label: ids ? textAt(ids, plot) : null,
      category: categories[classes.categories[plot]!]!,
      rings: multiPolygonOfRow(plots.polygons, plot).flat().map(flat),
    })),
    lines: park === null ? [] : linesWithin(dataset, bounds).map(flat),
  };
}

function boundsOfAll(
  { parks, plots }: Dataset,
  rows: readonly number[],
  shown: Uint32Array,
): Bounds | null {
  let all: Bounds | null = null;
  const add = (bounds: Bounds | null) => {
    if (!bounds) return;
    all = all
      ? [
          Math.min(all[0], bounds[0]),
          Math.min(all[1], bounds[1]),
          Math.max(all[2], bounds[2]),
          Math.max(all[3], bounds[3]),
        ]
      : bounds;
  };
  for (const row of rows) add(boundsOfRow(parks.polygons, row));
  for (const plot of shown) add(boundsOfRow(plots.polygons, plot));
  return all;
}
