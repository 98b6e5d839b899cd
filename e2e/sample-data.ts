import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, buffer, pointOnFeature } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

type Row = Record<string, string | number | null>;
export type SampleFeature = Feature<Polygon | MultiPolygon, Row>;

function read(name: string): SampleFeature[] {
  const file = new URL(`../data/sample/${name}.geojson`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection).features as SampleFeature[];
}

/** The sample as its files have it, read without a line of the app. */
export const samplePlots = read('plots');
export const sampleParks = read('parks');

/** The name of a park by its id. */
export function parkName(id: string): string {
  return String(parkOf(id).properties.园区名称);
}

function parkOf(id: string): SampleFeature {
  return sampleParks.find(({ properties }) => properties.园区编号 === id)!;
}

/** The plot with this id. */
export function plotOf(id: string): SampleFeature {
  return samplePlots.find(({ properties }) => properties.地块编号 === id)!;
}

/** A place inside a plot, lon/lat. */
export function insidePlot(id: string): Position {
  return pointOnFeature(plotOf(id)).geometry.coordinates;
}

/** A place inside a park, at least twelve metres from every plot, lon/lat. */
export function onParkGround(id: string): Position {
  const park = parkOf(id);
  const nearby = samplePlots
    .filter(({ properties }) => properties.园区编号 === id)
    .map((plot) => buffer(plot, 12, { units: 'meters' })!);
  const ring = (park.geometry as Polygon).coordinates[0]!;
  const [west, east] = [Math.min(...ring.map(([x]) => x!)), Math.max(...ring.map(([x]) => x!))];
  const [south, north] = [
    Math.min(...ring.map(([, y]) => y!)),
    Math.max(...ring.map(([, y]) => y!)),
  ];
  for (let i = 8; i < 40; i++)
    for (let k = 8; k < 40; k++) {
      const place = [west + ((east - west) * i) / 48, south + ((north - south) * k) / 48];
      if (!booleanPointInPolygon(place, park)) continue;
      if (!nearby.some((plot) => booleanPointInPolygon(place, plot))) return place;
    }
  throw new Error(`expected open ground in park ${id}, found none`);
}
