import { gunzipSync } from 'fflate';
import type { DecodedArray } from 'hyparquet';

/** The parts of the library that are used: what reads a page is done here, with every count checked. */
export async function loadParquet() {
  const [index, column, plain, delta, encoding, assemble, convert, schema, compressed] =
    await Promise.all([
      import('hyparquet'),
      import('hyparquet/src/column.js'),
      import('hyparquet/src/plain.js'),
      import('hyparquet/src/delta.js'),
      import('hyparquet/src/encoding.js'),
      import('hyparquet/src/assemble.js'),
      import('hyparquet/src/convert.js'),
      import('hyparquet/src/schema.js'),
      loadDecompressors(),
    ]);
  return {
    ...{ parquetMetadata: index.parquetMetadata, parquetSchema: index.parquetSchema },
    ...{ parquetHeader: column.parquetHeader, readPlain: plain.readPlain },
    ...{ deltaBinaryUnpack: delta.deltaBinaryUnpack, deltaByteArray: delta.deltaByteArray },
    deltaLengthByteArray: delta.deltaLengthByteArray,
    byteStreamSplit: encoding.byteStreamSplit,
    ...{ assembleLists: assemble.assembleLists, assembleNested: assemble.assembleNested },
    parsers: convert.DEFAULT_PARSERS,
    getMaxDefinitionLevel: schema.getMaxDefinitionLevel,
    getMaxRepetitionLevel: schema.getMaxRepetitionLevel,
    getTreePath: schema.getTreePath,
    decompressors: compressed,
  };
}

export type ParquetEngine = Awaited<ReturnType<typeof loadParquet>>;
/** What stands in a page or a dictionary before anybody decides what it means. */
export type RawValues = DecodedArray;

/** Unpacks into exactly `length` bytes. */
export type Decompressor = (packed: Uint8Array, length: number) => Uint8Array;

/**
 * One for each way of packing. The set that comes with hyparquet-compressors is not loaded as a whole: its Snappy is
 * WebAssembly that is compiled on import, which a strict page does not allow.
 */
async function loadDecompressors(): Promise<Partial<Record<string, Decompressor>>> {
  const [{ snappyUncompress }, { decompressBrotli }, { decompressLz4, decompressLz4Raw }, zstd] =
    await Promise.all([
      import('hyparquet'),
      import('hyparquet-compressors/src/brotli.js'),
      import('hyparquet-compressors/src/lz4.js'),
      import('fzstd'),
    ]);
  return {
    UNCOMPRESSED: (packed) => packed,
    SNAPPY: (packed, length) => {
      const output = new Uint8Array(length);
      snappyUncompress(packed, output);
      return output;
    },
    GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }),
    BROTLI: decompressBrotli,
    ZSTD: (packed, length) => zstd.decompress(packed, new Uint8Array(length)),
    LZ4: decompressLz4,
    LZ4_RAW: decompressLz4Raw,
  };
}
