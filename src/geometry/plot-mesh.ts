import type { PolygonColumn } from '../domain/polygons';
import { CoarseMesh } from './coarse-mesh';
import { MERCATOR_CIRCUMFERENCE, mercatorX, mercatorY } from './mercator';
import { type MeshPart, POINT_BYTES } from './mesh-part';
import { orderAlongHilbert } from './plot-order';
import { triangulate } from './triangulate';

/** Flag in the fourth word of a point: a side of a ring starts here. The lower 31 bits are the plot. */
export const STARTS_SIDE = 0x80000000;

/** How far the coarse triangles of a plot may lie from its edge, Web-Mercator m. */
export const COARSE_TOLERANCE = 12;

/** A chunk wider than this (Mercator m) would lose the millimetre in Float32; few plots may still share one. */
const CHUNK_EXTENT = 16384;
const FEWEST_PLOTS_PER_CHUNK = 16;

/**
 * Plots ready to draw, in typed arrays that can be transferred. Plots are grouped in chunks; the points of
 * a chunk are Web-Mercator metres (equatorial scale, x east, y south) from the chunk's origin.
 *
 * A ring of n points v₀…vₙ₋₁ is stored with padding as vₙ₋₁ v₀ v₁ … vₙ₋₁ v₀ v₁, so that four points in a
 * row are prev, start, end, next of a side: instance i of an outline reads points i … i+3 and draws
 * nothing unless point i+1 carries `STARTS_SIDE`. On the ground the land lies left of every side.
 * `along` is the length of the ring up to the point, in the same metres (for dashes).
 */
export interface PlotMesh extends MeshPart {
  /** Rows of the table, with and without a shape: size of what is looked up by plot. */
  plotCount: number;
  chunkCount: number;
  /** Web-Mercator origin of each chunk, 0–1: x, y. */
  origins: Float64Array;
  /** Web-Mercator bounds of each chunk, 0–1: west, north, east, south (y grows to the south). */
  bounds: Float64Array;
  /**
   * The same chunks within `COARSE_TOLERANCE` of the edges, on a fraction of the points, for views from afar; its
   * points are rings without padding, which only triangles can be drawn from. `null` for shapes.
   */
  coarse: MeshPart | null;
}

/** The buffers of a mesh, to be handed over with `postMessage`. */
export function transferablesOfMesh(mesh: PlotMesh): ArrayBuffer[] {
  return [
    ...transferablesOfPart(mesh),
    ...(mesh.coarse ? transferablesOfPart(mesh.coarse) : []),
    mesh.origins.buffer as ArrayBuffer,
    mesh.bounds.buffer as ArrayBuffer,
  ];
}

function transferablesOfPart(part: MeshPart): ArrayBuffer[] {
  return [
    part.points,
    part.triangles.buffer as ArrayBuffer,
    part.pointOffsets.buffer as ArrayBuffer,
    part.triangleOffsets.buffer as ArrayBuffer,
  ];
}

/**
 * The mesh of all rows that have a shape, chunked along `order` (default: Hilbert curve), `plotsPerChunk` at most.
 * Sides shorter than the Float32 grid are merged; rings with fewer than three points left are not drawn.
 */
export function buildPlotMesh(
  polygons: PolygonColumn,
  order: Uint32Array = orderAlongHilbert(polygons),
  plotsPerChunk = 512,
  coarseTolerance = COARSE_TOLERANCE,
): PlotMesh {
  const { ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const projected = projectPoints(polygons.coordinates);
  const chunks = groupInChunks(polygons, projected, order, plotsPerChunk);
  const chunkCount = chunks.starts.length - 1;
  const pointCapacity = projected.length / 2 + 2 * (ringOffsets.length - 1);
  const points = new ArrayBuffer(pointCapacity * POINT_BYTES);
  const floats = new Float32Array(points);
  const words = new Uint32Array(points);
  const triangles = new Uint32Array(3 * countTriangles(polygons));
  const coarse = coarseTolerance > 0 ? new CoarseMesh(chunkCount, coarseTolerance) : null;
  const pointOffsets = new Uint32Array(chunkCount + 1);
  const triangleOffsets = new Uint32Array(chunkCount + 1);
  let flat = new Float64Array(1024);
  let pointOf = new Uint32Array(512);
  let pointEnd = 0;
  let triangleEnd = 0;

  for (let chunk = 0; chunk < chunkCount; chunk++) {
    const originX = chunks.origins[2 * chunk]! * MERCATOR_CIRCUMFERENCE;
    const originY = chunks.origins[2 * chunk + 1]! * MERCATOR_CIRCUMFERENCE;
    const chunkStart = pointEnd;
    for (let at = chunks.starts[chunk]!; at < chunks.starts[chunk + 1]!; at++) {
      const row = order[at]!;
      for (let p = rowOffsets[row]!; p < rowOffsets[row + 1]!; p++) {
        const firstRing = polygonOffsets[p]!;
        const lastRing = polygonOffsets[p + 1]!;
        const size = ringOffsets[lastRing]! - ringOffsets[firstRing]!;
        if (pointOf.length < size) {
          flat = new Float64Array(4 * size);
          pointOf = new Uint32Array(2 * size);
        }
        let used = 0;
        const holes: number[] = [];
        for (let g = firstRing; g < lastRing; g++) {
          const ringStart = used;
          used = readRing(ringOffsets[g]!, ringOffsets[g + 1]!, ringStart, originX, originY);
          if (used === ringStart) {
            if (g === firstRing) break;
            continue;
          }
          if (g > firstRing) holes.push(ringStart);
          writeRing(ringStart, used, row);
          for (let v = ringStart; v < used; v++) pointOf[v] = pointEnd - 2 - used + v - chunkStart;
        }
        if (used === 0) continue;
        writeTriangles(used, holes);
        coarse?.add(flat, used, holes, row);
      }
    }
    pointOffsets[chunk + 1] = pointEnd;
    triangleOffsets[chunk + 1] = triangleEnd;
    coarse?.closeChunk(chunk);
  }

  return {
    plotCount: rowOffsets.length - 1,
    points,
    triangles,
    chunkCount,
    pointOffsets,
    triangleOffsets,
    coarse: coarse?.part() ?? null,
    origins: chunks.origins,
    bounds: chunks.bounds,
  };

  /** Distinct points of a closed ring into `flat` from `ringStart`; returns its end, `ringStart` if none is left. */
  function readRing(from: number, to: number, ringStart: number, x0: number, y0: number): number {
    const step = drawnStep(from, to);
    let used = ringStart;
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    for (let k = from; k < to; k++) {
      const x = Math.fround(projected[2 * k]! - x0);
      const y = Math.fround(projected[2 * k + 1]! - y0);
      if (Math.abs(x - lastX) <= step && Math.abs(y - lastY) <= step) continue;
      flat[2 * used] = lastX = x;
      flat[2 * used + 1] = lastY = y;
      used++;
    }
    while (
      used - ringStart > 1 &&
      flat[2 * used - 2] === flat[2 * ringStart] &&
      flat[2 * used - 1] === flat[2 * ringStart + 1]
    )
      used--;
    return used - ringStart < 3 ? ringStart : used;
  }

  /** Least distance between two points of a ring that are drawn, Mercator m; 0 for all but huge rings. */
  function drawnStep(from: number, to: number): number {
    if (to - from <= MOST_POINTS_DRAWN) return 0;
    let length = 0;
    for (let k = from + 1; k < to; k++)
      length += Math.hypot(
        projected[2 * k]! - projected[2 * k - 2]!,
        projected[2 * k + 1]! - projected[2 * k - 1]!,
      );
    return length / MOST_POINTS_DRAWN;
  }

  function writeRing(from: number, to: number, plot: number): void {
    const n = to - from;
    let along = 0;
    let lastX = 0;
    let lastY = 0;
    for (let i = -1; i < n + 2; i++) {
      const v = i < 0 ? to - 1 : i < n ? from + i : from + i - n;
      const x = flat[2 * v]!;
      const y = flat[2 * v + 1]!;
      if (i > 0) along += Math.sqrt((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY));
      lastX = x;
      lastY = y;
      const at = 4 * pointEnd++;
      floats[at] = x;
      floats[at + 1] = y;
      floats[at + 2] = along;
      words[at + 3] = i >= 0 && i < n ? (plot | STARTS_SIDE) >>> 0 : plot;
    }
  }

  function writeTriangles(count: number, holes: number[]): void {
    const indices = triangulate(flat, count, holes);
    for (let i = 0; i < indices.length; i++) triangles[triangleEnd++] = pointOf[indices[i]!]!;
  }
}

/** Small chunks: shapes other than plots are few, large, and mostly out of view. */
const SHAPES_PER_CHUNK = 4;

/** The mesh of a few large shapes (parks, a selection), to be drawn exactly as given. */
export function buildShapeMesh(polygons: PolygonColumn): PlotMesh {
  return buildPlotMesh(polygons, orderAlongHilbert(polygons), SHAPES_PER_CHUNK, 0);
}

/**
 * Points of one ring that are drawn: more are not told apart on a screen, and earcut takes a minute
 * for 2.5 million. Areas and what is hit by a click know all of them.
 */
const MOST_POINTS_DRAWN = 250_000;

/** Most triangles there can be: a polygon of n points and h holes has n − 2 + 2h. */
function countTriangles({ ringOffsets, polygonOffsets }: PolygonColumn): number {
  let count = 0;
  for (let p = 0; p + 1 < polygonOffsets.length; p++) {
    const rings = polygonOffsets[p + 1]! - polygonOffsets[p]!;
    const closed = ringOffsets[polygonOffsets[p + 1]!]! - ringOffsets[polygonOffsets[p]!]!;
    count += Math.max(0, closed - rings - 2 + 2 * (rings - 1));
  }
  return count;
}

function projectPoints(coordinates: Float64Array): Float64Array {
  const projected = new Float64Array(coordinates.length);
  for (let k = 0; k < coordinates.length; k += 2) {
    projected[k] = mercatorX(coordinates[k]!) * MERCATOR_CIRCUMFERENCE;
    projected[k + 1] = mercatorY(coordinates[k + 1]!) * MERCATOR_CIRCUMFERENCE;
  }
  return projected;
}

function groupInChunks(
  polygons: PolygonColumn,
  projected: Float64Array,
  order: Uint32Array,
  plotsPerChunk: number,
) {
  const { ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const starts = [0];
  const bounds: number[] = [];
  const origins: number[] = [];
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  let plots = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    const from = ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
    const to = ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
    let rowWest = Infinity;
    let rowNorth = Infinity;
    let rowEast = -Infinity;
    let rowSouth = -Infinity;
    for (let k = from; k < to; k++) {
      const x = projected[2 * k]!;
      const y = projected[2 * k + 1]!;
      if (x < rowWest) rowWest = x;
      if (x > rowEast) rowEast = x;
      if (y < rowNorth) rowNorth = y;
      if (y > rowSouth) rowSouth = y;
    }
    const width = Math.max(east, rowEast) - Math.min(west, rowWest);
    const height = Math.max(south, rowSouth) - Math.min(north, rowNorth);
    const isTooWide = Math.max(width, height) > CHUNK_EXTENT;
    if (plots >= plotsPerChunk || (isTooWide && plots >= FEWEST_PLOTS_PER_CHUNK)) close(at);
    if (rowWest < west) west = rowWest;
    if (rowNorth < north) north = rowNorth;
    if (rowEast > east) east = rowEast;
    if (rowSouth > south) south = rowSouth;
    plots++;
  }
  if (plots > 0) close(order.length);
  return {
    starts: Uint32Array.from(starts),
    bounds: Float64Array.from(bounds, (value) => value / MERCATOR_CIRCUMFERENCE),
    origins: Float64Array.from(origins, (value) => value / MERCATOR_CIRCUMFERENCE),
  };

  function close(end: number): void {
    bounds.push(west, north, east, south);
    origins.push((west + east) / 2, (north + south) / 2);
    starts.push(end);
    west = north = Infinity;
    east = south = -Infinity;
    plots = 0;
  }
}
