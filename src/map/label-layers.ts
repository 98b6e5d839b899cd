import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { categories } from '../domain/category';
import { categoryLooks, labelHalo, type Theme } from './palette';
import { scaled, scaledByZoom } from './text-scale';
import { badgeColors, fontStacks, mapColors } from './tokens';
import { DETAIL_MIN_ZOOM, OUTLINE_MIN_ZOOM, TEXTURE_MIN_ZOOM } from './zoom-ramps';

/** Order of plot labels when space is short: the lower, the earlier. */
export const labelPriorities = { selected: 0, idle: 1, problem: 2, rest: 3 } as const;

/** From the last placed to the first: MapLibre gives room to the top layer first. */
export function labelLayers(theme: Theme): LayerSpecification[] {
  const colors = mapColors[theme];
  const { selected, idle, problem, rest } = labelPriorities;
  return [
    plotDetailLayer(theme),
    plotNumberLayer(theme, 'plot-number-rest', REST_MIN_ZOOM, ['>=', ['get', 'priority'], rest]),
    plotNumberLayer(theme, 'plot-number-problem', TEXTURE_MIN_ZOOM, [
      '==',
      ['get', 'priority'],
      problem,
    ]),
    {
      id: 'park-label',
      type: 'symbol',
      source: 'park-points',
      maxzoom: 13.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...fontStacks.strong],
        'text-size': scaledByZoom([9, 12], [13, 14.5]),
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': [
          'step',
          ['zoom'],
          ['case', ['>', ['get', 'idle'], 0], 1.5, 0],
          OUTLINE_MIN_ZOOM,
          0,
        ],
        'text-max-width': 14,
        'text-padding': 4,
      },
      paint: textPaint(colors.label, colors.halo, 1.8),
    },
    plotNumberLayer(theme, 'plot-number-idle', TEXTURE_MIN_ZOOM, ['==', ['get', 'priority'], idle]),
    plotNumberLayer(theme, 'plot-number-selected', OUTLINE_MIN_ZOOM, [
      '==',
      ['get', 'priority'],
      selected,
    ]),
    {
      id: 'idle-count',
      type: 'symbol',
      source: 'park-points',
      maxzoom: OUTLINE_MIN_ZOOM,
      filter: ['>', ['get', 'idle'], 0],
      layout: {
        'text-field': ['to-string', ['get', 'idle']],
        'text-font': [...fontStacks.strong],
        'text-size': scaled(12),
        'text-allow-overlap': true,
        'icon-image': 'bubble',
        'icon-size': scaled([
          'interpolate',
          ['linear'],
          ['get', 'idle'],
          ...[1, 0.9, 10, 1.1, 100, 1.5],
        ] as ExpressionSpecification),
        'icon-allow-overlap': true,
      },
      paint: { 'text-color': categoryLooks.idle[theme].labelOnFill },
    },
    {
      id: 'warning-badge',
      type: 'symbol',
      source: 'plot-labels',
      minzoom: TEXTURE_MIN_ZOOM,
      filter: ['has', 'badge'],
      layout: {
        'icon-image': 'badge',
        'icon-text-fit': 'both',
        'text-field': ['get', 'badge'],
        'text-font': [...fontStacks.strong],
        'text-size': scaled(12),
        // The pointer's tip stands on the point.
        'text-anchor': 'bottom',
        'text-offset': [0.58, -0.72],
        'symbol-sort-key': ['get', 'priority'],
      },
      paint: { 'text-color': badgeColors.text },
    },
  ];
}

export function textPaint(color: string, halo: string, width: number) {
  return { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': width };
}

/** A colour by the category of a label, another where plots are not coloured by it. */
function byCategory(
  theme: Theme,
  pick: (theme: Theme, category: (typeof categories)[number]) => string,
  otherwise: string,
): ExpressionSpecification {
  return [
    'match',
    ['to-string', ['get', 'category']],
    ...categories.flatMap((category) => [category, pick(theme, category)]),
    otherwise,
  ] as unknown as ExpressionSpecification;
}

function labelPaint(theme: Theme) {
  return {
    'text-color': byCategory(
      theme,
      (t, category) => categoryLooks[category][t].labelOnFill,
      mapColors[theme].label,
    ),
    'text-halo-color': byCategory(
      theme,
      (t, category) => labelHalo(categoryLooks[category][t]),
      mapColors[theme].halo,
    ),
    'text-halo-width': 1.3,
    'text-opacity': ['case', ['get', 'washed'], 0.45, 1] as ExpressionSpecification,
  };
}

/** Zoom from which every plot has its number. A whole one: layout is done once per tile. */
const REST_MIN_ZOOM = 16;

function plotNumberLayer(
  theme: Theme,
  id: string,
  minzoom: number,
  filter: FilterSpecification,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'plot-labels',
    minzoom,
    filter: ['all', ['has', 'title'], filter] as FilterSpecification,
    layout: {
      'text-field': ['get', 'title'],
      'text-font': [...fontStacks.strong],
      'text-size': scaledByZoom([13, 11], [14.5, 12.5], [17, 14]),
      // Number and area are two symbols, so that the area can be dropped alone.
      'text-offset': ['case', ['has', 'detail'], ['literal', [0, -0.5]], ['literal', [0, 0]]],
      'text-line-height': 1,
      'text-padding': 0,
      'symbol-sort-key': ['get', 'priority'],
    },
    paint: labelPaint(theme),
  };
}

function plotDetailLayer(theme: Theme): LayerSpecification {
  return {
    id: 'plot-detail',
    type: 'symbol',
    source: 'plot-labels',
    minzoom: DETAIL_MIN_ZOOM,
    filter: [
      'all',
      ['has', 'detail'],
      ['any', ['<', ['get', 'priority'], labelPriorities.rest], ['>=', ['zoom'], REST_MIN_ZOOM]],
    ],
    layout: {
      'text-field': ['get', 'detail'],
      'text-font': [...fontStacks.plain],
      'text-size': scaledByZoom([14.5, 12], [17, 13]),
      'text-offset': [0, 0.58],
      'text-line-height': 1,
      'text-padding': 0,
      'symbol-sort-key': ['get', 'priority'],
    },
    paint: labelPaint(theme),
  };
}
