import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { polygonColumnFrom } from '../domain/polygons';
import { buildShapeMesh, type PlotMesh } from '../geometry/plot-mesh';
import { Frame, setDrawingState } from './frame';
import { createGlProgram, type GlProgram } from './gl-program';
import type { CountedLayer } from './kept-picture';
import { MeshBuffers } from './mesh-buffers';
import { rgb } from './palette';
import type { ShapePass } from './shape-passes';
import { dotFragment, dotVertex, flatFragment, flatVertex } from './shape-shaders';
import { strokeFragment, strokeVertex } from './stroke-shaders';

interface PreparedPass {
  pass: ShapePass;
  color: Float32Array;
  ground: Float32Array;
}

const noDash = [0, 0, 0, 0] as const;

/** A few shapes drawn exactly as given (no tiles, no simplification), in one or more passes. */
export class ShapeLayer implements CountedLayer {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #mesh: PlotMesh | null = null;
  #vertexCount = 0;
  #buffers: MeshBuffers | null = null;
  #flat: GlProgram | null = null;
  #stroke: GlProgram | null = null;
  #dot: GlProgram | null = null;
  #passes: PreparedPass[] = [];
  #strength = 1;
  #changes = 0;
  readonly #frame = new Frame();

  constructor(
    readonly id: string,
    passes: readonly ShapePass[],
  ) {
    this.setPasses(passes);
  }

  get changes(): number {
    return this.#changes;
  }

  #touch(): void {
    this.#changes++;
    this.#map?.triggerRepaint();
  }

  setPasses(passes: readonly ShapePass[]): void {
    this.#passes = passes.map((pass) => ({
      pass,
      color: Float32Array.from([...rgb(pass.color), 'opacity' in pass ? pass.opacity : 1]),
      ground: Float32Array.from([...rgb('ground' in pass ? pass.ground : '#000000'), 1]),
    }));
    this.#touch();
  }

  /** Opacity of the whole layer, 0–1. */
  setStrength(strength: number): void {
    this.#strength = strength;
    this.#touch();
  }

  /** GeoJSON multipolygon coordinates, shells counter-clockwise; an empty list clears the layer. False when nothing was there either. */
  setShapes(shapes: readonly number[][][][][]): boolean {
    if (shapes.length === 0 && !this.#mesh) return false;
    this.setMesh(shapes.length > 0 ? buildShapeMesh(polygonColumnFrom(shapes)) : null);
    for (const ring of shapes.flat(2)) this.#vertexCount += ring.length - 1;
    return true;
  }

  /** A mesh made elsewhere; its corners carry no dots. `null` clears the layer. */
  setMesh(mesh: PlotMesh | null): void {
    this.#buffers?.destroy();
    this.#buffers = null;
    this.#mesh = mesh;
    this.#vertexCount = 0;
    this.#touch();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#flat = createGlProgram(gl, flatVertex, flatFragment);
    this.#stroke = createGlProgram(gl, strokeVertex(false), strokeFragment);
    this.#dot = createGlProgram(gl, dotVertex, dotFragment);
  }

  onRemove(): void {
    this.#buffers?.destroy();
    for (const it of [this.#flat, this.#stroke, this.#dot])
      if (it) this.#gl?.deleteProgram(it.program);
    this.forgetContext();
  }

  /** After the context was lost, all that lived in it is gone: `onAdd` starts anew. */
  forgetContext(): void {
    this.#buffers = null;
    this.#flat = null;
    this.#stroke = null;
    this.#dot = null;
    this.#gl = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): boolean {
    if (!this.#map || !this.#mesh || this.#mesh.chunkCount === 0 || this.#strength === 0)
      return false;
    this.#buffers ??= new MeshBuffers(gl, this.#mesh);
    this.#buffers.uploadAll();
    this.#frame.read(this.#map, gl, input);
    this.#buffers.cull(this.#frame.matrix, 0.1);
    if (this.#buffers.visibleCount === 0) return false;
    setDrawingState(gl);
    for (const prepared of this.#passes) {
      const { kind } = prepared.pass;
      if (kind === 'flat') this.#drawFlat(gl, prepared.color);
      else if (kind === 'stroke') this.#drawStroke(gl, prepared);
      else if (kind === 'band') this.#drawBand(gl, prepared);
      else this.#drawDots(gl, prepared);
    }
    gl.bindVertexArray(null);
    return true;
  }

  #drawFlat(gl: WebGL2RenderingContext, color: Float32Array): void {
    const flat = this.#flat!;
    const buffers = this.#buffers!;
    gl.useProgram(flat.program);
    buffers.begin(flat);
    gl.uniform4fv(flat.uniforms.u_color!, color);
    gl.uniform1f(flat.uniforms.u_strength!, this.#strength);
    for (let i = 0; i < buffers.visibleCount; i++) buffers.drawFill(i, flat);
  }

  #drawStroke(gl: WebGL2RenderingContext, { pass, color }: PreparedPass): void {
    if (pass.kind !== 'stroke' || this.#frame.zoom < (pass.minZoom ?? 0)) return;
    const { uniforms } = this.#beginStroke(gl, pass.width, color);
    const dash = pass.dash ?? noDash;
    gl.uniform1f(uniforms.u_offset!, pass.offset ?? 0);
    gl.uniform1f(uniforms.u_blur!, pass.blur ?? 0);
    gl.uniform4f(uniforms.u_dash!, dash[0], dash[1], dash[2], dash[3]);
    this.#drawSides(this.#stroke!);
  }

  /**
   * The stencil holds 1 inside the shapes; each pixel is tinted once and then marked. Where fills or lines
   * of MapLibre come after, it is told that the clipping masks of its tiles are gone.
   */
  #drawBand(gl: WebGL2RenderingContext, { pass, color }: PreparedPass): void {
    if (pass.kind !== 'band' || this.#frame.zoom < pass.minZoom) return;
    gl.enable(gl.STENCIL_TEST);
    gl.stencilMask(0xff);
    gl.clearStencil(0);
    gl.clear(gl.STENCIL_BUFFER_BIT);
    gl.colorMask(false, false, false, false);
    gl.stencilFunc(gl.ALWAYS, 1, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.REPLACE);
    this.#drawFlat(gl, color);
    gl.colorMask(true, true, true, true);
    gl.stencilFunc(gl.EQUAL, 1, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
    const { uniforms } = this.#beginStroke(gl, 2 * pass.width, color);
    gl.uniform1f(uniforms.u_least!, 0.5);
    this.#drawSides(this.#stroke!);
    gl.disable(gl.STENCIL_TEST);
    (this.#map!.painter as unknown as { currentStencilSource?: string }).currentStencilSource =
      undefined;
  }

  #beginStroke(gl: WebGL2RenderingContext, strokeWidth: number, color: Float32Array): GlProgram {
    const stroke = this.#stroke!;
    const { uniforms } = stroke;
    const { width, height, pixelRatio, pixelsPerMeter } = this.#frame;
    gl.useProgram(stroke.program);
    this.#buffers!.begin(stroke);
    gl.uniform2f(uniforms.u_viewport!, width, height);
    gl.uniform1f(uniforms.u_pixelRatio!, pixelRatio);
    gl.uniform1f(uniforms.u_along!, pixelsPerMeter);
    gl.uniform1f(uniforms.u_width!, strokeWidth);
    gl.uniform1f(uniforms.u_offset!, 0);
    gl.uniform1f(uniforms.u_blur!, 0);
    gl.uniform1f(uniforms.u_least!, 0);
    gl.uniform1f(uniforms.u_strength!, this.#strength);
    gl.uniform4f(uniforms.u_dash!, 0, 0, 0, 0);
    gl.uniform4fv(uniforms.u_color!, color);
    return stroke;
  }

  #drawDots(gl: WebGL2RenderingContext, { pass, color, ground }: PreparedPass): void {
    if (pass.kind !== 'dots' || this.#frame.zoom < pass.minZoom) return;
    if (this.#vertexCount === 0 || this.#vertexCount > pass.mostVertices) return;
    const dot = this.#dot!;
    const { uniforms } = dot;
    const { width, height, pixelRatio } = this.#frame;
    gl.useProgram(dot.program);
    this.#buffers!.begin(dot);
    gl.uniform2f(uniforms.u_viewport!, width, height);
    gl.uniform1f(uniforms.u_radius!, pass.radius * pixelRatio);
    gl.uniform1f(uniforms.u_ring!, pass.ring * pixelRatio);
    gl.uniform1f(uniforms.u_reach!, (pass.radius + pass.ring) * pixelRatio + 1);
    gl.uniform4fv(uniforms.u_ground!, ground);
    gl.uniform1f(uniforms.u_strength!, this.#strength);
    gl.uniform4fv(uniforms.u_color!, color);
    this.#drawSides(dot);
  }

  #drawSides(program: GlProgram): void {
    const buffers = this.#buffers!;
    for (let i = 0; i < buffers.visibleCount; i++) buffers.drawSides(i, program);
  }
}
