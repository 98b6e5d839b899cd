import { numberAt, textAt } from '../domain/column';
import type { Dataset, JoinSummary } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import { type Bounds, boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { oncePerShapes } from '../geometry/once-per-shapes';
import { representativePoint } from '../geometry/representative-point';
import { countyGroupOf } from '../indicators/county-groups';
import { plotCounties } from '../indicators/plot-counties';
import { cutText, lineLength } from './cut-text';
import type { AreaItem, ParkItem, Snapshot } from './data-messages';

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function parkItems({ parks, parkEllipsoidal, placement }: Dataset): ParkItem[] {
  const { columns, polygons } = parks;
  const counts = new Uint32Array(parks.count);
  for (const park of placement.parkOf) if (park >= 0) counts[park]!++;
  const text = (
    field: 'id' | 'name' | 'kind' | 'level' | 'county' | 'leadingIndustries',
    i: number,
  ) => {
    const column = columns[field];
    return column ? cutText(textAt(column, i), lineLength) : null;
  };
  return Array.from({ length: parks.count }, (_, index) => ({
    index,
    id: text('id', index),
    name: text('name', index),
    kind: text('kind', index),
    level: text('level', index),
    county: text('county', index),
    leadingIndustries: text('leadingIndustries', index),
    declaredSquareMeters: columns.declaredAreaSquareMeters
      ? numberAt(columns.declaredAreaSquareMeters, index)
      : null,
    ellipsoidalSquareMeters: known(parkEllipsoidal[index]!),
    bounds: boundsOfRow(polygons, index),
    labelPoint: representativePoint(polygons, index),
    multiPolygon: multiPolygonOfRow(polygons, index),
    parent: placement.parentOf[index]! >= 0 ? placement.parentOf[index]! : null,
    named: parks.named[index] === 1,
    plotCount: counts[index]!,
  }));
}

function areaItems({ areas }: Dataset): AreaItem[] {
  return Array.from({ length: areas.count }, (_, index) => ({
    index,
    name: areas.names[index] ?? null,
    use: areas.uses[index] ?? null,
    bounds: boundsOfRow(areas.polygons, index),
    multiPolygon: multiPolygonOfRow(areas.polygons, index),
  }));
}

let shapesSeen = 0;
const numberOf = oncePerShapes(() => ++shapesSeen);
const extentOf = oncePerShapes(({ coordinates }): Bounds => {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let k = 0; k < coordinates.length; k += 2) {
    const x = coordinates[k]!;
    const y = coordinates[k + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
});

/** Bounds of all shapes of plots, parks and areas; `null` when there is none. */
function boundsOfAll({ plots, parks, areas }: Dataset): Bounds | null {
  const extents = [plots.polygons, parks.polygons, areas.polygons].map(extentOf);
  const [west, south] = [0, 1].map((k) => Math.min(...extents.map((extent) => extent[k]!)));
  const [east, north] = [2, 3].map((k) => Math.max(...extents.map((extent) => extent[k]!)));
  return west! <= east! ? [west!, south!, east!, north!] : null;
}

function summaryOf(join: Dataset['joins'][number]): JoinSummary {
  const { table, map, tableHeading, mapHeading, met, normalised, accepted } = join;
  const { onlyInTable, onlyOnMap, repeatedInTable, repeatedOnMap } = join;
  const left = { onlyInTable, onlyOnMap, repeatedInTable, repeatedOnMap };
  return { table, map, tableHeading, mapHeading, met, normalised, accepted, ...left };
}

/** What the page gets to know of a Dataset. */
export function snapshotOf(dataset: Dataset, issues: Issue[]): Snapshot {
  const counties = [...plotCounties(dataset).names].sort((a, b) => a.localeCompare(b, 'zh'));
  return {
    layers: dataset.layers,
    joins: dataset.joins.map(summaryOf),
    issues,
    parks: parkItems(dataset),
    areas: areaItems(dataset),
    context: dataset.context,
    counties,
    countyGroups: [...new Set(counties.flatMap((county) => countyGroupOf(county) ?? []))],
    plotCount: dataset.plots.count,
    plotShapes: numberOf(dataset.plots.polygons),
    plotPark: dataset.placement.parkOf.slice(),
    bounds: boundsOfAll(dataset),
    hasSample: dataset.layers.some((layer) => layer.sample),
    onlySample: dataset.layers.every((layer) => layer.sample),
  };
}
