import type { Bounds } from '../domain/polygons';
import type { ViewFrame } from '../geometry/view-frame';
import type { DrawnLand, PaperMap, PaperRequest, ViewRequest } from '../worker/drawn-land-messages';
import type { Access } from './access';

/** A picture of the map, and how many of its px stand for one of the page. */
export interface MapPicture {
  picture: HTMLCanvasElement;
  ratio: number;
}

/** What the map shows: `bounds` is all that can be seen of a tilted view, else `null`. */
export interface MapViewNow {
  frame: ViewFrame;
  /** Degrees from straight down. */
  pitch: number;
  bounds: Bounds | null;
}

/** What takes pictures of the map. */
export interface MapCamera {
  view(): MapViewNow;
  take(ratio: number): Promise<MapPicture>;
}

export interface MapPictureState {
  /** `null` while there is no map. */
  mapCamera: MapCamera | null;
}

export const initialMapPictureState: MapPictureState = { mapCamera: null };

/** What pictures and sheets of the map ask. */
export interface MapPictureActions {
  lendMap(mapCamera: MapCamera | null): void;
  /** The land of a view of the map. */
  landOfView(request: ViewRequest): Promise<DrawnLand>;
  /** A map on paper; `null`: its subject has no shape. */
  mapOnPaper(request: PaperRequest): Promise<PaperMap | null>;
}

export function createMapPictureActions({ client, set, track }: Access): MapPictureActions {
  return {
    lendMap: (mapCamera) => set({ mapCamera }),
    landOfView: (request) => track(client.landOfView(request)),
    mapOnPaper: (request) => track(client.mapOnPaper(request)),
  };
}
