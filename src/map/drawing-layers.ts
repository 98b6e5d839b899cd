import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { drawingInks } from '../domain/drawing';
import { drawingInkColors } from './drawing-inks';
import type { Theme } from './palette';
import { scaled } from './text-scale';
import { fontStacks, mapColors } from './tokens';

/** Sources of what the reader draws; they are put over the style, which knows nothing of them. */
export const drawingSourceIds = ['location', 'drawings', 'sketch-labels'] as const;
export type DrawingSourceId = (typeof drawingSourceIds)[number];

/** The first layer above the sketch: what is being drawn lies below its own figures. */
export const firstLabelLayer = 'drawing-label';

const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part];
const isShape = (...types: string[]): FilterSpecification => [
  'all',
  ['==', ['get', 'part'], 'shape'],
  ['in', ['geometry-type'], ['literal', types]],
];

/** Layers from the lowest to the highest: where one is, drawings, then every label. */
export function drawingLayers(theme: Theme): LayerSpecification[] {
  const { casing, halo } = mapColors[theme];
  const color = inkExpression(theme);
  const own = theme === 'light' ? '#0F5F6B' : '#6FC3CF';
  const shapes = (source: DrawingSourceId, name: string): LayerSpecification[] => [
    {
      id: `${name}-fill`,
      type: 'fill',
      source,
      filter: isShape('Polygon', 'MultiPolygon'),
      paint: { 'fill-color': color, 'fill-opacity': 0.1 },
    },
    {
      id: `${name}-casing`,
      type: 'line',
      source,
      filter: isShape('Polygon', 'MultiPolygon', 'LineString'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': casing, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: `${name}-line`,
      type: 'line',
      source,
      filter: isShape('Polygon', 'MultiPolygon', 'LineString'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': 2.2 },
    },
    {
      id: `${name}-point`,
      type: 'circle',
      source,
      filter: isShape('Point'),
      paint: {
        'circle-radius': 5.5,
        'circle-color': color,
        'circle-stroke-color': casing,
        'circle-stroke-width': 2,
      },
    },
  ];
  return [
    {
      id: 'location-accuracy',
      type: 'fill',
      source: 'location',
      filter: isPart('accuracy'),
      paint: { 'fill-color': own, 'fill-opacity': 0.16 },
    },
    ...shapes('drawings', 'drawing'),
    ...shapes('sketch-labels', 'sketch'),
    {
      id: 'sketch-corner',
      type: 'circle',
      source: 'sketch-labels',
      filter: isPart('corner'),
      paint: {
        'circle-radius': 3.5,
        'circle-color': casing,
        'circle-stroke-color': color,
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'location-place',
      type: 'circle',
      source: 'location',
      filter: isPart('place'),
      paint: {
        'circle-radius': 8,
        'circle-color': own,
        'circle-stroke-color': casing,
        'circle-stroke-width': 3,
      },
    },
    label(firstLabelLayer, 'drawings', 'label', 12.5, [0, 1.1], color, halo),
    label('sketch-leg', 'sketch-labels', 'leg', 11.5, [0, 0], color, halo),
    label('sketch-label', 'sketch-labels', 'label', 14, [0, 1.1], color, halo),
  ];
}

function label(
  id: string,
  source: DrawingSourceId,
  part: string,
  size: number,
  offset: [number, number],
  color: ExpressionSpecification,
  halo: string,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: isPart(part),
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [...fontStacks.strong],
      'text-size': scaled(size),
      'text-offset': offset,
      'text-line-height': 1.25,
      'text-max-width': 14,
      'text-allow-overlap': part !== 'leg',
      'text-ignore-placement': false,
    },
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 2 },
  };
}

function inkExpression(theme: Theme): ExpressionSpecification {
  const colors = drawingInkColors[theme];
  return [
    'match',
    ['get', 'ink'],
    ...drawingInks.flatMap((ink) => [ink, colors[ink]]),
    colors.ink,
  ] as unknown as ExpressionSpecification;
}
