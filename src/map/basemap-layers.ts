import type {
  LayerSpecification,
  RasterLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../store/basemap';
import type { LayerStack } from './layer-stack';
import { mergeStyle } from './merge-style';
import type { Theme } from './palette';
import { TileHealth } from './tile-health';
import { serveTiles, stopServing } from './tile-protocol';
import { TileService } from './tile-service';
import { TILE_PIXELS } from './tile-shift';

export interface BasemapEvents {
  /** The service does not answer; told once until the basemap is set anew. */
  onFailure(): void;
  /** Layers of a style that cannot be drawn. */
  onPartly(dropped: number): void;
}

const baseId = 'basemap';
const labelId = 'basemap-labels';

/** The backdrop from a server of the user's choice: whatever becomes of it, the land stays. */
export class BasemapLayers {
  #basemap: Basemap | null = null;
  #theme: Theme;
  #isReady = false;
  /** Counts the settings: what an older one still brings is dropped. */
  #number = 0;
  readonly #health = new TileHealth();
  readonly #sources: string[] = [];
  #base: LayerSpecification[] = [];
  #labels: LayerSpecification[] = [];

  constructor(
    readonly map: MapLibreMap,
    readonly stack: LayerStack,
    theme: Theme,
    readonly events: BasemapEvents,
  ) {
    this.#theme = theme;
    map.on('sourcedata', ({ sourceId, tile }) => {
      if (tile && this.#sources.includes(sourceId)) this.#recordOfStyle(true);
    });
  }

  #isPuttingUp = false;

  /** True when an error of the map is the basemap's: it is counted, and no fault of ours. */
  takesError(event: object): boolean {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId && this.#sources.includes(sourceId)) this.#recordOfStyle(false);
    return this.#isPuttingUp || sourceId?.startsWith(baseId) === true;
  }

  /** Counts an answer that MapLibre itself had for a style; those of tiles are counted where they come. */
  #recordOfStyle(isGood: boolean): void {
    if (this.#basemap?.kind === 'style') this.#record(isGood);
  }

  #record(isGood: boolean): void {
    if (this.#health.record(isGood)) this.events.onFailure();
  }

  set(basemap: Basemap | null): void {
    this.#basemap = basemap;
    if (this.#isReady) this.#show();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (!this.#isReady || this.#basemap?.kind !== 'tiles') return;
    const paint = nightPaint(theme, this.#basemap.isImagery);
    this.#base = this.#base.map((layer) => ({ ...layer, paint }) as LayerSpecification);
    this.stack.setBackdrop(this.#base, this.#labels);
    for (const { id } of this.#base)
      for (const [name, value] of Object.entries(paint))
        this.map.setPaintProperty(id, name as never, value as never);
  }

  /** The style has been loaded: what was set is put up. */
  install(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    if (this.#basemap) this.#show();
  }

  #show(): void {
    const number = ++this.#number;
    this.#takeDown();
    this.#health.reset();
    const basemap = this.#basemap;
    if (!basemap) return;
    if (basemap.kind === 'style') {
      void this.#showStyle(basemap, number);
      return;
    }
    this.#base = [this.#addTiles(baseId, basemap.url, basemap)];
    this.#base[0]!.paint = nightPaint(this.#theme, basemap.isImagery);
    this.#labels = basemap.labelUrl ? [this.#addTiles(labelId, basemap.labelUrl, basemap)] : [];
    this.#putUp();
  }

  #addTiles(id: string, template: string, basemap: Basemap): RasterLayerSpecification {
    const { datum, grid, maxZoom } = basemap;
    const number = this.#number;
    const onOutcome = (isGood: boolean) => {
      if (number === this.#number) this.#record(isGood);
    };
    const service = new TileService({ template, datum, grid, onOutcome });
    this.map.addSource(id, {
      type: 'raster',
      tiles: [serveTiles(`${id}-${number}`, service)],
      tileSize: TILE_PIXELS,
      maxzoom: maxZoom,
    });
    this.#sources.push(id);
    return { id, type: 'raster', source: id, paint: {} };
  }

  async #showStyle({ url }: Basemap, number: number): Promise<void> {
    try {
      const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (!response.ok) throw new Error(`style ${response.status}`);
      const merged = mergeStyle(await response.json(), url);
      if (number !== this.#number) return;
      if (!merged) throw new Error('no style of version 8');
      for (const [id, source] of Object.entries(merged.sources)) {
        this.map.addSource(id, source as never);
        this.#sources.push(id);
      }
      this.#base = merged.layers;
      this.#putUp();
      const lost = this.#base.filter(({ id }) => !this.map.getLayer(id)).length;
      this.#base = this.#base.filter(({ id }) => this.map.getLayer(id));
      this.stack.setBackdrop(this.#base, this.#labels);
      if (merged.dropped + lost > 0) this.events.onPartly(merged.dropped + lost);
    } catch {
      if (number === this.#number) this.events.onFailure();
    }
  }

  #putUp(): void {
    const order = this.map.getLayersOrder();
    const above = order[order.indexOf('land') + 1];
    this.#isPuttingUp = true;
    for (const layer of [...this.#base, ...this.#labels]) this.map.addLayer(layer, above);
    this.#isPuttingUp = false;
    this.stack.setBackdrop(this.#base, this.#labels);
  }

  #takeDown(): void {
    for (const { id } of [...this.#base, ...this.#labels])
      if (this.map.getLayer(id)) this.map.removeLayer(id);
    for (const id of this.#sources) {
      if (this.map.getSource(id)) this.map.removeSource(id);
      stopServing(`${id}-${this.#number - 1}`);
    }
    this.#sources.length = 0;
    this.#base = [];
    this.#labels = [];
    this.stack.setBackdrop([], []);
  }
}

/** At night a drawn map is turned dark, its hues kept; photographs are only dimmed. */
export function nightPaint(
  theme: Theme,
  isImagery: boolean,
): RasterLayerSpecification['paint'] & {} {
  if (theme === 'light')
    return {
      'raster-brightness-min': 0,
      'raster-brightness-max': 1,
      'raster-hue-rotate': 0,
      'raster-saturation': 0,
    };
  if (isImagery)
    return {
      'raster-brightness-min': 0,
      'raster-brightness-max': 0.75,
      'raster-hue-rotate': 0,
      'raster-saturation': -0.1,
    };
  return {
    'raster-brightness-min': 0.95,
    'raster-brightness-max': 0.08,
    'raster-hue-rotate': 180,
    'raster-saturation': -0.35,
  };
}
