import { numberAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import { type Bounds, boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { representativePoint } from '../geometry/representative-point';
import { countyGroupOf } from '../indicators/county-groups';
import type { LandIndex } from './land-index';
import type { AreaItem, ParkItem, Snapshot } from './messages';

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
    return column ? textAt(column, i) : null;
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
    bounds: boundsOfRow(areas.polygons, index),
    multiPolygon: multiPolygonOfRow(areas.polygons, index),
  }));
}

function distinctCounties(dataset: Dataset): string[] {
  const counties = new Set<string>();
  const column = dataset.parks.columns.county;
  if (column)
    for (let i = 0; i < dataset.parks.count; i++) {
      const county = textAt(column, i);
      if (county) counties.add(county);
    }
  return [...counties].sort((a, b) => a.localeCompare(b, 'zh'));
}

/** Bounds of all shapes: of the plots if there are any, with the parks around them; else of the rest. */
function boundsOfAll(dataset: Dataset, index: LandIndex): Bounds | null {
  const boxes: Bounds[] = [];
  const plots = index.boundsOf(Array.from({ length: dataset.plots.count }, (_, i) => i));
  if (plots) boxes.push(plots);
  for (const { polygons, count } of [dataset.parks, dataset.areas])
    for (let i = 0; i < count; i++) {
      const bounds = boundsOfRow(polygons, i);
      if (bounds) boxes.push(bounds);
    }
  if (boxes.length === 0) return null;
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}

/** What the page gets to know of a Dataset. */
export function snapshotOf(dataset: Dataset, issues: Issue[], index: LandIndex): Snapshot {
  const counties = distinctCounties(dataset);
  return {
    layers: dataset.layers,
    issues,
    parks: parkItems(dataset),
    areas: areaItems(dataset),
    context: dataset.context,
    counties,
    countyGroups: [...new Set(counties.flatMap((county) => countyGroupOf(county) ?? []))],
    plotCount: dataset.plots.count,
    plotPark: dataset.placement.parkOf.slice(),
    bounds: boundsOfAll(dataset, index),
    hasSample: dataset.layers.some((layer) => layer.sample),
    onlySample: dataset.layers.every((layer) => layer.sample),
  };
}
