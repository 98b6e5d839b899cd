import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ContextSourceId } from './context-style';
import { labelLayers } from './label-layers';
import { markerLayer } from './marker-layer';
import type { Theme } from './palette';
import { textScaleState } from './text-scale';
import { type MapColors, mapColors } from './tokens';

/** Sources of the style; all hold GeoJSON, empty until the map is given data. */
export const sourceIds = ['rivers', 'park-points', 'plot-labels', 'marker'] as const;
export type SourceId = (typeof sourceIds)[number] | ContextSourceId;

/** Our own layers and the style layer each comes before: they draw what MapLibre's cannot. */
export const customLayerSlots = {
  grid: 'river-fill',
  land: 'land-top',
} as const;
/** The first of the labels: those of roads come before it. */
export const firstLabelLayer = 'plot-detail';

/** The whole style of the map: no tiles, no glyphs, no sprite, nothing from another host. */
export function landStyle(theme: Theme, textScale = 1): StyleSpecification {
  const colors = mapColors[theme];
  return {
    version: 8,
    name: `tuban-${theme}`,
    transition: { duration: 0, delay: 0 },
    state: { [textScaleState]: { default: textScale } },
    sources: {
      rivers: { type: 'geojson', data: emptyCollection(), tolerance: 0.3 },
      'park-points': { type: 'geojson', data: emptyCollection() },
      'plot-labels': { type: 'geojson', data: emptyCollection(), maxzoom: 14, buffer: 64 },
      marker: { type: 'geojson', data: emptyCollection() },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colors.land } },
      riverLayer(colors),
      // Draws nothing: what stands between the land and its labels is put before it.
      { id: 'land-top', type: 'background', layout: { visibility: 'none' } },
      ...labelLayers(theme),
      markerLayer(theme),
    ],
  };
}

export function emptyCollection(): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [] };
}

function riverLayer(colors: MapColors): LayerSpecification {
  return {
    id: 'river-fill',
    type: 'fill',
    source: 'rivers',
    maxzoom: 14,
    // The rivers at hand are drawn for small scales: beside single plots they would lie by a hundred metres.
    paint: {
      'fill-color': colors.water,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 1, 14, 0],
    },
  };
}
