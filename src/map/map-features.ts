import type { Category } from '../domain/category';
import { groundMetersPerPixel } from '../geometry/mercator';
import type { LayerId } from '../store/layers';
import { emptyCollection } from './style';
import { DETAIL_MIN_ZOOM } from './zoom-ramps';

/** The land of a park. */
/** What is written on a park. */
export interface ParkPoint {
  index: number;
  name: string;
  idleCount: number;
  /** Where its name and count stand: lon, lat. */
  labelPoint: [number, number];
}

/** The label of a plot. */
export interface PlotLabel {
  plot: number;
  lon: number;
  lat: number;
  title: string;
  /** Second line, e.g. the area; empty for none. */
  detail: string;
  /** Width of the plot where the label stands, m: a second line that is wider is left out. */
  roomMeters?: number;
  /** By which its colours go; `null` where plots are coloured by something else. */
  category: Category | null;
  washed: boolean;
  /** See `labelPriorities`. */
  priority: number;
  /** Text of a badge above the plot, e.g. days left, and where its pointer stands: the plot's top, else its label. */
  badge?: string;
  badgePoint?: [number, number];
}

/** A place that was looked for, and what stands beside it. */
export interface MarkerPlace {
  lon: number;
  lat: number;
  text: string;
}

/** Anything that is neither park nor plot, as it came. */
export interface ContextShapes {
  id: LayerId;
  name: string;
  geojson: object;
}

export function parkPointFeatures(parks: readonly ParkPoint[]): GeoJSON.FeatureCollection {
  return collection(
    parks.map(({ index, name, idleCount, labelPoint }) =>
      feature({ type: 'Point', coordinates: labelPoint }, { index, name, idle: idleCount }),
    ),
  );
}

/** A feature per label, and one more for its badge. At small zooms the second lines are left out. */
export function labelFeatures(
  labels: readonly PlotLabel[],
  zoom: number,
): GeoJSON.FeatureCollection {
  const isNear = zoom >= DETAIL_MIN_ZOOM;
  const hasRoom = ({ detail, lat, roomMeters = Infinity }: PlotLabel) =>
    textWidth(detail) * groundMetersPerPixel(lat, zoom) <= roomMeters;
  return collection(
    labels.flatMap((it) => {
      const { plot, lon, lat, title, detail, category, washed, priority, badge, badgePoint } = it;
      const hasDetail = isNear && detail !== '' && hasRoom(it);
      const label = feature(
        { type: 'Point', coordinates: [lon, lat] },
        { plot, title, category, washed, priority, ...(hasDetail ? { detail } : {}) },
      );
      if (!badge) return [label];
      const at = badgePoint ?? [lon, lat];
      return [label, feature({ type: 'Point', coordinates: at }, { badge, priority })];
    }),
  );
}

/** About how wide a second line is, px: Chinese characters are twice as wide as figures. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char.codePointAt(0)! > 0x2e7f ? 12 : 6.5;
  return width;
}

export function markerFeatures(place: MarkerPlace | null): GeoJSON.FeatureCollection {
  return collection(
    place
      ? [feature({ type: 'Point', coordinates: [place.lon, place.lat] }, { text: place.text })]
      : [],
  );
}

/** All features of all context layers, in order; what is not GeoJSON is left out. */
export function contextFeatures(layers: readonly ContextShapes[]): GeoJSON.FeatureCollection {
  return collection(layers.flatMap(({ geojson }) => featuresOf(geojson as GeoJSON.GeoJSON)));
}

function featuresOf(geojson: GeoJSON.GeoJSON): GeoJSON.Feature[] {
  switch (geojson.type) {
    case 'FeatureCollection':
      return geojson.features.filter((it) => it.geometry !== null);
    case 'Feature':
      return geojson.geometry ? [geojson] : [];
    default:
      return 'coordinates' in geojson || 'geometries' in geojson ? [feature(geojson, {})] : [];
  }
}

function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { ...emptyCollection(), features };
}

function feature(
  geometry: GeoJSON.Geometry,
  properties: GeoJSON.GeoJsonProperties,
): GeoJSON.Feature {
  return { type: 'Feature', geometry, properties };
}
