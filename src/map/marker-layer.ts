import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from './palette';
import { scaled } from './text-scale';
import { fontStacks, mapColors } from './tokens';

/** The pin of the place that was looked for, over everything else. */
export function markerLayer(theme: Theme): LayerSpecification {
  const colors = mapColors[theme];
  return {
    id: 'marker',
    type: 'symbol',
    source: 'marker',
    layout: {
      'icon-image': 'pin',
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': ['get', 'text'],
      'text-font': [...fontStacks.strong],
      'text-size': scaled(12.5),
      'text-max-width': 30,
      'text-anchor': 'top',
      'text-offset': [0, 0.3],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': colors.label,
      'text-halo-color': colors.halo,
      'text-halo-width': 1.6,
    },
  };
}
