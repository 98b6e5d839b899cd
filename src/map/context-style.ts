import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { textPaint } from './label-layers';
import type { Theme } from './palette';
import { scaled } from './text-scale';
import { fontStacks, type MapColors, mapColors } from './tokens';

/** The source of the n-th context layer of the data. */
export type ContextSourceId = `context-${number}`;

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

/** What draws one context layer of the data, from the ground up: areas, lines, roads, points. */
export function contextLayers(theme: Theme, source: ContextSourceId): LayerSpecification[] {
  const colors = mapColors[theme];
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': byClass(colors.quietFill, { water: colors.water, green: colors.green }),
        'fill-opacity': 0.8,
      },
    },
    {
      id: `${source}-edge`,
      type: 'line',
      source,
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
      id: `${source}-line`,
      type: 'line',
      source,
      filter: isQuietLine,
      paint: {
        'line-color': byClass(colors.quietLine, { water: colors.waterLine }),
        'line-width': 1,
      },
    },
    ...roadLayers(colors, source),
  ];
}

/** The names of its roads. */
export function contextLabelLayer(theme: Theme, source: ContextSourceId): LayerSpecification {
  const colors = mapColors[theme];
  return {
    id: `${source}-road-label`,
    type: 'symbol',
    source,
    minzoom: 13.5,
    filter: [
      'all',
      ['==', ['geometry-type'], 'LineString'],
      ['in', ['get', 'class'], ['literal', ['main', 'street']]],
      ['has', 'name'],
      // Boulevards first; streets when there is room beside the plot numbers.
      ['any', ['==', ['get', 'class'], 'main'], ['>=', ['zoom'], 15.5]],
    ],
    layout: {
      'symbol-placement': 'line',
      'symbol-sort-key': ['match', ['get', 'class'], 'main', 0, 1],
      'symbol-spacing': 320,
      'text-field': ['get', 'name'],
      'text-font': [...fontStacks.plain],
      'text-size': scaled(['match', ['get', 'class'], 'main', 13, 11.5]),
      'text-letter-spacing': ['match', ['get', 'class'], 'main', 0.35, 0.15],
      'text-max-angle': 30,
      'text-padding': 6,
    },
    paint: textPaint(colors.roadLabel, colors.road, 1.4),
  };
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

/** Roads are ribbons of about their true width, so that they fill the gap between the plots. */
function roadLayers(colors: MapColors, source: ContextSourceId): LayerSpecification[] {
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
      id: `${source}-road-case`,
      type: 'line',
      source,
      filter: isRoad,
      layout,
      paint: { 'line-color': colors.roadCase, 'line-width': widths(1.6) },
    },
    {
      id: `${source}-road`,
      type: 'line',
      source,
      filter: isRoad,
      layout,
      paint: { 'line-color': colors.road, 'line-width': widths(0) },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      source,
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
