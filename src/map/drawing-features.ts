import {
  type Drawing,
  type DrawingKind,
  multiPolygonOfRing,
  type Position,
} from '../domain/drawing';
import { legLengths, pathLength, ringSquareMeters } from '../geometry/measure';
import { type AreaUnit, formatArea } from '../i18n/format';
import { formatLength } from '../i18n/format-length';
import type { Language } from '../i18n/translate';
import type { Sketch } from '../store/draw-state';
import { emptyCollection } from './style';

export interface Wording {
  language: Language;
  unit: AreaUnit;
}

/** More legs have no label each: they would be unreadable. */
const mostLegs = 24;

/** Drawings to be seen, with their names and measures; the one being edited is left to the sketch. */
export function drawingFeatures(
  drawings: readonly Drawing[],
  editing: string | null,
  wording: Wording,
): GeoJSON.FeatureCollection {
  return collection(
    drawings
      .filter(({ id, isHidden }) => !isHidden && id !== editing)
      .flatMap(({ id, kind, name, ink, coordinates }) => [
        feature(geometryOf(kind, coordinates), { id, ink, part: 'shape' }),
        feature(
          { type: 'Point', coordinates: [...labelPlace(kind, coordinates)] },
          { id, ink, part: 'label', text: labelText(kind, coordinates, name, wording) },
        ),
      ]),
  );
}

/**
 * A measured shape, and the length of each leg and the whole of one that is still drawn. Of one that is
 * edited only the whole: its handles stand where the lengths would.
 */
export function sketchFeatures(
  sketch: Sketch | null,
  wording: Wording,
  isEdited = false,
): GeoJSON.FeatureCollection {
  if (!sketch) return emptyCollection();
  const { kind, coordinates, isOpen } = sketch;
  const shape = isOpen
    ? []
    : [feature(geometryOf(kind, coordinates), { ink: 'ink', part: 'shape' })];
  const corners = isOpen
    ? []
    : coordinates.map((at) =>
        feature({ type: 'Point', coordinates: [...at] }, { ink: 'ink', part: 'corner' }),
      );
  return collection([
    ...shape,
    ...(kind === 'point' ? [] : corners),
    ...(isEdited ? [] : legLabels(sketch, wording)),
    ...wholeLabel(sketch, wording),
  ]);
}

/** The circle in which the device is, and its middle. */
export function locationFeatures(
  location: { lon: number; lat: number; accuracyMeters: number } | null,
): GeoJSON.FeatureCollection {
  if (!location) return emptyCollection();
  const { lon, lat, accuracyMeters } = location;
  const north = accuracyMeters / 110_900;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: 64 }, (_, k): Position => {
    const turn = (k / 64) * 2 * Math.PI;
    return [lon + east * Math.cos(turn), lat + north * Math.sin(turn)];
  });
  return collection([
    feature({ type: 'MultiPolygon', coordinates: multiPolygonOfRing(ring) }, { part: 'accuracy' }),
    feature({ type: 'Point', coordinates: [lon, lat] }, { part: 'place' }),
  ]);
}

function legLabels({ kind, coordinates }: Sketch, { language }: Wording): GeoJSON.Feature[] {
  const isRing = kind === 'polygon';
  const legs = legLengths(coordinates, isRing);
  if (legs.length < (isRing ? 1 : 2) || legs.length > mostLegs) return [];
  return legs.flatMap((leg, k) => {
    if (!(leg > 0)) return [];
    const from = coordinates[k]!;
    const to = coordinates[(k + 1) % coordinates.length]!;
    const { text, unit } = formatLength(leg, language);
    return [
      feature(
        { type: 'Point', coordinates: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] },
        { ink: 'ink', part: 'leg', text: `${text} ${unit}` },
      ),
    ];
  });
}

function wholeLabel({ kind, coordinates }: Sketch, wording: Wording): GeoJSON.Feature[] {
  const text = kind === 'point' ? '' : measureText(kind, coordinates, wording);
  if (!text) return [];
  const place = kind === 'line' ? coordinates.at(-1)! : middleOf(coordinates);
  return [feature({ type: 'Point', coordinates: [...place] }, { ink: 'ink', part: 'label', text })];
}

function labelText(
  kind: DrawingKind,
  coordinates: readonly Position[],
  name: string,
  wording: Wording,
): string {
  return [name, measureText(kind, coordinates, wording)].filter(Boolean).join('\n');
}

function measureText(
  kind: DrawingKind,
  coordinates: readonly Position[],
  { language, unit }: Wording,
): string {
  if (kind === 'point') return '';
  if (kind === 'line') {
    const length = pathLength(coordinates);
    const quantity = length > 0 ? formatLength(length, language) : null;
    return quantity ? `${quantity.text} ${quantity.unit}` : '';
  }
  const area = ringSquareMeters(coordinates);
  if (area === null) return '';
  const quantity = formatArea(area, unit, language);
  return `${quantity.text} ${quantity.unit}`;
}

function labelPlace(kind: DrawingKind, coordinates: readonly Position[]): Position {
  return kind === 'polygon' ? middleOf(coordinates) : coordinates.at(-1)!;
}

function middleOf(coordinates: readonly Position[]): Position {
  const sum = (axis: 0 | 1) => coordinates.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / coordinates.length, sum(1) / coordinates.length];
}

function geometryOf(kind: DrawingKind, coordinates: readonly Position[]): GeoJSON.Geometry {
  switch (kind) {
    case 'point':
      return { type: 'Point', coordinates: [...coordinates[0]!] };
    case 'line':
      return { type: 'LineString', coordinates: coordinates.map((point) => [...point]) };
    case 'polygon':
      return { type: 'MultiPolygon', coordinates: multiPolygonOfRing(coordinates) };
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
