import { MERCATOR_CIRCUMFERENCE } from '../geometry/mercator';
import { type PlotMesh, POINT_BYTES } from '../geometry/plot-mesh';

/** Attribute locations shared by all programs that read a mesh. */
export const fillAttributes = ['a_point', 'a_word'] as const;
export const sideAttributes = ['a_previous', 'a_start', 'a_end', 'a_next', 'a_word'] as const;

/** A mesh on the GPU, with the chunks of it that lie in view and the matrix of each. */
export class MeshBuffers {
  /** How many chunks are in view, since the last `cull`. */
  visibleCount = 0;
  readonly visibleChunks: Uint32Array;
  /** 16 values for each visible chunk: from its metres to clip space. */
  readonly matrices: Float32Array;
  readonly #points: WebGLBuffer;
  readonly #triangles: WebGLBuffer;
  readonly #fills: WebGLVertexArrayObject[] = [];
  readonly #sides: WebGLVertexArrayObject[] = [];
  readonly #matrix = new Float64Array(16);

  constructor(
    readonly gl: WebGL2RenderingContext,
    readonly mesh: PlotMesh,
  ) {
    this.visibleChunks = new Uint32Array(mesh.chunkCount);
    this.matrices = new Float32Array(16 * mesh.chunkCount);
    gl.bindVertexArray(null);
    this.#points = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#points);
    const pointCount = mesh.pointOffsets[mesh.chunkCount]!;
    gl.bufferData(
      gl.ARRAY_BUFFER,
      new Uint8Array(mesh.points, 0, pointCount * POINT_BYTES),
      gl.STATIC_DRAW,
    );
    this.#triangles = gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.bufferData(
      gl.ELEMENT_ARRAY_BUFFER,
      mesh.triangles.subarray(0, mesh.triangleOffsets[mesh.chunkCount]!),
      gl.STATIC_DRAW,
    );
    for (let chunk = 0; chunk < mesh.chunkCount; chunk++) {
      this.#fills.push(this.#createFill(chunk));
      this.#sides.push(this.#createSides(chunk));
    }
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  #createFill(chunk: number): WebGLVertexArrayObject {
    const { gl } = this;
    const start = this.mesh.pointOffsets[chunk]! * POINT_BYTES;
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#points);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, POINT_BYTES, start);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_INT, POINT_BYTES, start + 12);
    return array;
  }

  #createSides(chunk: number): WebGLVertexArrayObject {
    const { gl } = this;
    const start = this.mesh.pointOffsets[chunk]! * POINT_BYTES;
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#points);
    for (let i = 0; i < 4; i++) {
      gl.enableVertexAttribArray(i);
      gl.vertexAttribPointer(i, 3, gl.FLOAT, false, POINT_BYTES, start + i * POINT_BYTES);
      gl.vertexAttribDivisor(i, 1);
    }
    gl.enableVertexAttribArray(4);
    gl.vertexAttribIPointer(4, 1, gl.UNSIGNED_INT, POINT_BYTES, start + POINT_BYTES + 12);
    gl.vertexAttribDivisor(4, 1);
    return array;
  }

  /** Finds the chunks in view. `matrix` maps Web-Mercator 0–1 to clip space; `margin` widens the view, in clip units. */
  cull(matrix: ArrayLike<number>, margin: number): void {
    const { mesh } = this;
    let count = 0;
    for (let chunk = 0; chunk < mesh.chunkCount; chunk++) {
      if (!isInView(matrix, mesh.bounds, 4 * chunk, margin)) continue;
      this.#writeMatrix(matrix, mesh.origins[2 * chunk]!, mesh.origins[2 * chunk + 1]!, 16 * count);
      this.visibleChunks[count++] = chunk;
    }
    this.visibleCount = count;
  }

  #writeMatrix(m: ArrayLike<number>, x: number, y: number, at: number): void {
    const scaled = this.#matrix;
    for (let i = 0; i < 4; i++) {
      scaled[i] = m[i]! / MERCATOR_CIRCUMFERENCE;
      scaled[4 + i] = m[4 + i]! / MERCATOR_CIRCUMFERENCE;
      scaled[8 + i] = m[8 + i]!;
      // In doubles: the origin and the camera are far from 0, their difference is small.
      scaled[12 + i] = m[i]! * x + m[4 + i]! * y + m[12 + i]!;
    }
    this.matrices.set(scaled, at);
  }

  drawFill(visible: number): void {
    const { gl, mesh } = this;
    const chunk = this.visibleChunks[visible]!;
    const start = mesh.triangleOffsets[chunk]!;
    gl.bindVertexArray(this.#fills[chunk]!);
    gl.drawElements(
      gl.TRIANGLES,
      mesh.triangleOffsets[chunk + 1]! - start,
      gl.UNSIGNED_INT,
      start * 4,
    );
  }

  drawSides(visible: number): void {
    const { gl, mesh } = this;
    const chunk = this.visibleChunks[visible]!;
    const points = mesh.pointOffsets[chunk + 1]! - mesh.pointOffsets[chunk]!;
    if (points < 4) return;
    gl.bindVertexArray(this.#sides[chunk]!);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, points - 3);
  }

  destroy(): void {
    const { gl } = this;
    gl.deleteBuffer(this.#points);
    gl.deleteBuffer(this.#triangles);
    for (const array of this.#fills) gl.deleteVertexArray(array);
    for (const array of this.#sides) gl.deleteVertexArray(array);
  }
}

/** False when all corners of the box lie outside the same edge of the view. */
function isInView(m: ArrayLike<number>, bounds: Float64Array, at: number, margin: number): boolean {
  let left = 0;
  let right = 0;
  let below = 0;
  let above = 0;
  let behind = 0;
  for (let corner = 0; corner < 4; corner++) {
    const x = bounds[at + (corner & 1 ? 2 : 0)]!;
    const y = bounds[at + (corner & 2 ? 3 : 1)]!;
    const w = m[3]! * x + m[7]! * y + m[15]!;
    const clipX = m[0]! * x + m[4]! * y + m[12]!;
    const clipY = m[1]! * x + m[5]! * y + m[13]!;
    const reach = w * (1 + margin);
    if (clipX < -reach) left++;
    if (clipX > reach) right++;
    if (clipY < -reach) below++;
    if (clipY > reach) above++;
    if (w <= 0) behind++;
  }
  return left < 4 && right < 4 && below < 4 && above < 4 && behind < 4;
}
