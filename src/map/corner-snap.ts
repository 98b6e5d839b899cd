import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../domain/drawing';
import type { Bounds } from '../domain/polygons';
import { boundsOfView } from './map-events';

/** Below this the corners of plots lie too close to be meant. */
const leastZoom = 15;
const mostCorners = 20_000;
/** How near the pointer must come, px. */
const reach = 9;

/** The corners of the plots in view, for the points of a sketch to fall upon. */
export class CornerSnap {
  readonly #map: MapLibreMap;
  readonly #ask: (bounds: Bounds, limit: number) => Promise<Float64Array>;
  #corners = new Float64Array();
  #request = 0;

  constructor(map: MapLibreMap, ask: (bounds: Bounds, limit: number) => Promise<Float64Array>) {
    this.#map = map;
    this.#ask = ask;
  }

  start(): void {
    this.stop();
    this.#map.on('moveend', this.#look);
    this.#look();
  }

  stop(): void {
    this.#request++;
    this.#map.off('moveend', this.#look);
    this.#corners = new Float64Array();
  }

  /** The corner within reach of a place that is nearest to it. */
  nearest(lon: number, lat: number): Position | undefined {
    const corners = this.#corners;
    if (corners.length === 0) return undefined;
    const shrink = Math.cos((lat * Math.PI) / 180);
    let best = -1;
    let least = Infinity;
    for (let k = 0; k < corners.length; k += 2) {
      const dx = (corners[k]! - lon) * shrink;
      const dy = corners[k + 1]! - lat;
      const squared = dx * dx + dy * dy;
      if (squared < least) {
        least = squared;
        best = k;
      }
    }
    const corner: Position = [corners[best]!, corners[best + 1]!];
    const here = this.#map.project([lon, lat]);
    const there = this.#map.project([corner[0], corner[1]]);
    return Math.hypot(here.x - there.x, here.y - there.y) <= reach ? corner : undefined;
  }

  readonly #look = (): void => {
    const request = ++this.#request;
    if (this.#map.getZoom() < leastZoom) {
      this.#corners = new Float64Array();
      return;
    }
    this.#ask(boundsOfView(this.#map), mostCorners).then(
      (corners) => {
        if (request === this.#request) this.#corners = corners as Float64Array<ArrayBuffer>;
      },
      // Without data there is nothing to fall upon.
      () => undefined,
    );
  };
}
