import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { zoneKinds } from '../domain/area-use';
import { type LayerId, movableLayers } from '../store/layers';
import { type ContextSourceId, contextLabelLayer, contextLayers } from './context-style';
import { opacityPaint } from './layer-opacity';
import type { Theme } from './palette';
import { customLayerSlots, emptyCollection, firstLabelLayer, landStyle } from './style';

/** How the layers are to be shown. */
export interface LayerLooks {
  /** The movable layers from the top down. */
  order: readonly LayerId[];
  /** 0–1; a layer that is not named has 1. */
  strengths: Readonly<Partial<Record<LayerId, number>>>;
  /** A basemap lies underneath: the ground of the parks gives way to it. */
  hasBasemap: boolean;
  /** It shows photographs. */
  isImagery: boolean;
}

export const usualLooks: LayerLooks = {
  order: movableLayers,
  strengths: {},
  hasBasemap: false,
  isImagery: false,
};

/** Our custom layers of each movable layer. */
const customIds: Partial<Record<LayerId, readonly string[]>> = {
  boundaries: ['park-boundaries'],
  planned: ['limit-planned'],
  approved: ['limit-approved'],
  areas: ['areas'],
  zones: zoneKinds.map((kind) => `zone-${kind}`),
  plots: ['plots'],
  grid: ['grid'],
};

/** A style layer and the layers of the list that it belongs to: it shows as much as all of them. */
interface Owned {
  layer: LayerSpecification;
  owners: readonly LayerId[];
}

/** Opacity and order of MapLibre's layers; what the style says of them is multiplied, never lost. */
export class LayerStack {
  #looks = usualLooks;
  #contextIds: readonly LayerId[] = [];
  /** Layers of the basemap from the ground up: the backdrop and what lies over it. */
  #backdrop: LayerSpecification[] = [];
  #backdropLabels: LayerSpecification[] = [];
  #isReady = false;

  constructor(
    readonly map: MapLibreMap,
    private theme: Theme,
  ) {}

  get looks(): LayerLooks {
    return this.#looks;
  }

  /** Sources that stand for these context layers, in the same order. */
  static sourceOf(index: number): ContextSourceId {
    return `context-${index}`;
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    if (!this.#isReady) return;
    for (const { layer } of this.#owned())
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.map.setPaintProperty(layer.id, name as never, value as never);
    this.#showStrengths();
  }

  setLooks(looks: LayerLooks): void {
    const isMoved = looks.order.join('\n') !== this.#looks.order.join('\n');
    this.#looks = looks;
    if (isMoved) this.#arrange();
    this.#showStrengths();
  }

  /** Puts up the layers of the data's own context, and takes down the former ones. */
  setContext(ids: readonly LayerId[]): void {
    if (ids.join('\n') === this.#contextIds.join('\n')) return;
    if (this.#isReady)
      this.#contextIds.forEach((_, i) => {
        const source = LayerStack.sourceOf(i);
        for (const { id } of this.#contextLayers(source)) this.map.removeLayer(id);
        this.map.removeSource(source);
      });
    this.#contextIds = ids;
    if (this.#isReady) this.install();
  }

  /** Tells which layers the basemap has, once they are on the map or gone from it. */
  setBackdrop(backdrop: LayerSpecification[], labels: LayerSpecification[]): void {
    this.#backdrop = backdrop;
    this.#backdropLabels = labels;
    this.#arrange();
    this.#showStrengths();
  }

  /** Puts what is missing into a style that has just been loaded. */
  install(): void {
    this.#isReady = true;
    this.#contextIds.forEach((_, i) => {
      const source = LayerStack.sourceOf(i);
      if (!this.map.getSource(source))
        this.map.addSource(source, { type: 'geojson', data: emptyCollection() });
      for (const layer of contextLayers(this.theme, source))
        if (!this.map.getLayer(layer.id)) this.map.addLayer(layer, customLayerSlots.land);
      const label = contextLabelLayer(this.theme, source);
      if (!this.map.getLayer(label.id)) this.map.addLayer(label, firstLabelLayer);
    });
    this.#arrange();
    this.#showStrengths();
  }

  /** The style is gone until `install`. */
  stop(): void {
    this.#isReady = false;
  }

  #contextLayers(source: ContextSourceId): LayerSpecification[] {
    return [...contextLayers(this.theme, source), contextLabelLayer(this.theme, source)];
  }

  #owned(): Owned[] {
    const owned: Owned[] = landStyle(this.theme).layers.flatMap((layer): Owned[] => {
      if (layer.id === 'river-fill') return [{ layer, owners: ['rivers'] }];
      if (layer.id === 'warning-badge') return [{ layer, owners: ['labels', 'warning90'] }];
      // The pin of a place that was searched for is no label.
      if (layer.id === 'marker') return [{ layer, owners: [] }];
      return layer.type === 'symbol' ? [{ layer, owners: ['labels'] }] : [{ layer, owners: [] }];
    });
    this.#contextIds.forEach((id, i) => {
      const source = LayerStack.sourceOf(i);
      for (const layer of contextLayers(this.theme, source)) owned.push({ layer, owners: [id] });
      const label = contextLabelLayer(this.theme, source);
      owned.push({ layer: label, owners: [id, 'labels'] });
    });
    for (const layer of this.#backdrop) owned.push({ layer, owners: ['basemap'] });
    for (const layer of this.#backdropLabels) owned.push({ layer, owners: ['basemap-labels'] });
    return owned;
  }

  #showStrengths(): void {
    if (!this.#isReady) return;
    const { strengths } = this.#looks;
    for (const { layer, owners } of this.#owned()) {
      if (owners.length === 0 || !this.map.getLayer(layer.id)) continue;
      let strength = 1;
      for (const owner of owners) strength *= strengths[owner] ?? 1;
      const visibility = strength === 0 ? 'none' : 'visible';
      if ((this.map.getLayoutProperty(layer.id, 'visibility') ?? 'visible') !== visibility)
        this.map.setLayoutProperty(layer.id, 'visibility', visibility);
      if (strength === 0) continue;
      for (const [name, value] of opacityPaint(layer, strength))
        this.map.setPaintProperty(layer.id, name as never, value as never);
    }
  }

  /** Puts the movable layers in their order between the backdrop and what is always on top. */
  #arrange(): void {
    if (!this.#isReady) return;
    const { order } = this.#looks;
    const isGround = (id: LayerId) => id === 'plots' || this.#contextIds.includes(id);
    const lowest = order.findLast(isGround);
    for (const id of [...order].reverse()) {
      if (id === lowest) this.#lift('park-ground');
      for (const layer of this.#layersOf(id)) this.#lift(layer);
    }
  }

  #layersOf(id: LayerId): string[] {
    const custom = customIds[id];
    if (custom) return [...custom];
    if (id === 'rivers') return ['river-fill'];
    if (id === 'basemap-labels') return this.#backdropLabels.map((layer) => layer.id);
    const at = this.#contextIds.indexOf(id);
    if (at < 0) return [];
    return contextLayers(this.theme, LayerStack.sourceOf(at)).map((layer) => layer.id);
  }

  #lift(id: string): void {
    const before = this.map.getLayer('plot-warnings') ? 'plot-warnings' : customLayerSlots.land;
    if (this.map.getLayer(id)) this.map.moveLayer(id, before);
  }
}
