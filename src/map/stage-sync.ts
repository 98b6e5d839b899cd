import type { Map as MapLibreMap } from 'maplibre-gl';
import { type ScreenBox, viewOfBounds, viewWithPlaceIn } from '../geometry/tilted-view';
import type { Show, StageRoom } from '../store/show-actions';
import type { Store, TubanStore } from '../store/store';
import { parkOfShow } from '../store/story-show';
import { textScales } from '../store/text-size';
import type { LandMap } from './land-map';
import { prefersReducedMotion } from './motion-times';
import { StagePins } from './stage-pins';

const source = 'stage-relief';
const layer = 'stage-prisms';
/** Ivory: the matte of the relief (look.md §8). */
const prismColor = '#D9D2C0';
const pitch = 55;
const bearing = -12;
const flightMs = 2600;
/** One plot does not fill the stage: what lies around it is seen. */
const nearest = 16;
/** Above the ground of the land prisms and pins stand, as a share of the free part of the stage. */
const headroom = 0.14;
/** The smallest text of the map at its usual size, px, and the least that the stage allows, as a share of its height (look.md §8). */
const [smallestText, leastShare] = [11, 1 / 45];
/** A smaller part is none in which land could be seen, px: the whole stage is taken. */
const leastRoom = 40;
/** Stages that are narrower are held in the hand. */
const handWidth = 600;
/** The page is laid out in so many ms after the camera was put somewhere: then it is put right without a flight. */
const layoutMs = 700;

/** Keeps the relief, its pins and the camera of the presentation at what the store says; returns what ends that. */
export function syncStage(landMap: LandMap, store: TubanStore): () => void {
  const map = landMap.mapLibre;
  const pins = new StagePins(map, () => store.getState().stageRoom);
  let jumpedAt = 0;
  let hiddenLabels: string[] = [];

  /** Numbers and names on the ground would be cut by the prisms before them: while those stand, none shows. */
  const hideLabels = (isHidden: boolean) => {
    if (isHidden === hiddenLabels.length > 0) return;
    if (isHidden) hiddenLabels = map.getLayersOrder().filter((id) => isGroundLabel(map, id));
    for (const id of hiddenLabels)
      if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', isHidden ? 'none' : 'visible');
    if (!isHidden) hiddenLabels = [];
  };

  const clear = () => {
    pins.clear();
    if (map.getLayer(layer)) map.removeLayer(layer);
    if (map.getSource(source)) map.removeSource(source);
  };

  const draw = ({ relief }: Store) => {
    clear();
    hideLabels(relief !== null);
    if (!relief) return;
    map.addSource(source, {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: relief.plots.map(({ multiPolygon, heightMeters }) => ({
          type: 'Feature',
          properties: { height: heightMeters },
          geometry: { type: 'MultiPolygon', coordinates: multiPolygon },
        })),
      },
    });
    map.addLayer({
      id: layer,
      type: 'fill-extrusion',
      source,
      paint: {
        'fill-extrusion-color': prismColor,
        'fill-extrusion-height': ['get', 'height'],
        'fill-extrusion-opacity': 0.94,
      },
    });
    pins.set(relief.pins);
  };

  const viewOf = ({ show, snapshot, stageRoom }: Store) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const size = { width, height };
    if (width === 0 || height === 0) return null;
    const isRoomy = stageRoom && stageRoom.width >= leastRoom && stageRoom.height >= leastRoom;
    const room = isRoomy ? stageRoom : { left: 0, top: 0, ...size };
    const place = show?.stop?.place;
    if (place && 'camera' in place) {
      const { camera } = place;
      return viewWithPlaceIn([camera.lon, camera.lat], camera, room, size);
    }
    const park = parkOfShow({ show });
    const bounds = place?.bounds ?? (park === null ? null : snapshot?.parks[park]?.bounds);
    return bounds
      ? viewOfBounds(bounds, { bearing, pitch, mostZoom: nearest }, underHeads(room), size)
      : null;
  };

  const fly = (state: Store, isJump: boolean) => {
    const view = viewOf(state);
    if (!view) return;
    const { lon, lat, ...rest } = view;
    const camera = { ...rest, center: [lon, lat] as [number, number] };
    if (isJump || prefersReducedMotion()) {
      jumpedAt = performance.now();
      map.jumpTo(camera);
    } else map.flyTo({ ...camera, duration: flightMs });
  };

  /** Texts of the map are read from as far as those of the stage. */
  const scaleTexts = ({ show, textSize }: Store) => {
    const { clientWidth, clientHeight } = map.getContainer();
    const wanted = show && clientWidth > handWidth ? (clientHeight * leastShare) / smallestText : 1;
    landMap.setTextScale(Math.max(textScales[textSize], wanted));
  };

  const leave = (state: Store) => {
    clear();
    hideLabels(false);
    scaleTexts(state);
    map.jumpTo({ pitch: 0, bearing: 0 });
    const park = state.park === null ? null : state.snapshot?.parks[state.park];
    const bounds = park?.bounds ?? state.snapshot?.bounds;
    if (bounds) state.requestFit(bounds, { animate: false });
  };

  const resized = () => {
    const state = store.getState();
    if (!state.show) return;
    scaleTexts(state);
    fly(state, true);
  };
  // A lost context takes the sources along: the style comes back, and the relief is put up again.
  const restored = () => {
    const state = store.getState();
    hiddenLabels = [];
    if (state.show) draw(state);
  };
  map.on('resize', resized);
  map.on('style.load', restored);

  const unsubscribe = store.subscribe((state, before) => {
    if (state.relief !== before.relief) draw(state);
    if (state.show && state.stageRoom !== before.stageRoom) {
      if (isOtherRoom(state.stageRoom, before.stageRoom))
        fly(state, before.stageRoom === null || performance.now() - jumpedAt < layoutMs);
      pins.place();
    }
    if (state.show === before.show) return;
    if (!state.show) leave(state);
    else if (!before.show || isOtherStop(state.show, before.show))
      whenLaidOut(map, () => {
        const now = store.getState();
        if (!before.show) scaleTexts(now);
        fly(now, !before.show);
      });
  });
  return () => {
    unsubscribe();
    map.off('resize', resized);
    map.off('style.load', restored);
    clear();
    pins.end();
  };
}

/** Sources of the texts that stand on the land itself. */
const labelSources = ['plot-labels', 'park-points'];

function isGroundLabel(map: MapLibreMap, id: string): boolean {
  const found = map.getLayer(id);
  if (found?.type !== 'symbol') return false;
  const isOfLand = labelSources.includes(found.source) || id.endsWith('road-label');
  return isOfLand && map.getLayoutProperty(id, 'visibility') !== 'none';
}

/** The part of the room for the ground: what stands on it needs some above. */
function underHeads({ left, top, width, height }: StageRoom): ScreenBox {
  return { left, width, top: top + headroom * height, height: (1 - headroom) * height };
}

/** Whether a room differs by more than a line of text may take from it. */
function isOtherRoom(room: StageRoom | null, before: StageRoom | null): boolean {
  if (!room || !before) return room !== before;
  const slack = 0.01 * Math.max(room.width, room.height);
  return (['left', 'top', 'width', 'height'] as const).some(
    (edge) => Math.abs(room[edge] - before[edge]) > slack,
  );
}

/** Whether the camera has somewhere else to look: a story tells where once the view of its step is there. */
function isOtherStop(show: Show, before: Show): boolean {
  if (show.story !== null) return show.stop !== before.stop;
  return before.story !== null || show.tour.step !== before.tour.step;
}

/** After the page has given the map its new size. */
function whenLaidOut(map: MapLibreMap, run: () => void): void {
  requestAnimationFrame(() => {
    map.resize();
    run();
  });
}
