import { type MeshPart, POINT_BYTES } from '../geometry/mesh-part';
import { keepBindings } from './keep-bindings';

export const POINTS_WIDTH = 4096;
/** What is brought to the GPU at once: a whole number of rows of points, some milliseconds. */
const STEP_BYTES = 2 * 1024 * 1024;

/** Points (in a texture) and triangles of a mesh on the GPU. */
export class PartBuffers {
  /** True once all of it is there. */
  isThere = false;
  readonly points: WebGLTexture;
  readonly #triangles: WebGLBuffer;
  readonly #array: WebGLVertexArrayObject;

  constructor(
    readonly gl: WebGL2RenderingContext,
    readonly part: MeshPart,
  ) {
    this.points = gl.createTexture();
    this.#triangles = gl.createBuffer();
    this.#array = gl.createVertexArray();
  }

  /** Brings it to the GPU. Each step stands alone: other parts of the map draw between two of them. */
  *upload(): Generator<void> {
    yield* this.#uploadTriangles();
    yield* this.#uploadPoints();
    this.isThere = true;
  }

  *#uploadTriangles(): Generator<void> {
    const { gl, part } = this;
    const indices = part.triangles.subarray(0, part.triangleOffsets.at(-1));
    keepBindings(gl, () => {
      gl.bindVertexArray(this.#array);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices.byteLength, gl.STATIC_DRAW);
    });
    for (let at = 0; at < indices.length; at += STEP_BYTES / 4) {
      const some = indices.subarray(at, at + STEP_BYTES / 4);
      keepBindings(gl, () => {
        gl.bindVertexArray(this.#array);
        gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, 4 * at, some);
      });
      yield;
    }
  }

  *#uploadPoints(): Generator<void> {
    const { gl, part } = this;
    const count = part.pointOffsets.at(-1)!;
    keepBindings(gl, () => createPointTexture(gl, this.points, count));
    for (let at = 0; at < count; at += STEP_BYTES / POINT_BYTES) {
      const end = Math.min(count, at + STEP_BYTES / POINT_BYTES);
      keepBindings(gl, () => writePoints(gl, this.points, part, at, end));
      yield;
    }
  }

  /** Draws the triangles of a chunk, whose uniforms have been set. */
  drawTriangles(chunk: number): void {
    const { gl, part } = this;
    const start = part.triangleOffsets[chunk]!;
    const count = part.triangleOffsets[chunk + 1]! - start;
    gl.bindVertexArray(this.#array);
    gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, start * 4);
  }

  destroy(): void {
    const { gl } = this;
    gl.deleteTexture(this.points);
    gl.deleteBuffer(this.#triangles);
    gl.deleteVertexArray(this.#array);
  }
}

function createPointTexture(
  gl: WebGL2RenderingContext,
  texture: WebGLTexture,
  count: number,
): void {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  const rows = Math.max(1, Math.ceil(count / POINTS_WIDTH));
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32UI, POINTS_WIDTH, rows);
}

/** `from` is a whole number of rows. */
function writePoints(
  gl: WebGL2RenderingContext,
  texture: WebGLTexture,
  part: MeshPart,
  from: number,
  to: number,
): void {
  const words = new Uint32Array(part.points);
  const fullRows = Math.floor((to - from) / POINTS_WIDTH);
  const rest = to - from - fullRows * POINTS_WIDTH;
  gl.bindTexture(gl.TEXTURE_2D, texture);
  const write = (row: number, width: number, height: number) =>
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      0,
      row,
      width,
      height,
      gl.RGBA_INTEGER,
      gl.UNSIGNED_INT,
      words,
      4 * row * POINTS_WIDTH,
    );
  const row = from / POINTS_WIDTH;
  if (fullRows > 0) write(row, POINTS_WIDTH, fullRows);
  if (rest > 0) write(row + fullRows, rest, 1);
}
