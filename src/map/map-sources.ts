import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { loadLabelFonts } from './label-fonts';
import type { SourceId } from './style';

/** The data of the style's sources: kept until the style is ready, and set only when their fonts are there. */
export class MapSources {
  /** Data that still waits for fonts. */
  pendingCount = 0;
  #isReady = false;
  #isDestroyed = false;
  readonly #data = new Map<SourceId, GeoJSON.GeoJSON | string>();
  /** Number of the latest request for each source. */
  readonly #requests = new Map<SourceId, number>();

  constructor(
    readonly map: MapLibreMap,
    /** Called when something changed that is not drawn yet. */
    readonly onChange: () => void,
  ) {}

  /** The style has been loaded (again): gives it all data. */
  start(): void {
    this.#isReady = true;
    for (const [id, data] of this.#data) this.#give(id, data);
  }

  /** The style is gone until `start`. */
  stop(): void {
    this.#isReady = false;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.stop();
  }

  set(id: SourceId, data: GeoJSON.GeoJSON | string): void {
    this.#requests.set(id, (this.#requests.get(id) ?? 0) + 1);
    this.#give(id, data);
  }

  /** Sets a source once the fonts for its texts are there; a later call overtakes an earlier one. */
  setLabelled(id: SourceId, data: GeoJSON.FeatureCollection, texts: Iterable<string>): void {
    const fonts = loadLabelFonts(texts);
    if (!fonts) {
      this.set(id, data);
      return;
    }
    const request = (this.#requests.get(id) ?? 0) + 1;
    this.#requests.set(id, request);
    this.pendingCount++;
    this.onChange();
    void fonts.then(() => {
      this.pendingCount--;
      if (this.#isDestroyed) return;
      if (this.#requests.get(id) === request) this.#give(id, data);
      else this.onChange();
    });
  }

  #give(id: SourceId, data: GeoJSON.GeoJSON | string): void {
    this.#data.set(id, data);
    if (!this.#isReady) return;
    this.map.getSource<GeoJSONSource>(id)?.setData(data);
    this.onChange();
  }
}
