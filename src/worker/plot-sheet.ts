import { categories } from '../domain/category';
import { textAt } from '../domain/column';
import type { Dataset, GaussKruegerZone } from '../domain/dataset';
import { type Bounds, boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { epsgOfZone, projectToZone } from '../export/zone-projection';
import { standardZone } from '../geometry/gauss-krueger';
import type { PlanePosition } from '../geometry/sheet-map';
import type { Context } from '../indicators/indicator';
import type { LandIndex } from './land-index';
import type { PlotDetails } from './plot-messages';
import type { PlotSheet, SheetNeighbour } from './sheet-messages';

/** How far around a plot the sheet looks, as a multiple of the plot's size. */
const reach = 2.5;
/** A street's width, m: what lies within it adjoins. */
const streetMetres = 30;
const metresPerDegree = 111_320;
const mostNeighbours = 120;
const mostLines = 400;

/** All that the sheet of a plot needs: its shape and what lies around it, in the plane of `wanted`, else of the zone of its file, else of the 3° zone of its middle. */
export function plotSheetOf(
  details: PlotDetails,
  dataset: Dataset,
  context: Context,
  index: LandIndex,
  wanted: GaussKruegerZone | null = null,
): PlotSheet {
  const { plots, parks, layers } = dataset;
  const { plot, bounds } = details;
  if (!bounds)
    return { details, zone: null, epsg: null, rings: [], neighbours: [], park: null, lines: [] };
  const zone =
    wanted ?? layers[plots.layerOf[plot]!]?.zone ?? standardZone((bounds[0] + bounds[2]) / 2);
  const flat = (line: readonly number[][]) => line.map((at) => inPlane(at, zone));
  const around = widened(bounds, reach * largerSide(bounds));
  const near = widened(bounds, streetMetres / metresPerDegree);
  const ids = plots.columns.id;
  const neighbours: SheetNeighbour[] = index
    .plotsIn(around)
    .filter((other) => other !== plot)
    .slice(0, mostNeighbours)
    .map((other) => ({
      plot: other,
      label: ids ? textAt(ids, other) : null,
      category: categories[context.classes.categories[other]!]!,
      adjoins: meets(boundsOfRow(plots.polygons, other), near),
      rings: multiPolygonOfRow(plots.polygons, other).flat().map(flat),
    }));
  const parkRings =
    details.park < 0 ? [] : multiPolygonOfRow(parks.polygons, details.park).flat().map(flat);
  return {
    details,
    zone,
    epsg: epsgOfZone(zone),
    rings: details.multiPolygon.flat().map(flat),
    neighbours,
    park: parkRings.length > 0 ? { label: null, rings: parkRings } : null,
    lines: linesWithin(dataset, around).map(flat),
  };
}

/** A place in a zone's plane, [east with the zone number, north] in metres. */
export function inPlane([lon, lat]: readonly number[], zone: GaussKruegerZone): PlanePosition {
  const { north, east } = projectToZone(lon!, lat!, zone);
  return [east, north];
}

function largerSide([west, south, east, north]: Bounds): number {
  return Math.max(east - west, north - south);
}

function widened([west, south, east, north]: Bounds, by: number): Bounds {
  return [west - by, south - by, east + by, north + by];
}

function meets(a: Bounds | null, b: Bounds): boolean {
  return a !== null && a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** The lines of the context that come within bounds. */
export function linesWithin({ context }: Dataset, around: Bounds): number[][][] {
  const found: number[][][] = [];
  for (const { geojson } of context) {
    const { features } = JSON.parse(geojson) as GeoJSON.FeatureCollection;
    for (const { geometry } of features) {
      const lines =
        geometry?.type === 'LineString'
          ? [geometry.coordinates]
          : geometry?.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      for (const line of lines)
        if (found.length < mostLines && meets(boundsOfLine(line), around)) found.push(line);
    }
  }
  return found;
}

function boundsOfLine(line: readonly number[][]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of line) {
    bounds[0] = Math.min(bounds[0], lon!);
    bounds[1] = Math.min(bounds[1], lat!);
    bounds[2] = Math.max(bounds[2], lon!);
    bounds[3] = Math.max(bounds[3], lat!);
  }
  return bounds;
}
