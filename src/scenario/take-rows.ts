import type { Column } from '../domain/column';
import type { PolygonColumn } from '../domain/polygons';

/** A column whose row r is row `from[r]` of the given one. */
export function takeColumn<C extends Column>(column: C, from: Uint32Array): C;
export function takeColumn(column: Column, from: Uint32Array): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: takeNumbers(column.values, from) };
    case 'day':
      return { kind: 'day', values: Int32Array.from(from, (row) => column.values[row]!) };
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(from, (row) => column.values[row]!) };
    case 'string':
      return { kind: 'string', values: Array.from(from, (row) => column.values[row] ?? null) };
    case 'code':
      return { ...column, codes: Uint32Array.from(from, (row) => column.codes[row]!) };
    case 'text': {
      const { bytes, starts, ends, escaped } = column;
      return {
        kind: 'text',
        bytes,
        starts: Uint32Array.from(from, (row) => starts[row]!),
        ends: Uint32Array.from(from, (row) => ends[row]!),
        escaped: escaped && Uint8Array.from(from, (row) => escaped[row]!),
      };
    }
  }
}

export function takeNumbers(values: Float64Array, from: Uint32Array): Float64Array {
  return Float64Array.from(from, (row) => values[row]!);
}

/** Shapes whose row r is that of `own` where it has one, else row `from[r]` of the given ones. */
export function takePolygons(
  base: PolygonColumn,
  from: Uint32Array,
  own: ReadonlyMap<number, number[][][][]>,
): PolygonColumn {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = base;
  const pieces: (Float64Array | number[])[] = [];
  const rings = [0];
  const polygons = [0];
  const rows = [0];
  let points = 0;
  const add = (piece: Float64Array | number[]) => {
    pieces.push(piece);
    points += piece.length / 2;
    rings.push(points);
  };
  for (let r = 0; r < from.length; r++) {
    const shape = own.get(r);
    if (shape)
      for (const polygon of shape) {
        for (const ring of polygon) add(ring.flat());
        polygons.push(rings.length - 1);
      }
    else
      for (let p = rowOffsets[from[r]!]!; p < rowOffsets[from[r]! + 1]!; p++) {
        for (let g = polygonOffsets[p]!; g < polygonOffsets[p + 1]!; g++)
          add(coordinates.subarray(2 * ringOffsets[g]!, 2 * ringOffsets[g + 1]!));
        polygons.push(rings.length - 1);
      }
    rows.push(polygons.length - 1);
  }
  const all = new Float64Array(2 * points);
  pieces.forEach((piece, ring) => {
    all.set(piece, 2 * rings[ring]!);
  });
  return {
    coordinates: all,
    ringOffsets: Uint32Array.from(rings),
    polygonOffsets: Uint32Array.from(polygons),
    rowOffsets: Uint32Array.from(rows),
  };
}
