import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Bounds } from '../domain/polygons';

export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
  bearing: number;
  pitch: number;
}

export interface ScreenPoint {
  x: number;
  y: number;
}

export interface Modifiers {
  shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  ctrl: boolean;
  alt: boolean;
}

/** Why the map does not show, or not all of it: text in i18n `map.error.<reason>`. */
export interface MapProblem {
  reason: 'no-webgl2' | 'context-lost' | 'worker' | 'rivers' | 'other';
  /** For the log, in English. */
  detail: string;
}

/** What an error of MapLibre means for the user. */
export function problemOf({ message }: { message: string }): MapProblem {
  const isWorker = /worker failed/i.test(message);
  const reason = isWorker ? 'worker' : /river/i.test(message) ? 'rivers' : 'other';
  return { reason, detail: message };
}

export interface LandMapEvents {
  onClick?(event: { lon: number; lat: number; point: ScreenPoint; modifiers: Modifiers }): void;
  /** Right button, long press, or the keyboard's menu key. */
  onContextMenu?(event: { lon: number; lat: number; page: ScreenPoint }): void;
  /** At most once per frame; `null` when the pointer leaves or drags. */
  onHover?(event: { lon: number; lat: number; point: ScreenPoint; page: ScreenPoint } | null): void;
  /** While the camera moves and, with `isSettled`, when it has come to rest. */
  onCamera?(camera: Camera, isSettled: boolean): void;
  /** After every move and at the start: which labels are wanted. */
  onViewNeedsLabels?(view: { bounds: Bounds; zoom: number }): void;
  /** All is drawn and nothing is pending. */
  onIdle?(): void;
  onBusy?(): void;
  onError?(problem: MapProblem): void;
  /** The basemap does not answer. */
  onBasemapFailure?(): void;
  /** So many layers of the basemap's style cannot be drawn. */
  onBasemapPartly?(dropped: number): void;
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return {
    lon: lng,
    lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

export function boundsOfView(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Goes with the moves of a map that follows another one, which is still moving. */
export const following = { isFollowing: true } as const;

/** Wires pointer and camera to the callbacks; returns what undoes it. */
export function listenToMap(map: MapLibreMap, events: LandMapEvents): () => void {
  let frame = 0;
  let pointer: MapMouseEvent | null = null;

  const tellHover = () => {
    frame = 0;
    if (!pointer || map.isMoving()) return;
    const { lngLat, point, originalEvent } = pointer;
    events.onHover?.({
      lon: lngLat.lng,
      lat: lngLat.lat,
      point: { x: point.x, y: point.y },
      page: { x: originalEvent.clientX, y: originalEvent.clientY },
    });
  };
  const endHover = () => {
    pointer = null;
    cancelAnimationFrame(frame);
    frame = 0;
    events.onHover?.(null);
  };
  const onMouseMove = (event: MapMouseEvent) => {
    pointer = event;
    if (!frame) frame = requestAnimationFrame(tellHover);
  };
  const onClick = (event: MapMouseEvent) => {
    const { lngLat, point, originalEvent: source } = event;
    events.onClick?.({
      lon: lngLat.lng,
      lat: lngLat.lat,
      point: { x: point.x, y: point.y },
      modifiers: {
        shift: source.shiftKey,
        ctrl: source.ctrlKey || source.metaKey,
        alt: source.altKey,
      },
    });
  };
  const onContextMenu = ({ lngLat, originalEvent: source }: MapMouseEvent) => {
    // The menu key has no place of its own: see below.
    if (source.button !== 2) return;
    events.onContextMenu?.({
      lon: lngLat.lng,
      lat: lngLat.lat,
      page: { x: source.clientX, y: source.clientY },
    });
  };
  const canvas = map.getCanvas();
  const onMenuKey = (event: KeyboardEvent) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    const { lng, lat } = map.getCenter();
    const { left, top } = canvas.getBoundingClientRect();
    const { x, y } = map.project([lng, lat]);
    events.onContextMenu?.({ lon: lng, lat, page: { x: left + x, y: top + y } });
  };
  const onMove = () => events.onCamera?.(cameraOf(map), false);
  const onMoveEnd = (event: object) => {
    if ('isFollowing' in event) return;
    events.onCamera?.(cameraOf(map), true);
    tellView();
  };
  const tellView = () => {
    events.onViewNeedsLabels?.({ bounds: boundsOfView(map), zoom: map.getZoom() });
  };

  map.on('mousemove', onMouseMove);
  map.on('mouseout', endHover);
  map.on('dragstart', endHover);
  map.on('click', onClick);
  map.on('contextmenu', onContextMenu);
  canvas.addEventListener('keydown', onMenuKey);
  map.on('move', onMove);
  map.on('moveend', onMoveEnd);
  map.on('load', tellView);
  map.on('resize', tellView);
  return () => {
    cancelAnimationFrame(frame);
    map.off('mousemove', onMouseMove);
    map.off('mouseout', endHover);
    map.off('dragstart', endHover);
    map.off('click', onClick);
    map.off('contextmenu', onContextMenu);
    canvas.removeEventListener('keydown', onMenuKey);
    map.off('move', onMove);
    map.off('moveend', onMoveEnd);
    map.off('load', tellView);
    map.off('resize', tellView);
  };
}
