import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { categories } from '../domain/category';
import { MOST_CLASSES } from '../domain/colour-mode';
import type { PlotNumbers } from '../domain/figure';
import { MERCATOR_CIRCUMFERENCE } from '../geometry/mercator';
import { COARSE_TOLERANCE, type PlotMesh } from '../geometry/plot-mesh';
import { type ClassLook, categoryClassLooks } from './class-looks';
import { fillFragment, fillVertex } from './fill-shaders';
import { Frame, pixelsPerMeter, setDrawingState } from './frame';
import { createGlProgram, type GlProgram } from './gl-program';
import type { CountedLayer } from './kept-picture';
import { MeshBuffers } from './mesh-buffers';
import { PATTERN_REPEAT, type Theme } from './palette';
import { PlotColors } from './plot-colors';
import { PlotLooks, plotMarks } from './plot-looks';
import { createSideList, deleteSideList, type SideList } from './side-list';
import { strokeFragment, strokeVertex } from './stroke-shaders';
import { strokes } from './tokens';
import {
  OUTLINE_MIN_ZOOM,
  outlineWidth,
  patternScale,
  patternTurn,
  selectionTint,
  TEXTURE_MIN_ZOOM,
  textureOpacity,
} from './zoom-ramps';

const IDLE = categories.indexOf('idle');
const { washed, hidden, standardPlot, warning90, selected } = plotMarks;

/** How far from their edges fills may be drawn, device px. */
const MOST_OFF = 0.5;

type ListName = 'loud' | 'standardPlots' | 'warnings' | 'selected';

/** Opacity of what the layer draws, 0–1. */
export interface PlotStrengths {
  plots: number;
  /** Of fill and texture alone: over photographs the ground shines through. */
  fill: number;
  standardPlot: number;
  warning90: number;
}

/**
 * All plots in one layer: geometry is uploaded once; category and marks of each plot stand in a small
 * texture that the shaders look up, so that a filter, a date or a theme moves no geometry.
 * `warnings` is a second layer on the same data, to be put above the park boundaries.
 */
export class PlotLayer implements CountedLayer {
  readonly id = 'plots';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly warnings: CustomLayerInterface;
  /** Outlines of many selected plots; the tint of their fills is drawn with the plots. */
  readonly selection: CustomLayerInterface;
  readonly #looks = new PlotLooks();
  readonly #widths = new Float32Array(MOST_CLASSES);
  readonly #frame = new Frame();
  /** Sides of the few plots that are drawn once more; made when first needed after a change of looks. */
  readonly #lists = new Map<ListName, SideList>();
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #mesh: PlotMesh | null = null;
  #changes = 0;
  #buffers: MeshBuffers | null = null;
  /** Of a mesh on its way to the GPU. */
  #coming: MeshBuffers | null = null;
  #fill: GlProgram | null = null;
  #stroke: GlProgram | null = null;
  #colors: PlotColors;
  /** The class whose edge is drawn last and heaviest; −1 for none. */
  #loud = IDLE;
  #strengths: PlotStrengths = { plots: 1, fill: 1, standardPlot: 1, warning90: 1 };

  constructor(theme: Theme) {
    this.#colors = new PlotColors(theme, categoryClassLooks(theme));
    this.warnings = {
      id: 'plot-warnings',
      type: 'custom',
      renderingMode: '2d',
      render: (gl, input) => this.#renderWarnings(gl, input),
    };
    this.selection = {
      id: 'plot-selection',
      type: 'custom',
      renderingMode: '2d',
      render: (gl, input) => this.#renderSelection(gl, input),
    };
  }

  get changes(): number {
    return this.#changes;
  }

  #touch(): void {
    this.#changes++;
    this.#map?.triggerRepaint();
  }

  /** The looks of the classes that `setLooks` names; those of the categories have a class of heavy edge. */
  setPalette(theme: Theme, looks: readonly ClassLook[] | null): void {
    this.#colors = new PlotColors(theme, looks ?? categoryClassLooks(theme));
    const loud = looks ? -1 : IDLE;
    if (loud !== this.#loud) this.#dropLists();
    this.#loud = loud;
    this.#touch();
  }

  setStrengths(strengths: PlotStrengths): void {
    this.#strengths = strengths;
    this.#touch();
  }

  /**
   * Replaces all plots once the new ones are on the GPU, which takes steps between which the page can do
   * other things; resolves then, or when a later call has overtaken this one. The looks are told anew after it.
   */
  async setMesh(mesh: PlotMesh | null): Promise<void> {
    this.#coming?.destroy();
    this.#coming = null;
    if (!this.#gl || !mesh?.chunkCount) {
      this.#take(mesh, null);
      return;
    }
    const coming = new MeshBuffers(this.#gl, mesh);
    this.#coming = coming;
    const isTaken = await coming.upload(() => this.#coming === coming, this.#isFar());
    if (!isTaken) return;
    this.#coming = null;
    this.#take(mesh, coming);
    if (!coming.hasAll) this.#map?.once('idle', () => void this.#bringRest(coming));
  }

  /** What only nearer views need comes after the first picture. */
  async #bringRest(buffers: MeshBuffers): Promise<void> {
    if (await buffers.upload(() => this.#buffers === buffers)) this.#touch();
  }

  /** Whether coarse triangles cannot be told from the others in the present view. */
  #isFar(): boolean {
    const map = this.#map!;
    return COARSE_TOLERANCE * pixelsPerMeter(map) * map.getPixelRatio() < MOST_OFF;
  }

  #take(mesh: PlotMesh | null, buffers: MeshBuffers | null): void {
    this.#mesh = mesh;
    this.#buffers?.destroy();
    this.#buffers = buffers;
    this.#dropLists();
    this.#looks.makeRoom(mesh?.plotCount ?? 0);
    this.#touch();
  }

  /** True while a mesh is on its way to the GPU. */
  get isUploading(): boolean {
    return this.#coming !== null;
  }

  /** `classOf[i]` indexes the palette (at first the domain's categories), `marks[i]` holds `plotMarks` bits; both by plot. */
  setLooks(classOf: Uint8Array, marks: Uint8Array): void {
    this.#looks.set(classOf, marks);
    this.#dropLists();
    this.#touch();
  }

  /** Marks plots as selected; geometry, categories and the other marks stay as they are. False when none was and none is. */
  setSelected(plots: PlotNumbers): boolean {
    if (plots.length === 0 && !(this.#looks.marksInUse & selected)) return false;
    this.#looks.select(plots);
    const list = this.#lists.get('selected');
    if (list && this.#gl) deleteSideList(this.#gl, list);
    this.#lists.delete('selected');
    this.#touch();
    return true;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#fill = createGlProgram(gl, fillVertex, fillFragment);
    this.#stroke = createGlProgram(gl, strokeVertex(true), strokeFragment);
    if (this.#mesh) void this.setMesh(this.#mesh);
  }

  onRemove(): void {
    const gl = this.#gl;
    if (!gl) return;
    this.#buffers?.destroy();
    this.#coming?.destroy();
    this.#dropLists();
    this.#looks.destroy(gl);
    gl.deleteProgram(this.#fill!.program);
    gl.deleteProgram(this.#stroke!.program);
    this.forgetContext();
  }

  /** After the context was lost, all that lived in it is gone: `onAdd` starts anew. */
  forgetContext(): void {
    this.#lists.clear();
    this.#looks.forgetContext();
    this.#buffers = null;
    if (this.#coming) this.#mesh = this.#coming.mesh;
    this.#coming = null;
    this.#fill = null;
    this.#stroke = null;
    this.#gl = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): boolean {
    if (this.#strengths.plots === 0 || !this.#prepare(gl, input)) return false;
    const { zoom } = this.#frame;
    this.#drawFills(gl);
    if (zoom >= OUTLINE_MIN_ZOOM) {
      this.#colors.looks.forEach(({ outlineWidths }, i) => {
        this.#widths[i] = outlineWidth(outlineWidths, zoom);
      });
      this.#beginStrokes(gl, this.#strengths.plots);
      this.#drawOutlines(gl, zoom);
      if (zoom >= strokes.standardPlot.minZoom) this.#drawStandardPlots(gl);
    }
    gl.bindVertexArray(null);
    return true;
  }

  #prepare(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): boolean {
    if (!this.#map || !this.#mesh || this.#mesh.chunkCount === 0) return false;
    if (!this.#buffers) return false;
    setDrawingState(gl);
    this.#frame.read(this.#map, gl, input);
    this.#buffers.cull(this.#frame.matrix, 0.02);
    if (this.#buffers.visibleCount === 0) return false;
    this.#looks.bind(gl);
    return true;
  }

  #drawFills(gl: WebGL2RenderingContext): void {
    const fill = this.#fill!;
    const { uniforms } = fill;
    const buffers = this.#buffers!;
    const { zoom, bearing, pixelsPerMeter } = this.#frame;
    const isCoarse = !buffers.hasAll || this.#isFar();
    const scale = patternScale(zoom);
    const turn = (patternTurn(bearing) * Math.PI) / 180;
    const cosine = (Math.cos(turn) * pixelsPerMeter) / scale;
    const sine = (Math.sin(turn) * pixelsPerMeter) / scale;
    gl.useProgram(fill.program);
    buffers.begin(fill, isCoarse);
    gl.uniform1i(uniforms.u_looks!, 0);
    gl.uniform3fv(uniforms.u_fills!, this.#colors.fills);
    gl.uniform3fv(uniforms.u_inks!, this.#colors.inks);
    gl.uniform4fv(uniforms.u_patterns!, this.#colors.patterns);
    gl.uniform4fv(uniforms.u_wash!, this.#colors.wash);
    gl.uniform4fv(uniforms.u_selected!, this.#colors.selectedTint(selectionTint(zoom)));
    gl.uniform1f(uniforms.u_inkOpacity!, textureOpacity(zoom));
    gl.uniform1f(uniforms.u_unit!, 1 / scale);
    gl.uniform1f(uniforms.u_strength!, this.#strengths.plots * this.#strengths.fill);
    gl.uniform4f(uniforms.u_patternTurn!, cosine, -sine, sine, cosine);
    for (let i = 0; i < buffers.visibleCount; i++) {
      const chunk = buffers.visibleChunks[i]!;
      const x = buffers.mesh.origins[2 * chunk]! * MERCATOR_CIRCUMFERENCE;
      const y = buffers.mesh.origins[2 * chunk + 1]! * MERCATOR_CIRCUMFERENCE;
      // One pattern over all chunks: each begins where the origin of the world would have brought it.
      gl.uniform2f(
        uniforms.u_patternShift!,
        (cosine * x + sine * y) % PATTERN_REPEAT,
        (cosine * y - sine * x) % PATTERN_REPEAT,
      );
      buffers.drawFill(i, fill, isCoarse);
    }
  }

  #beginStrokes(gl: WebGL2RenderingContext, strength: number): void {
    const stroke = this.#stroke!;
    const { uniforms } = stroke;
    const { width, height, pixelRatio, pixelsPerMeter } = this.#frame;
    gl.useProgram(stroke.program);
    this.#buffers!.begin(stroke);
    gl.uniform1i(uniforms.u_looks!, 0);
    gl.uniform2f(uniforms.u_viewport!, width, height);
    gl.uniform1f(uniforms.u_pixelRatio!, pixelRatio);
    gl.uniform1f(uniforms.u_along!, pixelsPerMeter);
    gl.uniform1f(uniforms.u_width!, 0);
    gl.uniform1f(uniforms.u_offset!, 0);
    gl.uniform1f(uniforms.u_blur!, 0);
    gl.uniform1f(uniforms.u_least!, 0);
    gl.uniform1f(uniforms.u_strength!, strength);
    gl.uniform4f(uniforms.u_dash!, 0, 0, 0, 0);
    gl.uniform4f(uniforms.u_color!, 0, 0, 0, 0);
    gl.uniform1i(uniforms.u_needs!, 0);
    gl.uniform1i(uniforms.u_bars!, hidden);
    gl.uniform1fv(uniforms.u_widths!, this.#widths);
    gl.uniform3fv(uniforms.u_outlines!, this.#colors.outlines);
    gl.uniform3fv(uniforms.u_washedOutline!, this.#colors.washedOutline);
  }

  /** What is loud is drawn last, so that a quiet neighbour never cuts its edge. */
  #drawOutlines(gl: WebGL2RenderingContext, zoom: number): void {
    const { uniforms } = this.#stroke!;
    const isNear = zoom >= TEXTURE_MIN_ZOOM;
    if (isNear && this.#looks.marksInUse & washed) {
      gl.uniform1i(uniforms.u_needs!, washed);
      this.#drawAllSides();
      gl.uniform1i(uniforms.u_needs!, 0);
      gl.uniform1i(uniforms.u_bars!, washed | hidden);
    }
    this.#drawAllSides();
    if (isNear && this.#loud >= 0) this.#drawList(gl, 'loud');
  }

  /** The edge, a strip of fill, then a dark and a light line: a frame that any fill can carry. */
  #drawStandardPlots(gl: WebGL2RenderingContext): void {
    const strength = this.#strengths.standardPlot;
    if (strength === 0 || !(this.#looks.marksInUse & standardPlot)) return;
    const { uniforms } = this.#stroke!;
    const { inset, width } = strokes.standardPlot;
    gl.uniform1f(uniforms.u_strength!, this.#strengths.plots * strength);
    // First the class's own outline, brought to this width.
    gl.uniform1fv(uniforms.u_widths!, this.#widths.fill(width));
    gl.uniform1f(uniforms.u_offset!, 2 * inset + 0.5 * width);
    this.#drawList(gl, 'standardPlots');
    gl.uniform1f(uniforms.u_offset!, 2 * inset + 1.5 * width);
    gl.uniform1f(uniforms.u_width!, width);
    gl.uniform4fv(uniforms.u_color!, this.#colors.casing);
    this.#drawList(gl, 'standardPlots');
  }

  #renderWarnings(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const strength = this.#strengths.warning90;
    if (strength === 0 || !(this.#looks.marksInUse & warning90) || !this.#map) return;
    if (this.#map.getZoom() < OUTLINE_MIN_ZOOM || !this.#prepare(gl, input)) return;
    const { uniforms } = this.#stroke!;
    const { width, casing, dash } = strokes.warning;
    const size = this.#frame.zoom < TEXTURE_MIN_ZOOM ? 0.7 : 1;
    this.#beginStrokes(gl, strength);
    gl.uniform1f(uniforms.u_width!, casing * size);
    gl.uniform4fv(uniforms.u_color!, this.#colors.casing);
    this.#drawList(gl, 'warnings');
    gl.uniform1f(uniforms.u_width!, width * size);
    gl.uniform4fv(uniforms.u_color!, this.#colors.warning);
    gl.uniform4f(uniforms.u_dash!, dash[0] * size, dash[1] * size, dash[2] * size, dash[3] * size);
    this.#drawList(gl, 'warnings');
    gl.bindVertexArray(null);
  }

  #renderSelection(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!(this.#looks.marksInUse & selected) || !this.#map) return;
    if (this.#map.getZoom() < OUTLINE_MIN_ZOOM || !this.#prepare(gl, input)) return;
    const { uniforms } = this.#stroke!;
    const { width, casing } = strokes.selected;
    // Among many small plots a full line would hide what it surrounds.
    const size = this.#frame.zoom < TEXTURE_MIN_ZOOM ? 0.5 : 0.75;
    this.#beginStrokes(gl, 1);
    gl.uniform1f(uniforms.u_width!, casing * size);
    gl.uniform4fv(uniforms.u_color!, this.#colors.casing);
    this.#drawList(gl, 'selected');
    gl.uniform1f(uniforms.u_width!, width * size);
    gl.uniform4fv(uniforms.u_color!, this.#colors.selected);
    this.#drawList(gl, 'selected');
    gl.bindVertexArray(null);
  }

  #drawAllSides(): void {
    const buffers = this.#buffers!;
    for (let i = 0; i < buffers.visibleCount; i++) buffers.drawSides(i, this.#stroke!);
  }

  #drawList(gl: WebGL2RenderingContext, name: ListName): void {
    const buffers = this.#buffers!;
    const list = this.#lists.get(name) ?? this.#createList(gl, name);
    for (let i = 0; i < buffers.visibleCount; i++) buffers.drawListedSides(i, this.#stroke!, list);
  }

  #createList(gl: WebGL2RenderingContext, name: ListName): SideList {
    const looks = this.#looks;
    const isShown = (plot: number) => (looks.marksOf(plot) & (washed | hidden)) === 0;
    const isChosen = {
      loud: (plot: number) => looks.categoryOf(plot) === this.#loud && isShown(plot),
      standardPlots: (plot: number) => (looks.marksOf(plot) & standardPlot) !== 0 && isShown(plot),
      warnings: (plot: number) => (looks.marksOf(plot) & warning90) !== 0 && isShown(plot),
      selected: (plot: number) => (looks.marksOf(plot) & (selected | hidden)) === selected,
    }[name];
    const list = createSideList(gl, this.#mesh!, isChosen);
    this.#lists.set(name, list);
    return list;
  }

  #dropLists(): void {
    if (this.#gl) for (const list of this.#lists.values()) deleteSideList(this.#gl, list);
    this.#lists.clear();
  }
}
