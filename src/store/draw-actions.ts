import { type Drawing, type DrawingInk, drawingInks, multiPolygonOfRing } from '../domain/drawing';
import type { Bounds } from '../domain/polygons';
import { translate } from '../i18n/translate';
import type { Access } from './access';
import type { Actions } from './actions';
import { purposeOf, sketchKindOf } from './tool';

type DrawActions = Pick<
  Actions,
  | 'setTool'
  | 'setSketch'
  | 'finishSketch'
  | 'clearSketch'
  | 'keepSketch'
  | 'commandSketch'
  | 'addDrawing'
  | 'changeDrawing'
  | 'removeDrawing'
  | 'removeDrawings'
  | 'editDrawing'
  | 'focusDrawing'
  | 'showDrawing'
  | 'openDrawings'
  | 'openCoordinates'
  | 'setZone'
  | 'setLocation'
  | 'leaveTool'
>;

/** Measuring and drawing on the map. */
export function createDrawActions({ set, get }: Access): DrawActions {
  let commands = 0;
  let made = 0;

  const find = (id: string) => get().drawings.find((drawing) => drawing.id === id);

  const reveal = (id: string) => {
    if (find(id)?.isHidden) get().changeDrawing(id, { isHidden: false });
  };

  /** Sets the drawings, and in the same step the focus on one of them as it is then. */
  function keep(drawings: readonly Drawing[], focused?: string): void {
    const { focus, focusShape } = get();
    const id = focused ?? (focus.kind === 'drawing' ? focus.drawing : null);
    const before = find(id ?? '');
    const drawing = drawings.find((it) => it.id === id);
    if (drawing?.kind === 'polygon' && (focused || drawing.coordinates !== before?.coordinates)) {
      const multiPolygon = multiPolygonOfRing(drawing.coordinates);
      focusShape({ kind: 'drawing', drawing: drawing.id, multiPolygon }, { drawings });
    } else if (id !== null && !drawing) focusShape({ kind: 'none' }, { drawings });
    else set({ drawings });
  }

  /** Keeps a shape among the drawings; the figures of a polygon open with it. */
  function keepShape(kind: Drawing['kind'], coordinates: Drawing['coordinates']): void {
    get().setTool(null);
    set({ isDrawingsOpen: true });
    const drawing = create(kind, coordinates);
    keep([...get().drawings, drawing], kind === 'polygon' ? drawing.id : undefined);
  }

  function create(kind: Drawing['kind'], coordinates: Drawing['coordinates'], name = ''): Drawing {
    const { drawings, language } = get();
    const number = nextNumber(drawings, kind);
    return {
      id: `d${Date.now().toString(36)}${(++made).toString(36)}`,
      kind,
      name: name || translate(language, `drawing.name.${kind}`, { number }),
      ink: leastUsedInk(drawings),
      coordinates,
      isHidden: false,
    };
  }

  return {
    setTool(tool, start) {
      set({
        tool,
        sketch: null,
        sketchStart: start ?? null,
        editing: null,
        hovered: null,
        hoveredRow: null,
      });
    },
    setSketch(coordinates) {
      const { tool, editing } = get();
      const kind = editing ? find(editing)?.kind : sketchKindOf(tool);
      if (kind)
        set({ sketch: coordinates.length === 0 ? null : { kind, coordinates, isOpen: true } });
    },
    finishSketch(coordinates, modifiers) {
      const { tool, selectHow } = get();
      const kind = sketchKindOf(tool);
      if (!tool || !kind) return;
      switch (purposeOf(tool)) {
        case 'select': {
          set({ sketch: null });
          const how = modifiers?.alt ? 'subtract' : modifiers?.shift ? 'add' : selectHow;
          void get().selectInShape(coordinates, how);
          break;
        }
        case 'draw':
          keepShape(kind, coordinates);
          break;
        default:
          set({ sketch: { kind, coordinates, isOpen: false } });
      }
    },
    clearSketch() {
      set({ sketch: null });
      get().commandSketch('clear');
    },
    keepSketch() {
      const { sketch } = get();
      if (!sketch || sketch.isOpen) return;
      keepShape(sketch.kind, sketch.coordinates);
    },
    commandSketch: (name) => set({ sketchCommand: { number: ++commands, name } }),

    addDrawing(kind, coordinates, name) {
      const drawing = create(kind, coordinates, name);
      keep([...get().drawings, drawing]);
      return drawing.id;
    },
    changeDrawing(id, part) {
      keep(get().drawings.map((it) => (it.id === id ? { ...it, ...part } : it)));
    },
    removeDrawing(id) {
      if (get().editing === id) get().setTool(null);
      keep(get().drawings.filter((drawing) => drawing.id !== id));
    },
    removeDrawings() {
      if (get().editing) get().setTool(null);
      keep([]);
    },
    editDrawing(id) {
      if (!find(id)) return;
      get().setTool('edit');
      reveal(id);
      const { kind, coordinates } = find(id)!;
      set({ editing: id, sketch: { kind, coordinates, isOpen: true } });
    },
    focusDrawing(id) {
      if (find(id)?.kind === 'polygon') keep(get().drawings, id);
    },
    showDrawing(id) {
      const drawing = find(id);
      if (!drawing) return;
      reveal(id);
      get().requestFit(boundsOf(drawing), { animate: true });
    },
    openDrawings: (isDrawingsOpen) => set({ isDrawingsOpen }),
    openCoordinates: (isCoordinatesOpen) => set({ isCoordinatesOpen }),
    setZone: (zone) => set({ zone }),
    setLocation: (location) => set({ location }),
    leaveTool() {
      const { tool, sketch } = get();
      if (!tool) return false;
      if (sketch && tool !== 'edit') get().clearSketch();
      else get().setTool(null);
      return true;
    },
  };
}

/** One more than there are of a kind, and past every number that a name already ends in. */
function nextNumber(drawings: readonly Drawing[], kind: Drawing['kind']): number {
  const numbers = drawings
    .filter((drawing) => drawing.kind === kind)
    .map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

function leastUsedInk(drawings: readonly Drawing[]): DrawingInk {
  const uses = (ink: DrawingInk) => drawings.filter((drawing) => drawing.ink === ink).length;
  return drawingInks.reduce((least, ink) => (uses(ink) < uses(least) ? ink : least));
}

function boundsOf({ coordinates }: Drawing): Bounds {
  const lons = coordinates.map(([lon]) => lon);
  const lats = coordinates.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
