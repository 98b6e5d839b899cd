import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { labelLayers } from './label-layers';
import { markerLayer } from './marker-layer';
import type { Theme } from './palette';
import { type MapColors, mapColors } from './tokens';

/** Sources of the style; all hold GeoJSON, empty until the map is given data. */
export const sourceIds = [
  'rivers',
  'context',
  'parks',
  'park-points',
  'plot-labels',
  'marker',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Our own layers and the style layer each comes before: they draw what MapLibre's cannot. */
export const customLayerSlots = {
  grid: 'river-fill',
  land: 'road-label',
} as const;

/** The whole style of the map: no tiles, no glyphs, no sprite, nothing from another host. */
export function landStyle(theme: Theme): StyleSpecification {
  const colors = mapColors[theme];
  return {
    version: 8,
    name: `tuban-${theme}`,
    sources: {
      rivers: { type: 'geojson', data: emptyCollection(), tolerance: 0.3 },
      context: { type: 'geojson', data: emptyCollection() },
      parks: { type: 'geojson', data: emptyCollection(), tolerance: 0.1 },
      'park-points': { type: 'geojson', data: emptyCollection() },
      'plot-labels': { type: 'geojson', data: emptyCollection(), maxzoom: 14, buffer: 64 },
      marker: { type: 'geojson', data: emptyCollection() },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colors.land } },
      ...backdropLayers(colors),
      ...parkGroundLayers(colors),
      ...roadLayers(colors),
      ...labelLayers(theme),
      markerLayer(theme),
    ],
  };
}

export function emptyCollection(): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [] };
}

const isRoad: FilterSpecification = [
  'all',
  ['==', ['geometry-type'], 'LineString'],
  ['in', ['get', 'class'], ['literal', ['main', 'street']]],
];
const isQuietLine: FilterSpecification = [
  'all',
  ['==', ['geometry-type'], 'LineString'],
  ['!', ['in', ['get', 'class'], ['literal', ['main', 'street']]]],
];

function backdropLayers(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: 'river-fill',
      type: 'fill',
      source: 'rivers',
      // The rivers at hand are drawn for small scales: beside single plots they would lie by a hundred metres.
      paint: {
        'fill-color': colors.water,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 1, 14, 0],
      },
    },
    {
      id: 'context-fill',
      type: 'fill',
      source: 'context',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': byClass(colors.quietFill, { water: colors.water, green: colors.green }),
        'fill-opacity': 0.8,
      },
    },
    {
      id: 'context-edge',
      type: 'line',
      source: 'context',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'line-color': byClass(colors.quietLine, {
          water: colors.waterLine,
          green: colors.green,
        }),
        'line-width': 0.8,
      },
    },
    {
      id: 'context-line',
      type: 'line',
      source: 'context',
      filter: isQuietLine,
      paint: {
        'line-color': byClass(colors.quietLine, { water: colors.waterLine }),
        'line-width': 1,
      },
    },
  ];
}

function byClass(
  otherwise: string,
  byName: Record<string, string>,
): DataDrivenPropertyValueSpecification<string> {
  return [
    'match',
    ['to-string', ['get', 'class']],
    ...Object.entries(byName).flat(),
    otherwise,
  ] as unknown as ExpressionSpecification;
}

function parkGroundLayers(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: 'park-ground',
      type: 'fill',
      source: 'parks',
      paint: { 'fill-color': colors.parkGround },
    },
  ];
}

/** Roads are ribbons of about their true width, so that they fill the gap between the plots. */
function roadLayers(colors: MapColors): LayerSpecification[] {
  const width = (main: number, street: number): ExpressionSpecification => [
    'match',
    ['get', 'class'],
    'main',
    main,
    street,
  ];
  const widths = (extra: number): ExpressionSpecification => [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    10,
    width(0.8 + extra, 0.3 + extra),
    13,
    width(3.6 + extra, 2 + extra),
    18,
    width(100 + extra, 52 + extra),
  ];
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'road-case',
      type: 'line',
      source: 'context',
      filter: isRoad,
      layout,
      paint: { 'line-color': colors.roadCase, 'line-width': widths(1.6) },
    },
    {
      id: 'road',
      type: 'line',
      source: 'context',
      filter: isRoad,
      layout,
      paint: { 'line-color': colors.road, 'line-width': widths(0) },
    },
    {
      id: 'context-point',
      type: 'circle',
      source: 'context',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 3,
        'circle-color': colors.quietLine,
        'circle-stroke-color': colors.halo,
        'circle-stroke-width': 1,
      },
    },
  ];
}
