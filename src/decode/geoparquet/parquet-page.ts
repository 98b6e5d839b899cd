import type { PageHeader, ParquetType } from 'hyparquet';
import type { ParquetEngine, RawValues } from './parquet-engine';
import { bitsFor, readRuns } from './parquet-runs';

/** Pages are a megabyte as a rule. */
const maxPageBytes = 256 * 1024 * 1024;

export interface PageColumn {
  type: ParquetType;
  /** Of values of a fixed length, bytes. */
  typeLength: number | undefined;
  codec: string;
  maxDefinition: number;
  maxRepetition: number;
  /** What a page may hold; a forged one says billions. */
  maxValues: number;
}

/** Bytes that may still be unpacked from this file. */
export interface Budget {
  left: number;
}

export interface Page {
  /** Empty where every value is there. */
  definitions: Uint32Array;
  /** Empty in a column without lists. */
  repetitions: Uint32Array;
  /** Values that are there, or `null` where `indices` point into the dictionary. */
  values: RawValues | null;
  indices: Uint32Array | null;
}

/** The values of a dictionary page. Throws on damage, as `readPage` does. */
export function readDictionary(
  engine: ParquetEngine,
  header: PageHeader,
  packed: Uint8Array,
  column: PageColumn,
  budget: Budget,
): RawValues {
  const count = countOf(header.dictionary_page_header?.num_values, column);
  const bytes = unpack(engine, packed, header.uncompressed_page_size, column, budget);
  return engine.readPlain(readerOf(bytes), column.type, count, column.typeLength);
}

/** Levels and values of a data page of either version. Throws an `Error` on damage and on what is not known. */
export function readPage(
  engine: ParquetEngine,
  header: PageHeader,
  packed: Uint8Array,
  column: PageColumn,
  budget: Budget,
): Page {
  const first = header.data_page_header;
  const second = header.data_page_header_v2;
  const count = countOf((first ?? second)?.num_values, column);
  let bytes: Uint8Array;
  let pos = 0;
  let repetitions: Uint32Array;
  let definitions: Uint32Array;
  if (second) {
    const { repetition_levels_byte_length: repeated, definition_levels_byte_length: defined } =
      second;
    const at = repeated + defined;
    if (!(repeated >= 0 && defined >= 0 && at <= packed.length)) throw new Error('levels too long');
    const levels = readerOf(packed).view;
    repetitions = readLevels(levels, 0, repeated, column.maxRepetition, count);
    definitions = readLevels(levels, repeated, at, column.maxDefinition, count);
    const rest = packed.subarray(at);
    const size = header.uncompressed_page_size - at;
    bytes = second.is_compressed === false ? rest : unpack(engine, rest, size, column, budget);
  } else {
    bytes = unpack(engine, packed, header.uncompressed_page_size, column, budget);
    const { view } = readerOf(bytes);
    const levelsOf = (most: number) => {
      if (most === 0) return new Uint32Array(0);
      const start = pos + 4;
      pos = start + view.getUint32(pos, true);
      if (pos > bytes.length) throw new Error('levels too long');
      return readLevels(view, start, pos, most, count);
    };
    repetitions = levelsOf(column.maxRepetition);
    definitions = levelsOf(column.maxDefinition);
  }
  let present = definitions.length === 0 ? count : 0;
  for (const level of definitions) if (level === column.maxDefinition) present++;
  const encoding = (first ?? second)!.encoding;
  return {
    repetitions,
    definitions: present === count ? new Uint32Array(0) : definitions,
    ...readValues(engine, bytes.subarray(pos), encoding, present, column),
  };
}

function readLevels(
  view: DataView,
  start: number,
  end: number,
  most: number,
  count: number,
): Uint32Array {
  if (most === 0) return new Uint32Array(0);
  return readRuns(view, start, end, bitsFor(most), count);
}

function readValues(
  engine: ParquetEngine,
  bytes: Uint8Array,
  encoding: string,
  count: number,
  { type, typeLength }: PageColumn,
): Pick<Page, 'values' | 'indices'> {
  const reader = readerOf(bytes);
  const { view } = reader;
  if (count === 0) return { values: [], indices: null };
  switch (encoding) {
    case 'PLAIN':
      return { values: engine.readPlain(reader, type, count, typeLength), indices: null };
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      return {
        values: null,
        indices: readRuns(view, 1, view.byteLength, view.getUint8(0), count),
      };
    case 'RLE': {
      const bits = readRuns(view, 4, 4 + view.getUint32(0, true), 1, count);
      return { values: Array.from(bits, (bit) => bit === 1), indices: null };
    }
    case 'BYTE_STREAM_SPLIT':
      if (count > bytes.length) throw new Error('fewer bytes than values');
      return { values: engine.byteStreamSplit(reader, count, type, typeLength), indices: null };
    case 'DELTA_BINARY_PACKED': {
      const numbers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
      engine.deltaBinaryUnpack(reader, count, numbers);
      return { values: numbers, indices: null };
    }
    case 'DELTA_LENGTH_BYTE_ARRAY': {
      const values = new Array<Uint8Array>(count);
      engine.deltaLengthByteArray(reader, count, values);
      return { values, indices: null };
    }
    case 'DELTA_BYTE_ARRAY': {
      checkPrefixes(engine, bytes, count);
      const values = new Array<Uint8Array>(count);
      engine.deltaByteArray(reader, count, values);
      return { values, indices: null };
    }
    default:
      throw new Error(`encoding ${encoding}`);
  }
}

/** Each value may repeat the one before it: a few bytes can stand for gigabytes. */
function checkPrefixes(engine: ParquetEngine, bytes: Uint8Array, count: number): void {
  const lengths = new Int32Array(count);
  engine.deltaBinaryUnpack(readerOf(bytes), count, lengths);
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    if (length < 0 || sum > maxPageBytes) throw new Error('repeated beginnings too long');
  }
}

function unpack(
  engine: ParquetEngine,
  packed: Uint8Array,
  length: number,
  { codec }: PageColumn,
  budget: Budget,
): Uint8Array {
  const decompress = engine.decompressors[codec];
  if (!decompress) throw new Error(`compression ${codec}`);
  budget.left -= length;
  if (!(length >= 0 && length <= maxPageBytes) || budget.left < 0)
    throw new Error(`page of ${length} bytes`);
  const bytes = decompress(packed, length);
  if (bytes.length !== length) throw new Error(`${bytes.length} bytes in place of ${length}`);
  return bytes;
}

function countOf(count: number | undefined, { maxValues }: PageColumn): number {
  if (count === undefined || !(count >= 0 && count <= maxValues))
    throw new Error(`page of ${count} values`);
  return count;
}

function readerOf(bytes: Uint8Array) {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}
