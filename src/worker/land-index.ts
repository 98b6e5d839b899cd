import { textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import type { PlotNumbers } from '../domain/figure';
import type { Issue } from '../domain/issue';
import type { Bounds, PolygonColumn } from '../domain/polygons';
import type { ShapeRule } from '../domain/shape-rule';
import { cornersOfRows } from '../geometry/corners-of-rows';
import { isInRow } from '../geometry/point-in-row';
import { representativePoint } from '../geometry/representative-point';
import { RowIndex } from '../geometry/row-index';
import { rowsInShape } from '../geometry/rows-in-shape';
import type { Here, Hit, LabelItem } from './plot-messages';

/** Where things are: answers by place and by name over a Dataset, with indexes made once. */
export class LandIndex {
  private readonly indexes = new Map<PolygonColumn, RowIndex>();
  private byId: Map<string, number> | null = null;

  constructor(private readonly dataset: Dataset) {}

  /** The index of a table's shapes, made when it is first asked for: the figures do not wait for it. */
  private indexOf(polygons: PolygonColumn): RowIndex {
    let index = this.indexes.get(polygons);
    if (!index) {
      index = new RowIndex(polygons);
      this.indexes.set(polygons, index);
    }
    return index;
  }

  /** What lies under a point: the plot (the later one where two lie), the innermost park, the area. */
  hit(lon: number, lat: number): Hit {
    const { plots, parks, areas } = this.allAt(lon, lat);
    return { plot: plots[0] ?? null, park: parks[0] ?? null, area: areas[0] ?? null };
  }

  /** Everything under a point: plots with the topmost (the last of the file) first, parks from inside out. */
  allAt(lon: number, lat: number): Here {
    const { plots, parks, areas, parkEllipsoidal } = this.dataset;
    const at = (polygons: PolygonColumn) =>
      this.indexOf(polygons)
        .search(lon, lat, lon, lat)
        .filter((row) => isInRow(polygons, row, lon, lat));
    const parkRows = at(parks.polygons);
    parkRows.sort((a, b) => parkEllipsoidal[a]! - parkEllipsoidal[b]!);
    return {
      plots: at(plots.polygons).sort((a, b) => b - a),
      parks: parkRows,
      areas: at(areas.polygons),
    };
  }

  /** The plots whose bounds come within bounds, ascending. */
  plotsIn(bounds: Bounds): number[] {
    return this.indexOf(this.dataset.plots.polygons)
      .search(...bounds)
      .sort((a, b) => a - b);
  }

  /** The plots that a ring drawn on the map chooses, ascending. */
  plotsInShape(ring: readonly (readonly number[])[], rule: ShapeRule): Uint32Array {
    const { plots, plotEllipsoidal } = this.dataset;
    return rowsInShape(plots.polygons, plotEllipsoidal, this.indexOf(plots.polygons), ring, rule);
  }

  /** Corners of plots within bounds (lon, lat by turns), for lines to snap to; none when there are too many. */
  corners(bounds: Bounds, limit: number): Float64Array {
    const { polygons } = this.dataset.plots;
    return cornersOfRows(polygons, this.indexOf(polygons).search(...bounds), bounds, limit);
  }

  /** Labels of the plots in view, those of the lowest rank and then the largest first, at most `limit`. */
  labels(
    [west, south, east, north]: Bounds,
    limit: number,
    rankOf: (plot: number) => number,
  ): LabelItem[] {
    const { plots, plotEllipsoidal } = this.dataset;
    const rows = this.indexOf(plots.polygons).search(west, south, east, north);
    rows.sort((a, b) => rankOf(a) - rankOf(b) || plotEllipsoidal[b]! - plotEllipsoidal[a]!);
    const ids = plots.columns.id;
    const labels: LabelItem[] = [];
    for (const plot of rows) {
      if (labels.length >= limit) break;
      const point = representativePoint(plots.polygons, plot);
      if (!point || point[0] < west || point[0] > east || point[1] < south || point[1] > north)
        continue;
      labels.push({
        plot,
        lon: point[0],
        lat: point[1],
        id: (ids && textAt(ids, plot)) ?? '',
        squareMeters: plotEllipsoidal[plot]!,
        ...extentOf(plots.polygons, plot),
      });
    }
    return labels;
  }

  boundsOf(plots: PlotNumbers): Bounds | null {
    let union: Bounds | null = null;
    for (const plot of plots) {
      const [west, south, east, north] = this.indexOf(this.dataset.plots.polygons).boxes.subarray(
        4 * plot,
        4 * plot + 4,
      );
      if (west === undefined || Number.isNaN(west)) continue;
      union = union
        ? [
            Math.min(union[0], west),
            Math.min(union[1], south!),
            Math.max(union[2], east!),
            Math.max(union[3], north!),
          ]
        : [west, south!, east!, north!];
    }
    return union;
  }

  plotsWithIds(ids: readonly string[]): number[] {
    const column = this.dataset.plots.columns.id;
    if (!column) return [];
    if (!this.byId) {
      this.byId = new Map();
      for (let i = 0; i < this.dataset.plots.count; i++) {
        const id = textAt(column, i);
        if (id !== null && !this.byId.has(id)) this.byId.set(id, i);
      }
    }
    return ids.flatMap((id) => this.byId?.get(id) ?? []);
  }

  rowsOfIssue(issue: Issue): { plots: number[]; parks: number[] } {
    const wanted = new Set(issue.rows);
    const { layers, plots, parks } = this.dataset;
    const isLayer = layers.map(
      (layer) => layer.file === issue.file && (!issue.layer || layer.name === issue.layer),
    );
    const rowsIn = (table: { count: number; layerOf: Uint16Array; rowOf: Uint32Array }) => {
      const found: number[] = [];
      for (let i = 0; i < table.count; i++)
        if (isLayer[table.layerOf[i]!] && wanted.has(table.rowOf[i]!)) found.push(i);
      return found;
    };
    return { plots: rowsIn(plots), parks: rowsIn(parks) };
  }
}

const metersPerDegree = 111_320;

/** The shorter side of a row's bounds in metres, roughly, and its northernmost corner. */
function extentOf(polygons: PolygonColumn, row: number): Pick<LabelItem, 'roomMeters' | 'top'> {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const from = ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
  const to = ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = from;
  for (let k = from; k < to; k++) {
    west = Math.min(west, coordinates[2 * k]!);
    east = Math.max(east, coordinates[2 * k]!);
    south = Math.min(south, coordinates[2 * k + 1]!);
    if (coordinates[2 * k + 1]! > coordinates[2 * north + 1]!) north = k;
  }
  const top: [number, number] = [coordinates[2 * north]!, coordinates[2 * north + 1]!];
  const width = (east - west) * Math.cos((top[1] * Math.PI) / 180);
  return { roomMeters: Math.min(width, top[1] - south) * metersPerDegree, top };
}
