import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { setDrawingState } from './frame';
import { createGlProgram, type GlProgram } from './gl-program';

/** A layer that says when its picture is another one. */
export interface CountedLayer extends CustomLayerInterface {
  /** Grows with each change of what the layer draws, the view aside. */
  readonly changes: number;
  /** False when there was nothing to draw. */
  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): boolean;
  forgetContext?(): void;
}

const vertexSource = `#version 300 es
void main() {
  // One triangle over the whole view.
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}
`;

const fragmentSource = `#version 300 es
precision mediump float;
uniform sampler2D u_picture;
out vec4 color;
void main() {
  color = texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0);
}
`;

/**
 * Keeps what a layer drew while the view rests: the map draws all its layers anew for a hover, a label or
 * a selection, and a hundred thousand plots that have not changed need not be drawn again for that.
 */
export class KeptPicture implements CustomLayerInterface {
  readonly id: string;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #layer: CountedLayer;
  #map: MapLibreMap | null = null;
  #program: GlProgram | null = null;
  #texture: WebGLTexture | null = null;
  #framebuffer: WebGLFramebuffer | null = null;
  /** Of what is kept: device px. */
  #width = 0;
  #height = 0;
  #changes = -1;
  /** Nothing was drawn: a picture of nothing is not shown either. */
  #isBlank = false;
  #matrix: readonly number[] = [];

  constructor(layer: CountedLayer) {
    this.id = layer.id;
    this.#layer = layer;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#layer.onAdd?.(map, gl);
    this.#program = createGlProgram(gl, vertexSource, fragmentSource);
  }

  onRemove(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#layer.onRemove?.(map, gl);
    gl.deleteProgram(this.#program?.program ?? null);
    gl.deleteTexture(this.#texture);
    gl.deleteFramebuffer(this.#framebuffer);
    this.#forget();
  }

  /** After the context was lost, all that lived in it is gone: `onAdd` starts anew. */
  forgetContext(): void {
    this.#layer.forgetContext?.();
    this.#forget();
  }

  #forget(): void {
    this.#map = null;
    this.#program = null;
    this.#texture = null;
    this.#framebuffer = null;
    this.#width = 0;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    // A moving view needs another picture each time.
    if (!this.#program || !this.#map || this.#map.isMoving()) this.#layer.render(gl, input);
    else {
      if (!this.#isKept(gl, input)) this.#draw(gl, input);
      if (!this.#isBlank) this.#show(gl);
    }
  }

  #isKept(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): boolean {
    const matrix = input.defaultProjectionData.mainMatrix as ArrayLike<number>;
    return (
      this.#changes === this.#layer.changes &&
      this.#width === gl.drawingBufferWidth &&
      this.#height === gl.drawingBufferHeight &&
      this.#matrix.every((value, i) => value === matrix[i])
    );
  }

  #draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const before = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    this.#makeRoom(gl);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.disable(gl.SCISSOR_TEST);
    gl.colorMask(true, true, true, true);
    gl.clearBufferfv(gl.COLOR, 0, [0, 0, 0, 0]);
    this.#isBlank = !this.#layer.render(gl, input);
    gl.bindFramebuffer(gl.FRAMEBUFFER, before);
    this.#changes = this.#layer.changes;
    this.#matrix = Array.from(input.defaultProjectionData.mainMatrix as ArrayLike<number>);
  }

  #makeRoom(gl: WebGL2RenderingContext): void {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (this.#width === width && this.#height === height) return;
    this.#width = width;
    this.#height = height;
    gl.deleteTexture(this.#texture);
    this.#texture = gl.createTexture();
    this.#framebuffer ??= gl.createFramebuffer();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
  }

  #show(gl: WebGL2RenderingContext): void {
    const { program, uniforms } = this.#program!;
    setDrawingState(gl);
    gl.useProgram(program);
    gl.bindVertexArray(null);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniforms.u_picture!, 0);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }
}
