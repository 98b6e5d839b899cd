import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { Show } from '../store/show-actions';
import type { Store, TubanStore } from '../store/store';
import { parkOfShow } from '../store/story-show';
import type { LandMap } from './land-map';

const source = 'stage-relief';
const layer = 'stage-prisms';
/** Ivory: the matte of the relief (look.md §8). */
const prismColor = '#D9D2C0';
const pitch = 55;
const bearing = -12;
const flightMs = 2600;
const nearer = 0.35;
/** One plot does not fill the stage: what lies around it is seen. */
const nearest = 16;
/** Room for title, figures and ribbon around the land, as shares of the stage. */
const room = {
  wide: { top: 0.19, bottom: 0.2, left: 0.25, right: 0.25 },
  tall: { top: 0.26, bottom: 0.47, left: 0.05, right: 0.05 },
};

/** Keeps the relief, its pins and the camera of the presentation at what the store says; returns what ends that. */
export function syncStage(landMap: LandMap, store: TubanStore): () => void {
  const map = landMap.mapLibre;
  let pins: Marker[] = [];

  const clear = () => {
    for (const pin of pins) pin.remove();
    pins = [];
    if (map.getLayer(layer)) map.removeLayer(layer);
    if (map.getSource(source)) map.removeSource(source);
  };

  const draw = ({ relief }: Store) => {
    clear();
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
    // The first stands before the others.
    pins = relief.pins
      .toReversed()
      .map(({ lon, lat, title, text }) =>
        new Marker({ element: pinElement(title, text), anchor: 'bottom', offset: [0, -18] })
          .setLngLat([lon, lat])
          .addTo(map),
      );
  };

  const fly = ({ show, snapshot }: Store, isFirst: boolean) => {
    const place = show?.stop?.place;
    const isStill = isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (place && 'camera' in place) {
      const { lon, lat, ...view } = place.camera;
      const camera = { ...view, center: [lon, lat] as [number, number] };
      if (isStill) map.jumpTo(camera);
      else map.flyTo({ ...camera, duration: flightMs });
      return;
    }
    const park = parkOfShow({ show });
    const bounds = place?.bounds ?? (park === null ? null : snapshot?.parks[park]?.bounds);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const shares = height > width ? room.tall : room.wide;
    const camera = map.cameraForBounds(
      [
        [west, south],
        [east, north],
      ],
      {
        padding: {
          top: shares.top * height,
          bottom: shares.bottom * height,
          left: shares.left * width,
          right: shares.right * width,
        },
        bearing,
        maxZoom: nearest,
      },
    );
    if (!camera) return;
    // Seen from the side land is lower than from above: there is room to come nearer.
    const view = { ...camera, zoom: (camera.zoom ?? map.getZoom()) + nearer, pitch };
    if (isStill) map.jumpTo(view);
    else map.flyTo({ ...view, duration: flightMs });
  };

  const leave = (state: Store) => {
    clear();
    map.jumpTo({ pitch: 0, bearing: 0 });
    const park = state.park === null ? null : state.snapshot?.parks[state.park];
    const bounds = park?.bounds ?? state.snapshot?.bounds;
    if (bounds) state.requestFit(bounds, { animate: false });
  };

  const resized = () => {
    const state = store.getState();
    if (state.show) fly(state, true);
  };
  // A lost context takes the sources along: the style comes back, and the relief is put up again.
  const restored = () => {
    const state = store.getState();
    if (state.show) draw(state);
  };
  map.on('resize', resized);
  map.on('style.load', restored);

  const unsubscribe = store.subscribe((state, before) => {
    if (state.relief !== before.relief) draw(state);
    if (state.show === before.show) return;
    if (!state.show) leave(state);
    else if (!before.show || isOtherStop(state.show, before.show))
      whenLaidOut(map, () => fly(store.getState(), !before.show));
  });
  return () => {
    unsubscribe();
    map.off('resize', resized);
    map.off('style.load', restored);
    clear();
  };
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

/** Names come from files: they are text, never markup. */
function pinElement(title: string, text: string): HTMLElement {
  const pin = document.createElement('div');
  pin.className = text === '' ? 'stage-pin is-minor' : 'stage-pin';
  for (const [name, content] of [
    ['strong', title],
    ['span', text],
  ] as const) {
    if (content === '') continue;
    const line = document.createElement(name);
    line.textContent = content;
    pin.append(line);
  }
  return pin;
}
