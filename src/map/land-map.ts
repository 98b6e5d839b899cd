import {
  GPUInitializationError,
  Map as MapLibreMap,
  type PaddingOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { ColourClass } from '../domain/colour-mode';
import type { PlotNumbers } from '../domain/figure';
import type { Bounds } from '../domain/polygons';
import type { PlotMesh } from '../geometry/plot-mesh';
import type { Basemap } from '../store/basemap';
import { BasemapLayers } from './basemap-layers';
import { holdDrawing } from './hold-drawing';
import { type GivenArea, LandLayers } from './land-layers';
import { type LayerLooks, LayerStack } from './layer-stack';
import { leaveOutSky } from './leave-out-sky';
import {
  boundsOfView,
  type Camera,
  cameraOf,
  type LandMapEvents,
  listenToMap,
  problemOf,
  type ScreenPoint,
} from './map-events';
import {
  type ContextShapes,
  contextFeatures,
  labelFeatures,
  type MarkerPlace,
  markerFeatures,
  type ParkPoint,
  type PlotLabel,
  parkPointFeatures,
} from './map-features';
import { installImages, themeImages } from './map-images';
import { MapSources } from './map-sources';
import { CAMERA_MS, PANEL_MS, prefersReducedMotion } from './motion-times';
import type { Theme } from './palette';
import type { ShapeLayer } from './shape-layer';
import { customLayerSlots, emptyCollection, landStyle } from './style';
import { textScaleState } from './text-scale';

setWorkerUrl(workerUrl);

export interface LandMapOptions extends LandMapEvents {
  theme: Theme;
  camera?: Camera;
  /** How much larger than usual texts are. */
  textScale: number;
  /** Name of the map for assistive technology. */
  label: string;
}

/**
 * The map of the land, without any server: MapLibre for camera, backdrop and labels, our own layers
 * for plots, park limits, hover and selection. It keeps no state of the application: it shows what it is given.
 */
export class LandMap {
  /** Creates the map, or tells `onError` why it cannot be (no WebGL2) and returns `null`. */
  static create(container: HTMLElement, options: LandMapOptions): LandMap | null {
    try {
      return new LandMap(container, options);
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      options.onError?.({ reason: 'no-webgl2', detail: error.message });
      return null;
    }
  }

  readonly #map: MapLibreMap;
  readonly #options: LandMapOptions;
  readonly #land: LandLayers;
  readonly #stopListening: () => void;
  readonly #sources: MapSources;
  readonly #stack: LayerStack;
  readonly #basemap: BasemapLayers;
  #theme: Theme;
  #hasLabels = false;
  #isBusy = true;
  #isReady = false;
  #isDestroyed = false;

  private constructor(container: HTMLElement, options: LandMapOptions) {
    this.#options = options;
    this.#theme = options.theme;
    const { camera } = options;
    this.#map = new MapLibreMap({
      container,
      style: landStyle(options.theme, options.textScale),
      center: camera ? [camera.lon, camera.lat] : [106.55, 29.56],
      zoom: camera?.zoom ?? 9,
      bearing: camera?.bearing ?? 0,
      pitch: camera?.pitch ?? 0,
      minZoom: 3,
      maxZoom: 20,
      maxPitch: 60,
      renderWorldCopies: false,
      attributionControl: false,
      // Shift is for adding to the selection; the handler would swallow its clicks.
      boxZoom: false,
      // The default of 4096 makes large screens blurred and their clicks wrong.
      maxCanvasSize: [8192, 8192],
      // Fading labels in would draw the whole map ten more times for each change.
      fadeDuration: 0,
      locale: { 'Map.Title': options.label },
    });
    this.#sources = new MapSources(this.#map, () => this.#touch());
    this.#stack = new LayerStack(this.#map, options.theme);
    this.#basemap = new BasemapLayers(this.#map, this.#stack, options.theme, {
      onFailure: () => options.onBasemapFailure?.(),
      onPartly: (dropped) => options.onBasemapPartly?.(dropped),
    });
    this.#land = new LandLayers(options.theme);
    this.#stopListening = listenToMap(this.#map, options);
    this.#listenToState();
  }

  #listenToState(): void {
    const map = this.#map;
    map.on('style.load', () => this.#install());
    map.on('webglcontextlost', () => {
      this.#isReady = false;
      this.#sources.stop();
      this.#stack.stop();
      for (const layer of this.#land.inOrder()) layer.forgetContext?.();
      this.#setBusy();
      this.#options.onError?.({ reason: 'context-lost', detail: 'WebGL context lost' });
    });
    map.on('webglcontextrestored', () => {
      if (map.isStyleLoaded()) this.#install();
    });
    map.on('movestart', () => this.#setBusy());
    map.on('dataloading', () => this.#setBusy());
    map.on('idle', () => {
      if (this.#sources.pendingCount > 0 || this.#land.plots.isUploading) return;
      if (!this.#isReady || !this.#isBusy) return;
      this.#isBusy = false;
      this.#options.onIdle?.();
    });
    map.on('error', (event) => {
      if (!this.#basemap.takesError(event)) this.#options.onError?.(problemOf(event.error));
    });
  }

  /** Puts our layers, images and data into a style that has just been loaded. */
  #install(): void {
    const map = this.#map;
    for (const layer of this.#land.inOrder()) {
      if (map.getLayer(layer.id)) continue;
      map.addLayer(
        layer,
        layer === this.#land.grid ? customLayerSlots.grid : customLayerSlots.land,
      );
    }
    installImages(map, this.#theme);
    leaveOutSky(map);
    this.#stack.install();
    this.#basemap.install();
    this.#isReady = true;
    map.setGlobalStateProperty(textScaleState, this.#options.textScale);
    this.#sources.start();
    this.#touch();
  }

  #setBusy(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#options.onBusy?.();
  }

  /** Something changed that is not drawn yet. */
  #touch(): void {
    if (this.#isDestroyed) return;
    this.#setBusy();
    this.#map.triggerRepaint();
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#land.setTheme(theme);
    themeImages(this.#map, theme);
    // Only paint differs between themes: sources and their tiles stay.
    this.#stack.setTheme(theme);
    this.#basemap.setTheme(theme);
    this.#touch();
  }

  /** How much larger than usual the texts of the map are; those of a basemap stay as they come. */
  setTextScale(textScale: number): void {
    this.#options.textScale = textScale;
    if (!this.#isReady) return;
    this.#map.setGlobalStateProperty(textScaleState, textScale);
    this.#touch();
  }

  /** Shows nothing new until the function that it returns is called: see `holdDrawing`. */
  holdDrawing(): () => void {
    return holdDrawing(this.#map);
  }

  /** Resolves when these plots stand in for those that were there. */
  async setPlots(mesh: PlotMesh | null): Promise<void> {
    const done = this.#land.plots.setMesh(mesh);
    this.#setBusy();
    await done;
    this.#touch();
  }

  /** Class (index into the palette) and `plotMarks` bits of every plot. */
  setLooks(classOf: Uint8Array, marks: Uint8Array): void {
    this.#land.plots.setLooks(classOf, marks);
    this.#touch();
  }

  /** The classes that `setLooks` names; `null` for the domain's categories. */
  setPalette(classes: readonly ColourClass[] | null): void {
    this.#land.setPalette(classes);
    this.#touch();
  }

  /** Order and opacity of the layers. */
  setLayers(looks: LayerLooks): void {
    this.#stack.setLooks(looks);
    this.#land.setStrengths(looks);
    this.#touch();
  }

  /** What lies underneath from a server, or `null`; the same once more asks it again. */
  setBasemap(basemap: Basemap | null): void {
    this.#basemap.set(basemap);
    this.#touch();
  }

  setAreas(areas: readonly GivenArea[]): void {
    if (this.#land.setAreas(areas)) this.#touch();
  }

  setHoveredPark(shape: number[][][][] | null): void {
    if (this.#land.hoveredPark.setShapes(shape?.length ? [shape] : [])) this.#touch();
  }

  /** The parks as a mesh, for their ground and their boundaries; `null` for none. */
  setParks(parks: PlotMesh | null): void {
    this.#land.parkGround.setMesh(parks);
    this.#land.parkBoundaries.setMesh(parks);
    this.#touch();
  }

  setParkPoints(parks: readonly ParkPoint[]): void {
    this.#sources.setLabelled(
      'park-points',
      parkPointFeatures(parks),
      parks.map((park) => `${park.name}${park.idleCount}`),
    );
    this.#touch();
  }

  setContext(layers: readonly ContextShapes[]): void {
    this.#stack.setContext(layers.map(({ id }) => id));
    layers.forEach((layer, i) => {
      const data = contextFeatures([layer]);
      const names = data.features.map((it) => String(it.properties?.name ?? ''));
      this.#sources.setLabelled(LayerStack.sourceOf(i), data, names);
    });
  }

  setRivers(data: string | GeoJSON.GeoJSON | null): void {
    this.#sources.set('rivers', data ?? emptyCollection());
  }

  setLabels(labels: readonly PlotLabel[]): void {
    if (labels.length === 0 && !this.#hasLabels) return;
    this.#hasLabels = labels.length > 0;
    const texts = labels.map(({ title, detail, badge }) => `${title}${detail}${badge ?? ''}`);
    const data = labelFeatures(labels, this.#map.getZoom());
    this.#sources.setLabelled('plot-labels', data, texts);
  }

  setHover(shape: number[][][][] | null): void {
    if (this.#land.hover.setShapes(shape ? [shape] : [])) this.#touch();
  }

  /** A few shapes drawn with their corners, and many plots drawn from the mesh that the map has. */
  setSelected(shapes: readonly number[][][][][], plots: PlotNumbers = []): void {
    const isNew = this.#land.selection.setShapes(shapes);
    if (this.#land.plots.setSelected(plots) || isNew) this.#touch();
  }

  /** What shows for a moment: it is no work that is waited for. */
  get flash(): ShapeLayer {
    return this.#land.flash;
  }

  /** Marks the place that was looked for. */
  setMarker(place: MarkerPlace | null): void {
    this.#sources.setLabelled('marker', markerFeatures(place), place ? [place.text] : []);
    this.#touch();
  }

  /** MapLibre's own map, for the files of this folder that draw with its sources and layers. */
  get mapLibre(): MapLibreMap {
    return this.#map;
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  fitBounds(
    [west, south, east, north]: Bounds,
    {
      padding = 24,
      animate = true,
      maxZoom = 17,
    }: { padding?: number | PaddingOptions; animate?: boolean; maxZoom?: number } = {},
  ): void {
    this.#map.fitBounds([west, south, east, north], {
      padding,
      maxZoom,
      ...this.#motion(animate, CAMERA_MS),
    });
  }

  getCamera(): Camera {
    return cameraOf(this.#map);
  }

  setCamera({ lon, lat, zoom, bearing, pitch }: Camera): void {
    this.#map.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
  }

  /** Room that panels take from the map's edges, px: the centre stays the centre of what is left. */
  setPadding(padding: PaddingOptions, animate = true): void {
    this.#map.easeTo({ padding, ...this.#motion(animate, PANEL_MS) });
  }

  zoomIn(): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + 1, ...this.#motion(true, PANEL_MS) });
  }

  zoomOut(): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() - 1, ...this.#motion(true, PANEL_MS) });
  }

  /** Moves the view by pixels, to the right and down. */
  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], this.#motion(true, PANEL_MS));
  }

  resetNorth(): void {
    this.#map.easeTo({ bearing: 0, pitch: 0, ...this.#motion(true, PANEL_MS) });
  }

  #motion(animate: boolean, duration: number) {
    return { animate: animate && !prefersReducedMotion(), duration };
  }

  /** Takes on the size of its container. */
  resize(): void {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    const container = this.#map.getContainer();
    // MapLibre makes its canvas anew even where the size is the same.
    if (clientWidth !== container.clientWidth || clientHeight !== container.clientHeight)
      this.#map.resize();
  }

  getBounds(): Bounds {
    return boundsOfView(this.#map);
  }

  /** Place on the map's canvas of a position, px from its top left corner. */
  project(lon: number, lat: number): ScreenPoint {
    const { x, y } = this.#map.project([lon, lat]);
    return { x, y };
  }

  unproject({ x, y }: ScreenPoint): { lon: number; lat: number } {
    const { lng, lat } = this.#map.unproject([x, y]);
    return { lon: lng, lat };
  }

  /** The picture as drawn, once it is complete: a canvas can only be read within the frame that drew it. */
  async toDataUrl(): Promise<string> {
    return new Promise((resolve) => {
      this.#map.once('render', () => resolve(this.#map.getCanvas().toDataURL('image/png')));
      this.#map.triggerRepaint();
    });
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#sources.destroy();
    this.#stopListening();
    this.#map.remove();
  }
}
