import { MERCATOR_CIRCUMFERENCE } from '../geometry/mercator';
import type { PlotMesh } from '../geometry/plot-mesh';
import type { GlProgram } from './gl-program';
import { keepBindings } from './keep-bindings';
import { PartBuffers, POINTS_WIDTH } from './part-buffers';
import type { SideList } from './side-list';

/** Sides of one draw call: as many as 16-bit indices can tell the corners of. */
const SIDES_PER_DRAW = 16384;
const POINTS_UNIT = 1;
const STEPS_IN_FLIGHT = 3;

/** GLSL: `pointAt(i)` is point i of the chunk (x, y, along as float bits, then plot and flag). */
export const pointLookUp = `
uniform highp usampler2D u_points;
uniform int u_first;
uvec4 pointAt(int i) {
  int at = u_first + i;
  return texelFetch(u_points, ivec2(at & ${POINTS_WIDTH - 1}, at >> ${Math.log2(POINTS_WIDTH)}), 0);
}
`;

/**
 * A mesh on the GPU, with the chunks of it that lie in view and the matrix of each. Points stand in a
 * texture from which the shaders take what they need by vertex number: fills and strokes share them, and
 * no instancing is needed, which software renderers carry out one quad at a time.
 */
export class MeshBuffers {
  /** How many chunks are in view, since the last `cull`. */
  visibleCount = 0;
  readonly visibleChunks: Uint32Array;
  /** 16 values for each visible chunk: from its metres to clip space. */
  readonly matrices: Float32Array;
  readonly #full: PartBuffers;
  readonly #coarse: PartBuffers | null;
  readonly #quads: WebGLBuffer;
  readonly #sideArray: WebGLVertexArrayObject;
  readonly #matrix = new Float64Array(16);

  readonly #uploads: Iterator<void>;
  readonly #fences: WebGLSync[] = [];

  /** Makes room on the GPU; `upload` or `uploadAll` fills it. */
  constructor(
    readonly gl: WebGL2RenderingContext,
    readonly mesh: PlotMesh,
  ) {
    this.visibleChunks = new Uint32Array(mesh.chunkCount);
    this.matrices = new Float32Array(16 * mesh.chunkCount);
    this.#full = new PartBuffers(gl, mesh);
    this.#coarse = mesh.coarse && new PartBuffers(gl, mesh.coarse);
    this.#sideArray = gl.createVertexArray();
    this.#quads = gl.createBuffer();
    this.#uploads = this.#uploadInSteps();
  }

  /** True once all can be drawn, and not only the triangles of views from afar. */
  get hasAll(): boolean {
    return this.#full.isThere;
  }

  /**
   * Brings all to the GPU, a few megabytes a task, or what views from afar need; false when `isWanted` said no before
   * the end.
   */
  async upload(isWanted: () => boolean, isCoarseEnough = false): Promise<boolean> {
    while (!this.#uploads.next().done) {
      if (isCoarseEnough && this.#coarse?.isThere) return true;
      do await nextTask();
      while (isWanted() && !this.#isTaken);
      if (!isWanted()) return false;
    }
    return true;
  }

  /** False while the GPU has too many steps to take: another one would hold the page until it has taken some. */
  get #isTaken(): boolean {
    const { gl } = this;
    const first = this.#fences[0];
    if (this.#fences.length < STEPS_IN_FLIGHT || !first) return true;
    if (gl.getSyncParameter(first, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
    gl.deleteSync(first);
    this.#fences.shift();
    return true;
  }

  #setFence(): void {
    const { gl } = this;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (fence) this.#fences.push(fence);
    gl.flush();
  }

  uploadAll(): void {
    while (!this.#uploads.next().done);
  }

  /** Each step stands alone: other parts of the map draw between two of them. */
  *#uploadInSteps(): Generator<void> {
    const { gl, mesh } = this;
    const quads = quadCorners(mostSides(mesh));
    keepBindings(gl, () => {
      gl.bindVertexArray(this.#sideArray);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#quads);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, quads, gl.STATIC_DRAW);
    });
    for (const part of [this.#coarse, this.#full]) {
      for (const _ of part?.upload() ?? []) {
        this.#setFence();
        yield;
      }
      yield;
    }
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

  /** Binds what `drawFill` and `drawSides` of a program read; call it once after `useProgram`. Sides are never coarse. */
  begin({ uniforms }: GlProgram, isCoarse = false): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0 + POINTS_UNIT);
    gl.bindTexture(gl.TEXTURE_2D, this.#partOf(isCoarse).points);
    gl.uniform1i(uniforms.u_points!, POINTS_UNIT);
    gl.activeTexture(gl.TEXTURE0);
  }

  /** Triangles of a visible chunk; vertex numbers are point numbers. */
  drawFill(visible: number, { uniforms }: GlProgram, isCoarse = false): void {
    const { gl } = this;
    const chunk = this.visibleChunks[visible]!;
    const buffers = this.#partOf(isCoarse);
    gl.uniformMatrix4fv(uniforms.u_matrix!, false, this.matrices, 16 * visible, 16);
    gl.uniform1i(uniforms.u_first!, buffers.part.pointOffsets[chunk]!);
    buffers.drawTriangles(chunk);
  }

  #partOf(isCoarse: boolean): PartBuffers {
    return (isCoarse && this.#coarse) || this.#full;
  }

  /** A quad for each side of a visible chunk; vertex numbers are 4 · side + corner. */
  drawSides(visible: number, { uniforms }: GlProgram): void {
    const { gl, mesh } = this;
    const chunk = this.visibleChunks[visible]!;
    const first = mesh.pointOffsets[chunk]!;
    const sides = mesh.pointOffsets[chunk + 1]! - first - 3;
    gl.bindVertexArray(this.#sideArray);
    gl.uniformMatrix4fv(uniforms.u_matrix!, false, this.matrices, 16 * visible, 16);
    for (let done = 0; done < sides; done += SIDES_PER_DRAW) {
      gl.uniform1i(uniforms.u_first!, first + done);
      const count = Math.min(SIDES_PER_DRAW, sides - done);
      gl.drawElements(gl.TRIANGLES, 6 * count, gl.UNSIGNED_SHORT, 0);
    }
  }

  /** The sides of a list that lie in a visible chunk; vertex numbers are as for `drawSides`. */
  drawListedSides(visible: number, { uniforms }: GlProgram, list: SideList): void {
    const { gl, mesh } = this;
    const chunk = this.visibleChunks[visible]!;
    const start = list.offsets[chunk]!;
    const count = list.offsets[chunk + 1]! - start;
    if (count === 0) return;
    gl.bindVertexArray(list.array);
    gl.uniformMatrix4fv(uniforms.u_matrix!, false, this.matrices, 16 * visible, 16);
    gl.uniform1i(uniforms.u_first!, mesh.pointOffsets[chunk]!);
    gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 4 * start);
  }

  destroy(): void {
    const { gl } = this;
    for (const fence of this.#fences) gl.deleteSync(fence);
    this.#full.destroy();
    this.#coarse?.destroy();
    gl.deleteBuffer(this.#quads);
    gl.deleteVertexArray(this.#sideArray);
  }
}

function mostSides({ chunkCount, pointOffsets }: PlotMesh): number {
  let most = 0;
  for (let chunk = 0; chunk < chunkCount; chunk++)
    most = Math.max(most, pointOffsets[chunk + 1]! - pointOffsets[chunk]!);
  return Math.min(most, SIDES_PER_DRAW);
}

function quadCorners(sides: number): Uint16Array {
  const corners = new Uint16Array(6 * sides);
  for (let side = 0; side < sides; side++)
    corners.set(
      [0, 1, 2, 2, 1, 3].map((corner) => 4 * side + corner),
      6 * side,
    );
  return corners;
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

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
