import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { categories } from '../domain/category';
import { MERCATOR_CIRCUMFERENCE } from '../geometry/mercator';
import type { PlotMesh } from '../geometry/plot-mesh';
import { Frame, setDrawingState } from './frame';
import { createGlProgram, type GlProgram } from './gl-program';
import { MeshBuffers } from './mesh-buffers';
import { categoryLooks, PATTERN_REPEAT, type Theme } from './palette';
import { PlotColors } from './plot-colors';
import { fillFragment, fillVertex, strokeFragment, strokeVertex } from './plot-shaders';
import { strokes } from './tokens';
import {
  OUTLINE_MIN_ZOOM,
  outlineWidth,
  patternScale,
  patternTurn,
  TEXTURE_MIN_ZOOM,
  textureOpacity,
} from './zoom-ramps';

/** What may be marked on a plot besides its category. */
export const plotMarks = { washed: 1, hidden: 2, standardPlot: 4, warning90: 8 } as const;

const LOOKS_WIDTH = 1024;
const IDLE = categories.indexOf('idle');
const LAST = categories.length - 1;
const { washed, hidden, standardPlot, warning90 } = plotMarks;

/**
 * All plots in one layer: geometry is uploaded once; category and marks of each plot stand in a small
 * texture that the shaders look up, so that a filter, a date or a theme moves no geometry.
 * `warnings` is a second layer on the same data, to be put above the park boundaries.
 */
export class PlotLayer implements CustomLayerInterface {
  readonly id = 'plots';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly warnings: CustomLayerInterface;
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #mesh: PlotMesh | null = null;
  #buffers: MeshBuffers | null = null;
  #fill: GlProgram | null = null;
  #stroke: GlProgram | null = null;
  #looksTexture: WebGLTexture | null = null;
  #looks = new Uint8Array(2 * LOOKS_WIDTH);
  #looksAreStale = true;
  #marksInUse = 0;
  #colors: PlotColors;
  readonly #widths = new Float32Array(categories.length);
  readonly #frame = new Frame();

  constructor(theme: Theme) {
    this.#colors = new PlotColors(theme);
    this.warnings = {
      id: 'plot-warnings',
      type: 'custom',
      renderingMode: '2d',
      render: (gl, input) => this.#renderWarnings(gl, input),
    };
  }

  setTheme(theme: Theme): void {
    this.#colors = new PlotColors(theme);
    this.#map?.triggerRepaint();
  }

  /** Replaces all plots; plots keep the looks of their index until `setLooks`, in either order of the two calls. */
  setMesh(mesh: PlotMesh | null): void {
    this.#mesh = mesh;
    this.#buffers?.destroy();
    this.#buffers = null;
    this.#makeRoom(mesh?.plotCount ?? 0);
    this.#map?.triggerRepaint();
  }

  #makeRoom(plotCount: number): void {
    const size = 2 * LOOKS_WIDTH * Math.max(1, Math.ceil(plotCount / LOOKS_WIDTH));
    if (size <= this.#looks.length) return;
    const looks = new Uint8Array(size);
    looks.set(this.#looks);
    this.#looks = looks;
    this.#dropLooksTexture();
  }

  /** `categories[i]` indexes the domain's categories, `marks[i]` holds `plotMarks` bits; both by plot. */
  setLooks(categoryOf: Uint8Array, marks: Uint8Array): void {
    this.#makeRoom(categoryOf.length);
    const looks = this.#looks;
    let inUse = 0;
    for (let i = 0; i < categoryOf.length; i++) {
      looks[2 * i] = categoryOf[i]!;
      looks[2 * i + 1] = marks[i]!;
      inUse |= marks[i]!;
    }
    this.#marksInUse = inUse;
    this.#looksAreStale = true;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#fill = createGlProgram(gl, fillVertex, fillFragment);
    this.#stroke = createGlProgram(gl, strokeVertex(true), strokeFragment);
  }

  onRemove(): void {
    const gl = this.#gl;
    this.#buffers?.destroy();
    if (gl) {
      for (const it of [this.#fill, this.#stroke]) if (it) gl.deleteProgram(it.program);
    }
    this.#dropLooksTexture();
    this.forgetContext();
  }

  /** After the context was lost, all that lived in it is gone: `onAdd` starts anew. */
  forgetContext(): void {
    this.#buffers = null;
    this.#fill = null;
    this.#stroke = null;
    this.#looksTexture = null;
    this.#looksAreStale = true;
    this.#gl = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#prepare(gl, input)) return;
    const { zoom } = this.#frame;
    this.#drawFills(gl);
    if (zoom < OUTLINE_MIN_ZOOM) return this.#finish(gl);
    for (let i = 0; i <= LAST; i++)
      this.#widths[i] = outlineWidth(categoryLooks[categories[i]!].outlineWidths, zoom);
    this.#beginStrokes(gl);
    if (zoom < TEXTURE_MIN_ZOOM) {
      this.#drawOutlines(gl, 0, hidden, 0, LAST);
    } else {
      // What is loud is drawn last, so that a quiet neighbour never cuts its edge.
      if (this.#marksInUse & washed) this.#drawOutlines(gl, washed, hidden, 0, LAST);
      this.#drawOutlines(gl, 0, washed | hidden, 0, IDLE - 1);
      this.#drawOutlines(gl, 0, washed | hidden, IDLE + 1, LAST);
      this.#drawOutlines(gl, 0, washed | hidden, IDLE, IDLE);
    }
    if (this.#marksInUse & standardPlot && zoom >= strokes.standardPlot.minZoom)
      this.#drawStandardPlots(gl);
    this.#finish(gl);
  }

  #prepare(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): boolean {
    if (!this.#map || !this.#mesh || this.#mesh.chunkCount === 0) return false;
    this.#buffers ??= new MeshBuffers(gl, this.#mesh);
    setDrawingState(gl);
    this.#frame.read(this.#map, gl, input);
    this.#buffers.cull(this.#frame.matrix, 0.02);
    if (this.#buffers.visibleCount === 0) return false;
    this.#bindLooks(gl);
    return true;
  }

  #finish(gl: WebGL2RenderingContext): void {
    gl.bindVertexArray(null);
  }

  #bindLooks(gl: WebGL2RenderingContext): void {
    gl.activeTexture(gl.TEXTURE0);
    const height = this.#looks.length / 2 / LOOKS_WIDTH;
    if (!this.#looksTexture) {
      this.#looksTexture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.#looksTexture);
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RG8, LOOKS_WIDTH, height);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      this.#looksAreStale = true;
    } else gl.bindTexture(gl.TEXTURE_2D, this.#looksTexture);
    if (!this.#looksAreStale) return;
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      0,
      0,
      LOOKS_WIDTH,
      height,
      gl.RG,
      gl.UNSIGNED_BYTE,
      this.#looks,
    );
    this.#looksAreStale = false;
  }

  #dropLooksTexture(): void {
    if (this.#looksTexture) this.#gl?.deleteTexture(this.#looksTexture);
    this.#looksTexture = null;
    this.#looksAreStale = true;
  }

  #drawFills(gl: WebGL2RenderingContext): void {
    const { program, uniforms } = this.#fill!;
    const buffers = this.#buffers!;
    const { zoom, bearing, pixelsPerMeter } = this.#frame;
    const colors = this.#colors;
    const scale = patternScale(zoom);
    const size = pixelsPerMeter / scale;
    const turn = (patternTurn(bearing) * Math.PI) / 180;
    const cosine = Math.cos(turn) * size;
    const sine = Math.sin(turn) * size;
    gl.useProgram(program);
    buffers.begin(this.#fill!);
    gl.uniform1i(uniforms.u_looks!, 0);
    gl.uniform1i(uniforms.u_looksWidth!, LOOKS_WIDTH);
    gl.uniform3fv(uniforms.u_fills!, colors.fills);
    gl.uniform3fv(uniforms.u_inks!, colors.inks);
    gl.uniform4fv(uniforms.u_patterns!, colors.patterns);
    gl.uniform4fv(uniforms.u_wash!, colors.wash);
    gl.uniform1f(uniforms.u_inkOpacity!, textureOpacity(zoom));
    gl.uniform1f(uniforms.u_unit!, 1 / scale);
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
      buffers.drawFill(i, this.#fill!);
    }
  }

  #beginStrokes(gl: WebGL2RenderingContext): void {
    const { program, uniforms } = this.#stroke!;
    const { width, height, pixelRatio, pixelsPerMeter } = this.#frame;
    gl.useProgram(program);
    this.#buffers!.begin(this.#stroke!);
    gl.uniform1i(uniforms.u_looks!, 0);
    gl.uniform1i(uniforms.u_looksWidth!, LOOKS_WIDTH);
    gl.uniform2f(uniforms.u_viewport!, width, height);
    gl.uniform1f(uniforms.u_pixelRatio!, pixelRatio);
    gl.uniform1f(uniforms.u_along!, pixelsPerMeter);
    gl.uniform1f(uniforms.u_blur!, 0);
    gl.uniform1f(uniforms.u_least!, 0);
    gl.uniform4f(uniforms.u_dash!, 0, 0, 0, 0);
    gl.uniform1fv(uniforms.u_widths!, this.#widths);
    gl.uniform3fv(uniforms.u_outlines!, this.#colors.outlines);
    gl.uniform3fv(uniforms.u_washedOutline!, this.#colors.washedOutline);
  }

  #drawOutlines(
    gl: WebGL2RenderingContext,
    needs: number,
    bars: number,
    first: number,
    last: number,
  ): void {
    if (first > last) return;
    const { uniforms } = this.#stroke!;
    gl.uniform1f(uniforms.u_width!, 0);
    gl.uniform1f(uniforms.u_offset!, 0);
    gl.uniform4f(uniforms.u_color!, 0, 0, 0, 0);
    this.#drawSides(gl, needs, bars, first, last);
  }

  #drawSides(
    gl: WebGL2RenderingContext,
    needs: number,
    bars: number,
    first: number,
    last: number,
  ): void {
    const { uniforms } = this.#stroke!;
    const buffers = this.#buffers!;
    gl.uniform1i(uniforms.u_needs!, needs);
    gl.uniform1i(uniforms.u_bars!, bars);
    gl.uniform2i(uniforms.u_range!, first, last);
    for (let i = 0; i < buffers.visibleCount; i++) buffers.drawSides(i, this.#stroke!);
  }

  /** The edge, a strip of fill, then a dark and a light line: a frame that any fill can carry. */
  #drawStandardPlots(gl: WebGL2RenderingContext): void {
    const { uniforms } = this.#stroke!;
    const { inset, width } = strokes.standardPlot;
    const bars = washed | hidden;
    gl.uniform1f(uniforms.u_offset!, 2 * inset + 0.5 * width);
    // The category's own outline, brought to this width.
    for (let i = 0; i <= LAST; i++) this.#widths[i] = width;
    gl.uniform1fv(uniforms.u_widths!, this.#widths);
    gl.uniform1f(uniforms.u_width!, 0);
    gl.uniform4f(uniforms.u_color!, 0, 0, 0, 0);
    this.#drawSides(gl, standardPlot, bars, 0, LAST);
    gl.uniform1f(uniforms.u_offset!, 2 * inset + 1.5 * width);
    gl.uniform1f(uniforms.u_width!, width);
    gl.uniform4fv(uniforms.u_color!, this.#colors.frame);
    this.#drawSides(gl, standardPlot, bars, 0, LAST);
  }

  #renderWarnings(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!(this.#marksInUse & warning90) || !this.#map) return;
    if (this.#map.getZoom() < OUTLINE_MIN_ZOOM || !this.#prepare(gl, input)) return;
    const { uniforms } = this.#stroke!;
    const { width, casing, dash } = strokes.warning;
    const size = this.#frame.zoom < TEXTURE_MIN_ZOOM ? 0.7 : 1;
    const bars = washed | hidden;
    this.#beginStrokes(gl);
    gl.uniform1f(uniforms.u_offset!, 0);
    gl.uniform1f(uniforms.u_width!, casing * size);
    gl.uniform4fv(uniforms.u_color!, this.#colors.casing);
    this.#drawSides(gl, warning90, bars, 0, LAST);
    gl.uniform1f(uniforms.u_width!, width * size);
    gl.uniform4fv(uniforms.u_color!, this.#colors.warning);
    gl.uniform4f(uniforms.u_dash!, dash[0] * size, dash[1] * size, dash[2] * size, dash[3] * size);
    this.#drawSides(gl, warning90, bars, 0, LAST);
    this.#finish(gl);
  }
}
