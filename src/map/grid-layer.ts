import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { MERCATOR_CIRCUMFERENCE, mercatorX, mercatorY } from '../geometry/mercator';
import { Frame, setDrawingState } from './frame';
import { createGlProgram, type GlProgram } from './gl-program';
import { rgb, type Theme } from './palette';
import { mapColors } from './tokens';
import { gridStep } from './zoom-ramps';

const vertex = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform float u_reach;       // squares
out vec2 v_at;
void main() {
  v_at = vec2((gl_VertexID & 1) == 0 ? -u_reach : u_reach, gl_VertexID >= 2 ? u_reach : -u_reach);
  gl_Position = u_matrix * vec4(v_at, 0.0, 1.0);
}
`;
const fragment = `#version 300 es
precision highp float;
in vec2 v_at;
uniform vec3 u_color;
uniform float u_pixelRatio;
uniform float u_strength;    // opacity of the layer
out vec4 fragColor;
void main() {
  vec2 pixel = vec2(length(vec2(dFdx(v_at.x), dFdy(v_at.x))), length(vec2(dFdx(v_at.y), dFdy(v_at.y))));
  vec2 away = abs(fract(v_at + 0.5) - 0.5) / pixel;
  vec2 line = clamp(0.5 * u_pixelRatio + 0.5 - away, 0.0, 1.0) * (1.0 - smoothstep(0.1, 0.3, pixel));
  float alpha = max(line.x, line.y) * u_strength;
  fragColor = vec4(u_color * alpha, alpha);
}
`;

/**
 * A grid of squares of `gridStep` metres on the ground, for a map without a backdrop. Its mesh of
 * latitudes is that of the nearest half degree, so that it holds still while the map pans.
 */
export class GridLayer implements CustomLayerInterface {
  readonly id = 'grid';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #program: GlProgram | null = null;
  #noAttributes: WebGLVertexArrayObject | null = null;
  #color: Float32Array;
  #strength = 1;
  readonly #frame = new Frame();
  readonly #matrix = new Float64Array(16);
  readonly #matrix32 = new Float32Array(16);

  constructor(theme: Theme) {
    this.#color = Float32Array.from(rgb(mapColors[theme].grid));
  }

  setTheme(theme: Theme): void {
    this.#color = Float32Array.from(rgb(mapColors[theme].grid));
    this.#map?.triggerRepaint();
  }

  /** Opacity of the grid, 0–1. */
  setStrength(strength: number): void {
    this.#strength = strength;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#program = createGlProgram(gl, vertex, fragment);
    this.#noAttributes = gl.createVertexArray();
  }

  onRemove(): void {
    if (this.#program) this.#gl?.deleteProgram(this.#program.program);
    this.#gl?.deleteVertexArray(this.#noAttributes);
    this.forgetContext();
  }

  /** After the context was lost, all that lived in it is gone: `onAdd` starts anew. */
  forgetContext(): void {
    this.#map = null;
    this.#gl = null;
    this.#program = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const map = this.#map;
    if (!map || !this.#program || this.#strength === 0) return;
    const frame = this.#frame;
    frame.read(map, gl, input);
    const center = map.getCenter();
    const centerX = mercatorX(center.lng);
    const centerY = mercatorY(center.lat);
    const band = Math.round(center.lat * 2) / 2;
    // A metre on the ground is longer on the Mercator map by the secant of the latitude.
    const step = gridStep(frame.zoom) / Math.cos((band * Math.PI) / 180) / MERCATOR_CIRCUMFERENCE;
    const x = Math.round(centerX / step) * step;
    const y = Math.round(centerY / step) * step;
    const m = frame.matrix;
    for (let i = 0; i < 4; i++) {
      this.#matrix[i] = m[i]! * step;
      this.#matrix[4 + i] = m[4 + i]! * step;
      this.#matrix[8 + i] = m[8 + i]!;
      this.#matrix[12 + i] = m[i]! * x + m[4 + i]! * y + m[12 + i]!;
    }
    this.#matrix32.set(this.#matrix);
    setDrawingState(gl);
    const { program, uniforms } = this.#program;
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniforms.u_matrix!, false, this.#matrix32);
    gl.uniform1f(uniforms.u_reach!, 400);
    gl.uniform3fv(uniforms.u_color!, this.#color);
    gl.uniform1f(uniforms.u_pixelRatio!, frame.pixelRatio);
    gl.uniform1f(uniforms.u_strength!, this.#strength);
    gl.bindVertexArray(this.#noAttributes);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.bindVertexArray(null);
  }
}
