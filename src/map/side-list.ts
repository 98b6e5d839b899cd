import { type PlotMesh, STARTS_SIDE } from '../geometry/plot-mesh';

/** The sides of some plots of a mesh as an index buffer, ordered by chunk. */
export interface SideList {
  array: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
  /** First index of each chunk, and one past the last. */
  offsets: Uint32Array;
}

/** Corner numbers (4 · side + corner, side counted within its chunk) of the quads of chosen plots. */
export function listSides(
  mesh: PlotMesh,
  isChosen: (plot: number) => boolean,
): { indices: Uint32Array; offsets: Uint32Array } {
  const words = new Uint32Array(mesh.points);
  const offsets = new Uint32Array(mesh.chunkCount + 1);
  let indices = new Uint32Array(6 * 1024);
  let end = 0;
  for (let chunk = 0; chunk < mesh.chunkCount; chunk++) {
    const first = mesh.pointOffsets[chunk]!;
    const last = mesh.pointOffsets[chunk + 1]!;
    let plot = -1;
    let isIn = false;
    for (let point = first + 1; point < last; point++) {
      const word = words[4 * point + 3]!;
      if ((word & STARTS_SIDE) === 0) continue;
      const owner = word & ~STARTS_SIDE;
      if (owner !== plot) {
        plot = owner;
        isIn = isChosen(plot);
      }
      if (!isIn) continue;
      if (end + 6 > indices.length) {
        const wider = new Uint32Array(2 * indices.length);
        wider.set(indices);
        indices = wider;
      }
      // A side is numbered by the point before the one it starts at.
      const corner = 4 * (point - 1 - first);
      indices[end++] = corner;
      indices[end++] = corner + 1;
      indices[end++] = corner + 2;
      indices[end++] = corner + 2;
      indices[end++] = corner + 1;
      indices[end++] = corner + 3;
    }
    offsets[chunk + 1] = end;
  }
  return { indices: indices.subarray(0, end), offsets };
}

/** Uploads the sides of chosen plots. */
export function createSideList(
  gl: WebGL2RenderingContext,
  mesh: PlotMesh,
  isChosen: (plot: number) => boolean,
): SideList {
  const { indices, offsets } = listSides(mesh, isChosen);
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  return { array, buffer, offsets };
}

export function deleteSideList(gl: WebGL2RenderingContext, { array, buffer }: SideList): void {
  gl.deleteVertexArray(array);
  gl.deleteBuffer(buffer);
}
