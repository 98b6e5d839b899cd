/** Bytes of one point of `MeshPart.points`: x, y, along (Float32 each), then plot and flag (Uint32). */
export const POINT_BYTES = 16;

/** Points and triangles of all chunks. */
export interface MeshPart {
  /** May be longer than what the chunks use. */
  points: ArrayBuffer;
  /** Triangles: point numbers counted from the first point of their chunk. May be longer than used. */
  triangles: Uint32Array;
  /** First point and first triangle index of each chunk, and one past the last (length chunkCount + 1). */
  pointOffsets: Uint32Array;
  triangleOffsets: Uint32Array;
}
