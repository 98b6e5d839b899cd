import type { GaussKruegerZone } from '../domain/dataset';
import type { Drawing, DrawingKind, Position } from '../domain/drawing';
import type { ShapeRule } from '../domain/shape-rule';
import type { Here } from '../worker/plot-messages';
import type { SelectHow } from './combine-plots';
import type { Tool } from './tool';

/** What is being drawn or has just been measured. */
export interface Sketch {
  kind: DrawingKind;
  coordinates: readonly Position[];
  /** True until the last point stands. */
  isOpen: boolean;
}

export type SketchCommand = 'finish' | 'undo' | 'clear';

/** Where the context menu stands: the place, and the page coordinates, px. */
export interface ContextPlace {
  lon: number;
  lat: number;
  x: number;
  y: number;
  /** What lies there; `null` until the worker has answered. */
  here: (Here & { ids: (string | null)[] }) | null;
}

/** Where the device says that it is. */
export interface OwnLocation {
  lon: number;
  lat: number;
  accuracyMeters: number;
}

/** The part of the state that choosing, measuring and drawing on the map need. */
export interface DrawState {
  tool: Tool | null;
  /** A shape is being dragged out over the map. */
  isDragging: boolean;
  /** How a gesture without a key changes the selection. */
  selectHow: SelectHow;
  selectRule: ShapeRule;
  sketch: Sketch | null;
  /** Where the next sketch begins, when it was asked for at a place; taken once. */
  sketchStart: Position | null;
  sketchCommand: { number: number; name: SketchCommand } | null;
  /** All that was drawn and kept, in order; replaced as a whole with every change. */
  drawings: readonly Drawing[];
  /** The drawing whose points are being moved. */
  editing: string | null;
  isDrawingsOpen: boolean;
  isCoordinatesOpen: boolean;
  /** Zone in which X and Y are told; `null` is the 3° zone of the place. */
  zone: GaussKruegerZone | null;
  contextPlace: ContextPlace | null;
  location: OwnLocation | null;
}

export const initialDrawState: DrawState = {
  tool: null,
  isDragging: false,
  selectHow: 'replace',
  selectRule: 'touching',
  sketch: null,
  sketchStart: null,
  sketchCommand: null,
  drawings: [],
  editing: null,
  isDrawingsOpen: false,
  isCoordinatesOpen: false,
  zone: null,
  contextPlace: null,
  location: null,
};
