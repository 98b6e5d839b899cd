import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { type DrawingSourceId, drawingLayers, drawingSourceIds } from './drawing-layers';
import { loadLabelFonts } from './label-fonts';
import type { Theme } from './palette';
import { emptyCollection } from './style';

/** Drawings, measures and the own place over any style; they come back when the style is changed. */
export class DrawingOverlay {
  readonly #map: MapLibreMap;
  readonly #data = new Map<DrawingSourceId, GeoJSON.FeatureCollection>();
  readonly #requests = new Map<DrawingSourceId, number>();
  #theme: Theme;
  #isEnded = false;

  constructor(map: MapLibreMap, theme: Theme) {
    this.#map = map;
    this.#theme = theme;
    map.on('style.load', this.#install);
    if (map.isStyleLoaded()) this.#install();
  }

  get isInstalled(): boolean {
    return this.#map.getSource(drawingSourceIds[0]) !== undefined;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (!this.isInstalled) return;
    for (const layer of drawingLayers(theme))
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.#map.setPaintProperty(layer.id, name as never, value as never);
  }

  /** Shows features once the fonts of their texts are there; a later call overtakes an earlier one. */
  set(id: DrawingSourceId, data: GeoJSON.FeatureCollection): void {
    if (data.features.length === 0 && !this.#data.get(id)?.features.length) return;
    const request = (this.#requests.get(id) ?? 0) + 1;
    this.#requests.set(id, request);
    const fonts = loadLabelFonts(
      data.features.map(({ properties }) => String(properties?.text ?? '')),
    );
    if (!fonts) this.#give(id, data);
    else
      void fonts.then(() => {
        if (!this.#isEnded && this.#requests.get(id) === request) this.#give(id, data);
      });
  }

  end(): void {
    this.#isEnded = true;
    this.#map.off('style.load', this.#install);
  }

  #give(id: DrawingSourceId, data: GeoJSON.FeatureCollection): void {
    this.#data.set(id, data);
    this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    if (!this.isInstalled) return;
    for (const layer of drawingLayers(this.#theme))
      if ('source' in layer && layer.source === id)
        this.#map.setLayoutProperty(layer.id, 'visibility', this.#visibilityOf(id));
  }

  /** A layer without features would still be clipped to its tiles, over the whole view and in every frame. */
  #visibilityOf(id: DrawingSourceId): 'visible' | 'none' {
    return this.#data.get(id)?.features.length ? 'visible' : 'none';
  }

  readonly #install = (): void => {
    if (this.#isEnded || this.isInstalled) return;
    for (const id of drawingSourceIds)
      this.#map.addSource(id, {
        type: 'geojson',
        data: this.#data.get(id) ?? emptyCollection(),
        tolerance: 0.1,
      });
    for (const layer of drawingLayers(this.#theme)) {
      this.#map.addLayer(layer);
      if ('source' in layer)
        this.#map.setLayoutProperty(
          layer.id,
          'visibility',
          this.#visibilityOf(layer.source as DrawingSourceId),
        );
    }
  };
}
