/**
 * The shapes of a table's rows in columns (GeoArrow's multipolygon layout), lon/lat degrees CGCS2000:
 * row r has the polygons `rowOffsets[r]` … `rowOffsets[r+1]`, polygon p the rings `polygonOffsets[p]` …,
 * ring g the points `ringOffsets[g]` …; point k is `coordinates[2k]` (lon), `coordinates[2k+1]` (lat).
 * Rings are closed (first point repeated), the first ring of a polygon is its shell, counter-clockwise,
 * the others are holes, clockwise. A row without a shape has no polygons.
 */
export interface PolygonColumn {
  coordinates: Float64Array;
  ringOffsets: Uint32Array;
  polygonOffsets: Uint32Array;
  rowOffsets: Uint32Array;
}

/** [west, south, east, north] in degrees. */
export type Bounds = [number, number, number, number];

export function hasShape(polygons: PolygonColumn, row: number): boolean {
  return polygons.rowOffsets[row]! < polygons.rowOffsets[row + 1]!;
}

/** The bounds of one row, or `null` when it has no shape. */
export function boundsOfRow(polygons: PolygonColumn, row: number): Bounds | null {
  if (!hasShape(polygons, row)) return null;
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const from = ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
  const to = ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let k = from; k < to; k++) {
    const x = coordinates[2 * k]!;
    const y = coordinates[2 * k + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** The row as GeoJSON multipolygon coordinates; empty when it has no shape. */
export function multiPolygonOfRow(polygons: PolygonColumn, row: number): number[][][][] {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const result: number[][][][] = [];
  for (let p = rowOffsets[row]!; p < rowOffsets[row + 1]!; p++) {
    const rings: number[][][] = [];
    for (let g = polygonOffsets[p]!; g < polygonOffsets[p + 1]!; g++) {
      const ring: number[][] = [];
      for (let k = ringOffsets[g]!; k < ringOffsets[g + 1]!; k++)
        ring.push([coordinates[2 * k]!, coordinates[2 * k + 1]!]);
      rings.push(ring);
    }
    result.push(rings);
  }
  return result;
}

/** A polygon column with the given multipolygons, one per row; `null` or `[]` is a row without a shape. */
export function polygonColumnFrom(rows: readonly (number[][][][] | null)[]): PolygonColumn {
  const coordinates: number[] = [];
  const ringOffsets = [0];
  const polygonOffsets = [0];
  const rowOffsets = [0];
  for (const row of rows) {
    for (const polygon of row ?? []) {
      for (const ring of polygon) {
        for (const [x, y] of ring) coordinates.push(x!, y!);
        ringOffsets.push(coordinates.length / 2);
      }
      polygonOffsets.push(ringOffsets.length - 1);
    }
    rowOffsets.push(polygonOffsets.length - 1);
  }
  return {
    coordinates: Float64Array.from(coordinates),
    ringOffsets: Uint32Array.from(ringOffsets),
    polygonOffsets: Uint32Array.from(polygonOffsets),
    rowOffsets: Uint32Array.from(rowOffsets),
  };
}
