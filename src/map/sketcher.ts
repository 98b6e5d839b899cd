import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  type HexColor,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  type TerraDrawMouseEvent,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { DrawingKind, Position } from '../domain/drawing';

export interface SketcherEvents {
  /** What is drawn so far, the place under the pointer last; none when it was taken back. */
  onSketch(coordinates: Position[]): void;
  onFinish(coordinates: Position[], modifiers: { shift: boolean; alt: boolean }): void;
  /** The points of what is edited: while one is moved, and with `isDone` when it has been let go. */
  onEdit(coordinates: Position[], isDone: boolean): void;
  /** The place to snap to instead, if one is near. */
  snap(lon: number, lat: number): Position | undefined;
}

export interface SketcherColors {
  ink: string;
  casing: string;
}

const modeOfKind = { point: 'point', line: 'linestring', polygon: 'polygon' } as const;
/** Degrees; TerraDraw refuses more. */
const decimals = 9;

/** Puts shapes together point by point, and moves the points of one. Exists only while a tool needs it. */
export class Sketcher {
  readonly #draw: TerraDraw;
  readonly #modes: ReturnType<typeof createModes>;
  readonly #map: MapLibreMap;
  readonly #events: SketcherEvents;
  readonly #modifiers = { shift: false, alt: false };
  #edited: string | number | null = null;
  #frame = 0;
  #isEnded = false;

  /** The map must have its style; `below` is the layer under which sketches are drawn. */
  constructor(
    map: MapLibreMap,
    kind: DrawingKind,
    colors: SketcherColors,
    below: string | undefined,
    events: SketcherEvents,
  ) {
    this.#map = map;
    this.#events = events;
    this.#modes = createModes(colors, (event) => events.snap(event.lng, event.lat));
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({
        map,
        renderBelowLayerId: below,
        prefixId: 'terra-draw',
        coordinatePrecision: decimals,
      }),
      modes: Object.values(this.#modes),
      undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    });
    this.#draw.start();
    this.#draw.setMode(modeOfKind[kind]);
    this.#draw.on('change', () => this.#changed());
    this.#draw.on('finish', (id, { action }) => {
      if (action === 'draw') this.#finished(id);
      else this.#tellEdit(true);
    });
    map.getCanvasContainer().addEventListener('pointerup', this.#noteModifiers, true);
  }

  /** Sets the first point, as if it had been clicked. */
  begin([lng, lat]: Position): void {
    const { x, y } = this.#map.project([lng, lat]);
    const mode = this.#currentMode();
    mode?.onClick({
      lng,
      lat,
      containerX: x,
      containerY: y,
      button: 'left',
      heldKeys: [],
      isContextMenu: false,
    });
  }

  /** Lets the points of a shape be moved, added and taken away. */
  edit(kind: DrawingKind, coordinates: readonly Position[]): void {
    const id = this.#draw.getFeatureId();
    const [result] = this.#draw.addFeatures([featureOf(id, kind, coordinates)]);
    if (!result?.valid) throw new Error(`expected a drawing to edit, got ${result?.reason}`);
    this.#draw.setMode('select');
    this.#draw.selectFeature(id);
    this.#edited = id;
  }

  finish(): void {
    this.#currentMode()?.onKeyUp({ key: 'Enter', heldKeys: [], preventDefault: () => undefined });
  }

  /** Takes the last point back. */
  undo(): void {
    if (this.#draw.canUndo()) this.#draw.undo();
  }

  clear(): void {
    this.#draw.clear();
  }

  destroy(): void {
    this.#isEnded = true;
    cancelAnimationFrame(this.#frame);
    this.#map.getCanvasContainer().removeEventListener('pointerup', this.#noteModifiers, true);
    try {
      this.#draw.stop();
    } catch {
      // A new style has already taken its layers away.
    }
    this.#map.getCanvas().style.removeProperty('cursor');
  }

  #currentMode() {
    const name = this.#draw.getMode();
    return Object.values(this.#modes).find((mode) => mode.mode === name);
  }

  readonly #noteModifiers = (event: PointerEvent): void => {
    this.#modifiers.shift = event.shiftKey;
    this.#modifiers.alt = event.altKey;
  };

  #changed(): void {
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#tell());
  }

  #tell(): void {
    this.#frame = 0;
    if (this.#isEnded) return;
    if (this.#edited !== null) {
      this.#tellEdit(false);
      return;
    }
    const open = this.#draw.getSnapshot().find(({ properties }) => properties.currentlyDrawing);
    this.#events.onSketch(open ? positionsOf(open) : []);
  }

  #tellEdit(isDone: boolean): void {
    const feature = this.#edited === null ? null : this.#draw.getSnapshotFeature(this.#edited);
    if (feature) this.#events.onEdit(positionsOf(feature), isDone);
  }

  #finished(id: string | number): void {
    const feature = this.#draw.getSnapshotFeature(id);
    if (!feature) return;
    const coordinates = positionsOf(feature);
    const modifiers = { ...this.#modifiers };
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    // After TerraDraw has done with it: it still looks at the shape.
    queueMicrotask(() => {
      if (this.#isEnded) return;
      this.#draw.clear();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#events.onFinish(coordinates, modifiers);
    });
  }
}

/** The points of a shape without those that stand twice; a ring comes open. */
function positionsOf({ geometry }: GeoJSONStoreFeatures): Position[] {
  const points =
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? geometry.coordinates[0]!.slice(0, -1)
          : [];
  return points
    .filter(([lon, lat], k) => {
      const before = points[k - 1];
      return !before || before[0] !== lon || before[1] !== lat;
    })
    .map(([lon, lat]) => [lon!, lat!]);
}

function featureOf(
  id: string | number,
  kind: DrawingKind,
  coordinates: readonly Position[],
): GeoJSONStoreFeatures {
  const points = coordinates.map((point) => point.map((value) => Number(value.toFixed(decimals))));
  const properties = { mode: modeOfKind[kind] };
  if (kind === 'point')
    return {
      id,
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: points[0]! },
    };
  if (kind === 'line')
    return {
      id,
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: points },
    };
  return {
    id,
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates: [[...points, points[0]!]] },
  };
}

/** Sides may cross while a ring grows, not when it closes. */
const closesCleanly = (feature: GeoJSONStoreFeatures, { updateType }: { updateType: string }) =>
  updateType === 'finish' ? ValidateNotSelfIntersecting(feature) : { valid: true };

function createModes(
  { ink, casing }: SketcherColors,
  toCustom: (event: TerraDrawMouseEvent) => Position | undefined,
) {
  const color = ink as HexColor;
  const ground = casing as HexColor;
  const snapping = { toCustom: (event: TerraDrawMouseEvent) => toCustom(event)?.slice() };
  const keyEvents = { cancel: null, finish: 'Enter' };
  // How near to a point a click means that point: TerraDraw's 40 px would close small shapes early.
  const pointerDistance = matchMedia('(pointer: coarse)').matches ? 24 : 11;
  const corner = {
    coordinatePointColor: ground,
    coordinatePointWidth: 3.5,
    coordinatePointOpacity: 1,
    coordinatePointOutlineColor: color,
    coordinatePointOutlineWidth: 1.6,
    coordinatePointOutlineOpacity: 1,
    closingPointColor: color,
    closingPointWidth: 5,
    closingPointOpacity: 1,
    closingPointOutlineColor: ground,
    closingPointOutlineWidth: 2,
    closingPointOutlineOpacity: 1,
    snappingPointColor: color,
    snappingPointWidth: 5,
    snappingPointOpacity: 1,
    snappingPointOutlineColor: ground,
    snappingPointOutlineWidth: 2,
    snappingPointOutlineOpacity: 1,
  };
  const handles = {
    feature: {
      draggable: false,
      coordinates: { draggable: true, midpoints: true, deletable: true },
    },
  };
  return {
    point: new TerraDrawPointMode({
      pointerDistance,
      styles: { pointColor: color, pointWidth: 5, pointOutlineColor: ground, pointOutlineWidth: 2 },
    }),
    line: new TerraDrawLineStringMode({
      pointerDistance,
      keyEvents,
      snapping,
      showCoordinatePoints: true,
      styles: { lineStringColor: color, lineStringWidth: 2.4, ...corner },
    }),
    polygon: new TerraDrawPolygonMode({
      pointerDistance,
      keyEvents,
      snapping,
      showCoordinatePoints: true,
      validation: closesCleanly,
      styles: {
        fillColor: color,
        fillOpacity: 0.12,
        outlineColor: color,
        outlineWidth: 2.4,
        ...corner,
      },
    }),
    select: new TerraDrawSelectMode({
      pointerDistance: pointerDistance + 3,
      allowManualDeselection: false,
      keyEvents: null,
      flags: {
        polygon: { feature: { ...handles.feature, validation: ValidateNotSelfIntersecting } },
        linestring: handles,
        point: { feature: { draggable: true } },
      },
      styles: {
        selectedPointColor: color,
        selectedPointWidth: 7,
        selectedPointOutlineColor: ground,
        selectedPointOutlineWidth: 2,
        selectedLineStringColor: color,
        selectedLineStringWidth: 2.4,
        selectedPolygonColor: color,
        selectedPolygonFillOpacity: 0.14,
        selectedPolygonOutlineColor: color,
        selectedPolygonOutlineWidth: 2.4,
        selectionPointColor: ground,
        selectionPointWidth: 6,
        selectionPointOutlineColor: color,
        selectionPointOutlineWidth: 2,
        midPointColor: color,
        midPointWidth: 4,
        midPointOutlineColor: ground,
        midPointOutlineWidth: 1.5,
      },
    }),
  };
}
