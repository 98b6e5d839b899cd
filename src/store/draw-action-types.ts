import type { GaussKruegerZone } from '../domain/dataset';
import type { Drawing, DrawingKind, Position } from '../domain/drawing';
import type { PlotNumbers } from '../domain/figure';
import type { Bounds } from '../domain/polygons';
import type { ShapeRule } from '../domain/shape-rule';
import type { SelectHow } from './combine-plots';
import type { OwnLocation, SketchCommand } from './draw-state';
import type { Tool } from './tool';

/** What can be done by choosing many, measuring and drawing. */
export interface DrawActions {
  selectPlots(plots: PlotNumbers, how: SelectHow): void;
  /** Chooses among the plots that stand out on the map those that a ring (lon/lat) takes in. */
  selectInShape(ring: readonly Position[], how: SelectHow, rule?: ShapeRule): Promise<void>;
  /** Selects every plot that the lists speak of. */
  selectShown(): void;
  invertSelection(): void;
  setSelectHow(how: SelectHow): void;
  setSelectRule(rule: ShapeRule): void;
  setDragging(isDragging: boolean): void;
  zoomToSelection(): void;

  openContext(place: { lon: number; lat: number; x: number; y: number }): void;
  closeContext(): void;
  /** Corners of plots within bounds as lon, lat by turns; none when there are more than `limit`. */
  plotCorners(bounds: Bounds, limit: number): Promise<Float64Array>;

  /** Takes up a tool, or lays it down; a sketch may begin at a place. */
  setTool(tool: Tool | null, start?: Position): void;
  /** What is being drawn, with the point under the pointer; none leaves nothing. */
  setSketch(coordinates: readonly Position[]): void;
  finishSketch(
    coordinates: readonly Position[],
    modifiers?: { shift: boolean; alt: boolean },
  ): void;
  clearSketch(): void;
  /** Keeps what was measured among the drawings. */
  keepSketch(): void;
  commandSketch(name: SketchCommand): void;
  /** One step out of a tool: first the sketch goes, then the tool. False without a tool. */
  leaveTool(): boolean;

  /** Adds a drawing and returns its id. */
  addDrawing(kind: DrawingKind, coordinates: readonly Position[], name?: string): string;
  changeDrawing(id: string, part: Partial<Omit<Drawing, 'id' | 'kind'>>): void;
  removeDrawing(id: string): void;
  removeDrawings(): void;
  /** Lets the points of a drawing be moved. */
  editDrawing(id: string): void;
  /** Opens the figures of a drawn polygon. */
  focusDrawing(id: string): void;
  /** Brings a drawing into view. */
  showDrawing(id: string): void;
  openDrawings(isOpen: boolean): void;
  openCoordinates(isOpen: boolean): void;
  setZone(zone: GaussKruegerZone | null): void;
  setLocation(location: OwnLocation | null): void;
}
