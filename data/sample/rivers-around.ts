import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { ringArea } from './clip';
import type { LocalFrame, Point, Shape } from './local-frame';

const rivers = JSON.parse(
  readFileSync(new URL('../basemap/rivers.geojson', import.meta.url), 'utf8'),
) as FeatureCollection<Polygon | MultiPolygon>;

const near = 9000;

/** The river polygons of the offline backdrop within 9 km of a park's origin, in its metres. */
export function riversAround(frame: LocalFrame): Shape[] {
  return rivers.features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons
      .map((rings) => rings.map((ring) => ring.slice(0, -1).map((p) => frame.toMeters(p as Point))))
      .filter(([outer]) => outer!.some(([x, y]) => Math.abs(x) < near && Math.abs(y) < near))
      .map(
        (rings): Shape =>
          rings.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? ring : ring.reverse())),
      );
  });
}
