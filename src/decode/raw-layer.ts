import type { FoundEncoding } from '../domain/text-encoding';

/**
 * What a format gives: rows as they stand in the file, before anybody decides what they mean.
 * Columns and typed arrays throughout, so that 100,000 rows cost no objects.
 */
export const geometryKinds = ['none', 'point', 'line', 'polygon', 'mixed', 'invalid'] as const;
export type GeometryKind = (typeof geometryKinds)[number];

/**
 * Shapes as they came, in the coordinates of the file (x, y interleaved; lon, lat or east, north).
 * Offsets nest as in `PolygonColumn`: row → parts (polygons, lines or points) → rings → points.
 * A line is a part with one open ring, a point a part with one ring of one point.
 * `kinds[row]` indexes `geometryKinds`; `invalid` rows have no parts and an issue says why.
 */
export interface RawGeometry {
  kinds: Uint8Array;
  coordinates: Float64Array;
  ringOffsets: Uint32Array;
  partOffsets: Uint32Array;
  rowOffsets: Uint32Array;
}

export const cellKinds = {
  missing: 0,
  null: 1,
  number: 2,
  text: 3,
  false: 4,
  true: 5,
  json: 6,
} as const;

/**
 * One property of a layer. `kinds[row]` is a `cellKinds` value; `numbers` holds the number cells
 * (NaN elsewhere); text and json cells are byte ranges [start, end) of `bytes` (text without its quotes).
 */
export interface RawColumn {
  name: string;
  kinds: Uint8Array;
  numbers: Float64Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 where a text cell holds JSON escapes. `null` when no cell of the column does. */
  escaped: Uint8Array | null;
  /** UTF-8 bytes that the ranges point into. */
  bytes: Uint8Array;
}

export interface RawLayer {
  file: string;
  /** Name of the layer in the file (the TopoJSON object, the FeatureCollection's `name`), else the file's name. */
  name: string;
  rowCount: number;
  geometry: RawGeometry;
  columns: RawColumn[];
  /** The `id` member of features, as a column, when any has one. */
  ids: RawColumn | null;
  /** As the file names it: an EPSG code (`EPSG:4524`), `CRS84`; `null` when it names none. */
  crs: string | null;
  bytes: number;
  /** Id of the format that it was read from. */
  format?: string;
  /** True when the user said what `crs` says. */
  crsChosen?: boolean;
  /** Of the texts as they stood in the file; not given where the format knows only one. */
  encoding?: FoundEncoding;
}

/** The text of a cell: text as it reads, numbers and booleans written out, `null` for missing, null and blank text. */
export function cellText(column: RawColumn, row: number): string | null {
  switch (column.kinds[row]) {
    case cellKinds.number:
      return String(column.numbers[row]);
    case cellKinds.true:
      return 'true';
    case cellKinds.false:
      return 'false';
    case cellKinds.text:
    case cellKinds.json: {
      const text = textOfRange(column.bytes, column.starts[row]!, column.ends[row]!);
      const read =
        column.kinds[row] === cellKinds.text && column.escaped?.[row]
          ? (JSON.parse(`"${text}"`) as string)
          : text;
      const trimmed = read.trim();
      return trimmed === '' ? null : trimmed;
    }
    default:
      return null;
  }
}

const decoder = new TextDecoder();
/** Beyond it the decoder is faster. */
const longestByHand = 24;

/** The text of a byte range; a decoder costs more to call than a short number of a plot takes to read. */
function textOfRange(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= longestByHand) {
    let text = '';
    let k = start;
    for (; k < end && bytes[k]! < 0x80; k++) text += String.fromCharCode(bytes[k]!);
    if (k === end) return text;
  }
  return decoder.decode(bytes.subarray(start, end));
}
