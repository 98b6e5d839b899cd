import rivers from '../../data/basemap/rivers.geojson?url';
import { categories, overlayBits } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import type { PlotMesh } from '../geometry/plot-mesh';
import { translate } from '../i18n/translate';
import { chosenBasemap } from '../store/basemap';
import { contextIdsOf } from '../store/layer-actions';
import { marksOfPlots, tallyParks } from '../store/selectors';
import type { Store, TubanStore } from '../store/store';
import { textScales } from '../store/text-size';
import { CameraSync } from './camera-sync';
import { syncDrawing } from './draw-sync';
import { flashIdle } from './idle-flash';
import type { LandMap, LandMapOptions } from './land-map';
import { layerLooksOf, marksEmphasising, shownColouring } from './layer-looks';
import { type MapName, mapOptions } from './map-options';
import { labelsOf } from './plot-label-texts';
import { syncScenario } from './scenario-sync';
import { syncStage } from './stage-sync';

const mostLabels = 900;
/** More selected plots are marked in the mesh instead of being drawn each with its corners. */
const mostSelectedShapes = 40;
/** Below this no plot carries a label (look.md §3). */
const labelZoom = 13;

/** How far an arrow key moves the view, px to the right and down. */
const panSteps = {
  'pan-west': [-100, 0],
  'pan-east': [100, 0],
  'pan-north': [0, -100],
  'pan-south': [0, 100],
} as const;

export interface MapSync {
  /** The options with which the map starts: its events go to the store. */
  options: LandMapOptions;
  /** Keeps the map at what the store says; returns what ends that. */
  attach(map: LandMap): () => void;
}

interface Listener {
  onIdle(): void;
  onView(): void;
}

/** What lies between the store and the map: the only file that knows both. */
export function createMapSync(store: TubanStore, name: MapName = 'map.name'): MapSync {
  let listener: Listener | null = null;
  const options = mapOptions(store, name);
  options.onIdle = () => listener?.onIdle();
  options.onViewNeedsLabels = () => listener?.onView();
  return {
    options,
    attach: (map) =>
      syncMap(map, store, name, (next) => {
        listener = next;
      }),
  };
}

function syncMap(
  map: LandMap,
  store: TubanStore,
  name: MapName,
  listen: (listener: Listener | null) => void,
): () => void {
  let begunRevision = -1;
  let drawnRevision = -1;
  /** Whose plots are on the map (`Snapshot.plotShapes`). */
  let drawnShapes: number | null = null;
  let labelRequest = 0;
  let selectionRequest = 0;
  let hoverRequest = 0;
  let handledCommand = store.getState().mapCommand?.number ?? 0;
  let drawnBasemap = '';
  let isEnded = false;
  const camera = new CameraSync(map, () => begunRevision !== drawnRevision);

  map.setRivers(new URL(rivers, location.href).href);

  async function drawPlots(state: Store): Promise<void> {
    const { revision, snapshot } = state;
    begunRevision = revision;
    store.getState().setMapBusy(true);
    const isVoid = () => isEnded || store.getState().revision !== revision;
    const isSame = snapshot !== null && snapshot.plotShapes === drawnShapes;
    // What was there stays until all that is new can be drawn, and drawn once.
    const coming = snapshot && !isSame ? state.plotMesh() : null;
    // Meanwhile the panels take their room, and the camera learns where to look.
    const boundaries = snapshot ? await state.parkMesh() : null;
    if (isVoid()) return;
    const drawAgain = map.holdDrawing();
    try {
      // All else is laid out while the plots are on their way.
      camera.bringWaiting();
      drawSurroundings(state, boundaries);
      const mesh = await coming;
      if (isVoid()) return;
      if (!isSame) {
        drawnShapes = null;
        await map.setPlots(mesh);
      }
      if (isVoid()) return;
      drawnShapes = snapshot?.plotShapes ?? null;
      drawnRevision = revision;
      camera.bringWaiting();
      const now = store.getState();
      if (now.reading !== state.reading) drawParkPoints(now);
      drawLooks(now);
      void drawLabels();
      // What was chosen while all this came.
      void drawSelection(now);
    } finally {
      if (!isEnded) drawAgain();
    }
  }

  function drawSurroundings(state: Store, boundaries: PlotMesh | null): void {
    const { snapshot } = state;
    const ids = contextIdsOf(state);
    map.setHover(null);
    map.setContext(
      (snapshot?.context ?? []).map(({ name, geojson }, i) => ({
        id: ids[i]!,
        name,
        geojson: JSON.parse(geojson),
      })),
    );
    map.setAreas(snapshot?.areas ?? []);
    map.setLayers(layerLooksOf(state));
    map.setParks(boundaries);
    drawParkPoints(state);
  }

  function drawLooks(state: Store): void {
    const { snapshot, reading, passes, hidden, emphasis } = state;
    if (!snapshot || !reading) return;
    const colouring = shownColouring(state);
    const classOf = colouring?.classOf ?? reading.categories;
    const marks = marksOfPlots(snapshot, reading, passes, hidden);
    map.setPalette(colouring?.classes ?? null);
    map.setLooks(classOf, marksEmphasising(marks, classOf, emphasis));
  }

  function drawParkPoints({ snapshot, reading }: Store): void {
    if (!snapshot || !reading) {
      map.setParkPoints([]);
      return;
    }
    const { plots } = tallyParks(snapshot, reading);
    const idle = categories.indexOf('idle');
    map.setParkPoints(
      snapshot.parks.flatMap(({ index, name, labelPoint }) =>
        labelPoint
          ? [
              {
                index,
                name: name ?? '',
                labelPoint,
                idleCount: plots[index * categories.length + idle]!,
              },
            ]
          : [],
      ),
    );
  }

  async function drawLabels(): Promise<void> {
    const number = ++labelRequest;
    const { snapshot, plotLabels } = store.getState();
    if (!snapshot || map.getCamera().zoom < labelZoom) {
      map.setLabels([]);
      return;
    }
    const items = await plotLabels(map.getBounds(), mostLabels);
    if (isEnded || number !== labelRequest) return;
    map.setLabels(labelsOf(items, store.getState(), daysLeft));
  }

  function daysLeft(plot: number): number | null {
    const { reading, asOf } = store.getState();
    if (!reading || !(reading.overlays[plot]! & overlayBits.warning90)) return null;
    const next = reading.nextDays[plot]!;
    return next === UNKNOWN_DAY ? null : next - asOf;
  }

  async function drawSelection({ focus, plotShapes }: Store): Promise<void> {
    const number = ++selectionRequest;
    const plots = focus.kind === 'plots' ? focus.plots : [];
    const isMany = plots.length > mostSelectedShapes;
    const shapes = plots.length > 0 && !isMany ? await plotShapes([...plots]) : [];
    if (!isEnded && number === selectionRequest)
      map.setSelected(
        shapes.filter((it) => it.length),
        isMany ? plots : [],
      );
  }

  async function drawHover({ hovered, plotShapes }: Store): Promise<void> {
    const number = ++hoverRequest;
    const [shape] = hovered === null ? [] : await plotShapes([hovered]);
    if (!isEnded && number === hoverRequest) map.setHover(shape?.length ? shape : null);
  }

  function drawBasemap(state: Store): void {
    const key = state.basemap === null ? '' : basemapKey(state);
    if (key === drawnBasemap) return;
    drawnBasemap = key;
    map.setBasemap(chosenBasemap(state));
  }

  function followCommand({ mapCommand }: Store): void {
    if (!mapCommand || mapCommand.number === handledCommand) return;
    handledCommand = mapCommand.number;
    if (mapCommand.name === 'zoom-in') map.zoomIn();
    else if (mapCommand.name === 'zoom-out') map.zoomOut();
    else if (mapCommand.name === 'north') map.resetNorth();
    else {
      const [x, y] = panSteps[mapCommand.name];
      map.panBy(x, y);
    }
  }

  function drawMarker({ marker }: Store): void {
    map.setMarker(
      marker && { ...marker, text: `${marker.lon.toFixed(6)}, ${marker.lat.toFixed(6)}` },
    );
  }

  const onIdle = () => {
    const { setMapBusy, snapshot, revision, progress } = store.getState();
    if (begunRevision !== drawnRevision) return;
    if (snapshot && revision === drawnRevision && !progress) performance.mark('tuban:picture');
    setMapBusy(false);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (
      state.layers !== before.layers ||
      state.basemap !== before.basemap ||
      state.ownBasemaps !== before.ownBasemaps ||
      state.tiandituKey !== before.tiandituKey
    )
      map.setLayers(layerLooksOf(state));
    drawBasemap(state);
    if (state.theme !== before.theme) map.setTheme(state.theme);
    if (state.textSize !== before.textSize) map.setTextScale(textScales[state.textSize]);
    if (state.language !== before.language) map.setLabel(translate(state.language, name));
    if (state.revision !== begunRevision) void drawPlots(state);
    else if (state.revision === drawnRevision) {
      const isNewReading = state.reading !== before.reading;
      const isNewColour = shownColouring(state) !== shownColouring(before);
      const isNewLook =
        isNewReading ||
        isNewColour ||
        state.passes !== before.passes ||
        state.hidden !== before.hidden;
      if (isNewLook || state.emphasis !== before.emphasis) drawLooks(state);
      if (isNewReading) drawParkPoints(state);
      if (
        isNewLook ||
        state.focus !== before.focus ||
        state.unit !== before.unit ||
        state.language !== before.language
      )
        void drawLabels();
    }
    if (state.marker !== before.marker) drawMarker(state);
    if (state.focus !== before.focus) void drawSelection(state);
    if (state.hovered !== before.hovered) void drawHover(state);
    const park = hoveredParkOf(state);
    if (park !== hoveredParkOf(before)) map.setHoveredPark(park);
    camera.follow(state);
    followCommand(state);
  });
  const endDrawing = syncDrawing(map, store);
  const endFlash = flashIdle(map, store);
  const endScenario = syncScenario(map, store);
  const endStage = syncStage(map, store);
  listen({ onIdle, onView: () => void drawLabels() });

  map.setLayers(layerLooksOf(store.getState()));
  drawBasemap(store.getState());
  if (store.getState().snapshot) void drawPlots(store.getState());
  if (store.getState().marker) drawMarker(store.getState());
  camera.follow(store.getState());
  return () => {
    isEnded = true;
    camera.end();
    endDrawing();
    endFlash();
    endScenario();
    endStage();
    unsubscribe();
    listen(null);
  };
}

/** Tells one basemap from another, and one try from the next. */
function basemapKey(state: Store): string {
  const basemap = chosenBasemap(state);
  return basemap ? `${state.basemapTries} ${JSON.stringify(basemap)}` : '';
}

/** The park to set off: one pointed at, unless a plot in it is. */
function hoveredParkOf({ hoveredPark, hovered, snapshot }: Store): number[][][][] | null {
  if (hoveredPark === null || hovered !== null) return null;
  return snapshot?.parks[hoveredPark]?.multiPolygon ?? null;
}
