import type { Bounds } from '../domain/polygons';
import type { TubanStore } from '../store/store';

/** What a test may ask of the map, where a canvas shows nothing to a locator. */
export interface TestHandle {
  /** Page coordinates of a place, px. */
  project(lon: number, lat: number): { x: number; y: number } | null;
  /** Bounds of a plot by its index, through the app's own state. */
  boundsOfPark(name: string): Bounds | null;
}

declare global {
  interface Window {
    __tuban?: TestHandle & {
      map?: { project(lon: number, lat: number): { x: number; y: number } };
    };
  }
}

/** A small read-only handle on `window.__tuban`; it holds no data that the page does not show. */
export function installTestHandle(store: TubanStore): void {
  window.__tuban = {
    project: (lon, lat) => window.__tuban?.map?.project(lon, lat) ?? null,
    boundsOfPark: (name) =>
      store.getState().snapshot?.parks.find((park) => park.name === name)?.bounds ?? null,
  };
}
