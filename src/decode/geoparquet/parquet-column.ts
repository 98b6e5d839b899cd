import type { ColumnMetaData, SchemaTree } from 'hyparquet';
import { type Cell, cellReaderOf } from './parquet-cells';
import type { ParquetEngine, RawValues } from './parquet-engine';
import { type Budget, type Page, type PageColumn, readDictionary, readPage } from './parquet-page';

/** Items of lists in one page; values of plain columns cannot be more than the rows. */
const maxListValues = 8_000_000;

export interface ChunkScope {
  engine: ParquetEngine;
  bytes: Uint8Array;
  budget: Budget;
  /** Rows of the row group. */
  rows: number;
}

/** How the values of a chunk become cells; a shape is left as bytes. */
export type CellReader = (value: unknown) => Cell;

/** The cells of a column without lists and objects, one for each row of the row group. Throws an `Error` on damage. */
export function readFlatChunk(
  scope: ChunkScope,
  path: SchemaTree[],
  chunk: ColumnMetaData,
  toCell: CellReader = cellReaderOf(path.at(-1)!.element),
): Cell[] {
  const cells: Cell[] = [];
  const column = pageColumnOf(scope, path, chunk);
  for (const { page, dictionary } of pagesOf(scope, column, chunk)) {
    const values = valuesOf(page, dictionary, toCell);
    if (page.definitions.length === 0) for (const value of values) cells.push(value);
    else {
      let next = 0;
      for (const level of page.definitions)
        cells.push(level === column.maxDefinition ? values[next++]! : null);
    }
    if (cells.length > scope.rows) throw new Error(`more than ${scope.rows} values`);
  }
  if (cells.length < scope.rows) throw new Error(`${cells.length} values for ${scope.rows} rows`);
  return cells;
}

/** The values of a column of lists or objects, put together for each row. Throws an `Error` on damage. */
export function readNestedChunks(
  scope: ChunkScope,
  tree: SchemaTree,
  chunks: readonly { path: SchemaTree[]; chunk: ColumnMetaData }[],
): unknown[] {
  const { engine } = scope;
  const leaves = new Map<string, unknown[]>();
  for (const { path, chunk } of chunks) {
    const column = pageColumnOf(scope, path, chunk);
    const toCell = cellReaderOf(path.at(-1)!.element);
    let rows: unknown[] = [];
    for (const { page, dictionary } of pagesOf(scope, column, chunk)) {
      const values = valuesOf(page, dictionary, (value) => plainJson(toCell(value)));
      const { definitions, repetitions } = page;
      const made = engine.assembleLists(
        rows,
        [...definitions],
        [...repetitions],
        values,
        path,
      ) as unknown[];
      rows = made === rows || rows.length === 0 ? made : rows.concat(made);
      if (rows.length > scope.rows) throw new Error(`more than ${scope.rows} rows`);
    }
    leaves.set(chunk.path_in_schema.join('.'), rows);
  }
  engine.assembleNested(leaves as Map<string, unknown[]>, tree, engine.parsers);
  const rows = leaves.get(tree.element.name);
  if (!rows || rows.length !== scope.rows)
    throw new Error(`${rows?.length ?? 0} values for ${scope.rows} rows`);
  return rows;
}

function pageColumnOf(scope: ChunkScope, path: SchemaTree[], chunk: ColumnMetaData): PageColumn {
  const { engine, rows } = scope;
  const maxRepetition = engine.getMaxRepetitionLevel(path);
  return {
    type: chunk.type,
    typeLength: path.at(-1)!.element.type_length,
    codec: chunk.codec,
    maxDefinition: engine.getMaxDefinitionLevel(path),
    maxRepetition,
    maxValues: maxRepetition > 0 ? maxListValues : rows,
  };
}

/** The words of a chunk, made into cells once. */
interface Dictionary {
  raw: RawValues;
  cells: Cell[] | null;
}

/** The data pages of a chunk in the order of the file, each with the dictionary that it points into. */
function* pagesOf(
  { engine, bytes, budget }: ChunkScope,
  column: PageColumn,
  chunk: ColumnMetaData,
): Generator<{ page: Page; dictionary: Dictionary | null }> {
  const data = Number(chunk.data_page_offset);
  const words = Number(chunk.dictionary_page_offset ?? 0);
  const start = words > 0 && words < data ? words : data;
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 0 && end > start && end <= bytes.length))
    throw new Error(`bytes ${start} to ${end} are not in the file`);
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  const reader = { view, offset: 0 };
  let dictionary: Dictionary | null = null;
  let values = 0;
  while (reader.offset < view.byteLength - 1 && values < Number(chunk.num_values)) {
    const header = engine.parquetHeader(reader);
    const size = header.compressed_page_size;
    const at = start + reader.offset;
    if (!(size >= 0 && at + size <= end)) throw new Error(`page of ${size} bytes`);
    reader.offset += size;
    const packed = bytes.subarray(at, at + size);
    if (header.type === 'DICTIONARY_PAGE') {
      const raw = readDictionary(engine, header, packed, dictionaryColumn(column), budget);
      dictionary = { raw, cells: null };
    } else if (header.type === 'DATA_PAGE' || header.type === 'DATA_PAGE_V2') {
      values += (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
      yield { page: readPage(engine, header, packed, column, budget), dictionary };
    }
  }
}

/** A dictionary may have more words than the row group has rows, but not without end. */
function dictionaryColumn(column: PageColumn): PageColumn {
  return { ...column, maxValues: maxListValues };
}

function valuesOf<T extends Cell>(
  { values, indices }: Page,
  dictionary: Dictionary | null,
  toCell: (value: unknown) => T,
): T[] {
  if (indices === null) return Array.from(values as ArrayLike<unknown>, toCell);
  if (dictionary === null) throw new Error('no dictionary');
  dictionary.cells ??= Array.from(dictionary.raw as ArrayLike<unknown>, toCell);
  const cells = dictionary.cells;
  return Array.from(indices, (index) => {
    if (index >= cells.length) throw new Error(`word ${index} of ${cells.length}`);
    return cells[index] as T;
  });
}

/** As it goes into JSON; bytes have no form there. */
function plainJson(cell: Cell): Cell {
  if (cell instanceof Uint8Array) return null;
  return cell !== null && typeof cell === 'object' ? (cell.json as Cell) : cell;
}
