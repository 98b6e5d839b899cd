import type { DrawingKind, Position } from '../domain/drawing';
import type { Store, TubanStore } from '../store/store';
import { dragShapeOf, sketchKindOf } from '../store/tool';
import { CornerSnap } from './corner-snap';
import { listenToDrag } from './drag-gesture';
import { drawingFeatures, locationFeatures, sketchFeatures } from './drawing-features';
import { drawingInkColors } from './drawing-inks';
import { firstLabelLayer } from './drawing-layers';
import { DrawingOverlay } from './drawing-overlay';
import type { LandMap } from './land-map';
import type { Sketcher } from './sketcher';
import { mapColors } from './tokens';

/** Keeps drawings, measures and the tools of the pointer at what the store says; returns what ends that. */
export function syncDrawing(landMap: LandMap, store: TubanStore): () => void {
  const map = landMap.mapLibre;
  const overlay = new DrawingOverlay(map, store.getState().theme);
  const corners = new CornerSnap(map, (bounds, limit) =>
    store.getState().plotCorners(bounds, limit),
  );
  let sketcher: Sketcher | null = null;
  let handledCommand = 0;
  let toolNumber = 0;
  let edited: readonly Position[] | null = null;
  let isEnded = false;

  const endDrag = listenToDrag(map, {
    shapeFor({ shift, alt }) {
      const { tool, snapshot } = store.getState();
      if (!snapshot) return null;
      if (tool) return dragShapeOf(tool);
      return shift || alt ? 'box' : null;
    },
    onDragging: (isDragging) => store.getState().setDragging(isDragging),
    onShape(ring, { shift, alt }) {
      const { selectHow, selectInShape } = store.getState();
      void selectInShape(ring, alt ? 'subtract' : shift ? 'add' : selectHow);
    },
  });

  /** A new sketcher for the tool at hand: TerraDraw is loaded when it is first wanted. */
  async function takeUp(state: Store): Promise<void> {
    const number = ++toolNumber;
    sketcher?.destroy();
    sketcher = null;
    map.getCanvas().style.cursor = dragShapeOf(state.tool) ? 'crosshair' : '';
    const drawing = state.drawings.find(({ id }) => id === state.editing);
    edited = drawing?.coordinates ?? null;
    const kind = drawing?.kind ?? sketchKindOf(state.tool);
    if (!kind) {
      corners.stop();
      return;
    }
    // A selection is to go where the hand goes.
    if (state.tool === 'select-polygon') corners.stop();
    else corners.start();
    const { Sketcher } = await import('./sketcher');
    if (isEnded || number !== toolNumber || !overlay.isInstalled) return;
    const { theme, sketchStart } = store.getState();
    const colors = {
      ink: drawingInkColors[theme][drawing?.ink ?? 'ink'],
      casing: mapColors[theme].casing,
    };
    sketcher = new Sketcher(map, kind, colors, firstLabelLayer, {
      onSketch: (coordinates) => tellSketch(coordinates, kind),
      onFinish: (coordinates, modifiers) => store.getState().finishSketch(coordinates, modifiers),
      onEdit: (coordinates, isDone) => {
        const { editing, changeDrawing, setSketch } = store.getState();
        setSketch(coordinates);
        if (!editing || !isDone) return;
        edited = coordinates;
        changeDrawing(editing, { coordinates });
      },
      snap: (lon, lat) => corners.nearest(lon, lat),
    });
    if (drawing) sketcher.edit(drawing.kind, drawing.coordinates);
    else if (sketchStart) sketcher.begin(sketchStart);
  }

  /** A measured shape stays in sight until the first point of the next one. */
  function tellSketch(coordinates: Position[], kind: DrawingKind): void {
    const { sketch, setSketch } = store.getState();
    const isMeasured = sketch !== null && !sketch.isOpen;
    if (coordinates.length === 0 && (!sketch || isMeasured || kind === 'point')) return;
    setSketch(coordinates);
  }

  /** Undo and redo change what is being edited behind the sketch's back. */
  function isEditedElsewhere({ drawings, editing }: Store, before: Store): boolean {
    if (editing === null || drawings === before.drawings) return false;
    const drawing = drawings.find(({ id }) => id === editing);
    return drawing !== undefined && drawing.coordinates !== edited;
  }

  function followCommand({ sketchCommand }: Store): void {
    if (!sketchCommand || sketchCommand.number === handledCommand) return;
    handledCommand = sketchCommand.number;
    sketcher?.[sketchCommand.name]();
  }

  const drawDrawings = ({ drawings, editing, language, unit }: Store) =>
    overlay.set('drawings', drawingFeatures(drawings, editing, { language, unit }));
  const drawSketch = ({ sketch, language, unit, editing }: Store) =>
    overlay.set('sketch-labels', sketchFeatures(sketch, { language, unit }, editing !== null));

  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme !== before.theme) overlay.setTheme(state.theme);
    const isReworded = state.language !== before.language || state.unit !== before.unit;
    if (isReworded || state.drawings !== before.drawings || state.editing !== before.editing)
      drawDrawings(state);
    if (isReworded || state.sketch !== before.sketch) drawSketch(state);
    if (state.location !== before.location)
      overlay.set('location', locationFeatures(state.location));
    const isNewTool =
      state.tool !== before.tool ||
      state.editing !== before.editing ||
      (state.sketchStart !== null && state.sketchStart !== before.sketchStart) ||
      isEditedElsewhere(state, before);
    if (isNewTool || (state.tool && state.theme !== before.theme)) void takeUp(state);
    followCommand(state);
  });
  // A new style takes the layers of a sketch with it.
  const onStyle = () => {
    if (store.getState().tool) void takeUp(store.getState());
  };
  map.on('style.load', onStyle);

  drawDrawings(store.getState());
  return () => {
    isEnded = true;
    unsubscribe();
    map.off('style.load', onStyle);
    endDrag();
    corners.stop();
    sketcher?.destroy();
    overlay.end();
  };
}
