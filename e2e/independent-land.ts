import {
  cleanCoords,
  featureCollection,
  intersect,
  multiPolygon,
  union,
  unkinkPolygon,
} from '@turf/turf';
import geodesic from 'geographiclib-geodesic';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Land measured without a line of the app: GeographicLib on the CGCS2000 ellipsoid, overlay by Turf. */
const earth = new geodesic.Geodesic.Geodesic(6378137, 1 / 298.257222101);

/** How far figures on the screen may be from these, relative. */
export const areaTolerance = 2e-5;

/** Edges are straight in longitude and latitude; steps this short follow them closely. */
const stepMeters = 100;

export type Land = Feature<Polygon | MultiPolygon, Record<string, unknown>>;

/** The features of a GeoJSON text that are polygons. */
export function landOf(text: string): Land[] {
  return (JSON.parse(text) as FeatureCollection).features as Land[];
}

function polygonsOf({ type, coordinates }: Polygon | MultiPolygon): Position[][][] {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** Area, m²: shells count, holes are taken off; a ring that crosses itself counts with its signs. */
export function measuredArea(geometry: Polygon | MultiPolygon): number {
  let squareMeters = 0;
  for (const polygon of polygonsOf(geometry))
    for (const [i, ring] of polygon.entries())
      squareMeters += (i > 0 ? -1 : 1) * Math.abs(signedArea(ring));
  return squareMeters;
}

function signedArea(ring: Position[]): number {
  const outline = earth.Polygon(false);
  for (const [i, [lon, lat]] of ring.slice(0, -1).entries()) {
    const [nextLon, nextLat] = ring[i + 1]!;
    const { s12 } = earth.Inverse(lat!, lon!, nextLat!, nextLon!);
    const steps = Math.max(1, Math.ceil(s12! / stepMeters));
    for (let k = 0; k < steps; k++)
      outline.AddPoint(
        lat! + ((nextLat! - lat!) * k) / steps,
        lon! + ((nextLon! - lon!) * k) / steps,
      );
  }
  return outline.Compute(false, true).area!;
}

/** The land with rings that cross themselves cut into simple ones. */
export function withoutCrossings(land: Land): Feature<MultiPolygon> {
  const parts = unkinkPolygon(cleanCoords(land));
  return multiPolygon(parts.features.map((part) => part.geometry.coordinates));
}

/** The area of all land together, land under two shapes once, m². */
export function unionArea(land: readonly Feature<Polygon | MultiPolygon>[]): number {
  const whole = land.length > 1 ? union(featureCollection([...land])) : land[0];
  return whole ? measuredArea(whole.geometry) : 0;
}

/** The pairs that share land, by their places in the list, with the shared area, m². */
export function sharedPairs(
  land: readonly Feature<Polygon | MultiPolygon>[],
): { a: number; b: number; squareMeters: number }[] {
  const pairs: { a: number; b: number; squareMeters: number }[] = [];
  for (const [b, second] of land.entries())
    for (const [a, first] of land.slice(0, b).entries()) {
      const shared = intersect(featureCollection([first, second]));
      const squareMeters = shared ? measuredArea(shared.geometry) : 0;
      if (squareMeters > 0) pairs.push({ a, b, squareMeters });
    }
  return pairs;
}
