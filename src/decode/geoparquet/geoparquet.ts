import type { FileMetaData } from 'hyparquet';
import { failure } from '../failure';
import {
  Cancelled,
  type Checkpoint,
  type Format,
  type ReadOptions,
  type ReadResult,
  type SourceFile,
} from '../format';
import { IssueCollector } from '../issue-collector';
import { LayerBuilder } from '../layer-builder';
import { layerNameOf } from '../layer-name';
import { loadParquet, type ParquetEngine } from './parquet-engine';
import { findShapeColumns, type ShapeColumn } from './parquet-geo';
import { isNativeForm } from './parquet-native-shape';
import { holdsWkb, type RowScope, readRowGroup } from './parquet-rows';

const mark = [0x50, 0x41, 0x52, 0x31];
const maxColumns = 512;
/** Rows of nothing take no room in the file, but they do in memory. */
const maxCells = 200_000_000;
const maxRows = 5_000_000;
/** What all pages may unpack to: packed a hundredfold is more than data of this kind are. */
const unpackedBase = 256 * 1024 * 1024;
const unpackedFactor = 100;

/** GeoParquet, and Parquet without shapes as a table: one layer. */
export const geoparquet: Format = {
  id: 'geoparquet',
  extensions: ['parquet', 'geoparquet'],
  sniff: (bytes) => mark.every((byte, i) => bytes[i] === byte),
  read,
};

async function read(
  { name, bytes }: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  await checkpoint(0, bytes.length);
  try {
    const engine = await loadParquet();
    // The shapes are found here: the library would make objects of them.
    const metadata = engine.parquetMetadata(bytes, { geoparquet: false });
    // A damaged schema leaves a column without a name.
    for (const element of metadata.schema as { name?: string }[]) element.name ??= '';
    return await readRows(engine, metadata, { name, bytes }, checkpoint, options);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return failure(name, 'parquet-damaged', { reason: reason.replace(/\s+/g, ' ').slice(0, 120) });
  }
}

async function readRows(
  engine: ParquetEngine,
  metadata: FileMetaData,
  { name, bytes }: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  const issues = new IssueCollector(name);
  const root = engine.parquetSchema(metadata);
  const rows = metadata.row_groups.reduce((sum, group) => sum + countOf(group.num_rows), 0);
  const budget = { left: unpackedBase + unpackedFactor * bytes.length };
  if (rows > maxRows) return failure(name, 'parquet-too-large', { rows, limit: maxRows });
  const { shape: likely, others, bounds, isBroken } = findShapeColumns(metadata, root);
  const source = { engine, bytes, budget, root };
  const isShape =
    likely !== null && (likely.isCertain || holdsWkb(source, metadata.row_groups, likely.name));
  const shape = isShape ? likely : null;
  if (isBroken) issues.add('parquet-geo-broken', 'warns');
  for (const field of others) issues.add('shapes-left-out', 'warns', { field });
  const readable = shape && isReadable(shape, issues) ? shape : null;
  const names = new Set([shape?.name, ...others, ...bounds]);
  const columns = root.children.filter(({ element }) => !names.has(element.name));
  if (columns.length > maxColumns)
    issues.add('too-many-columns', 'warns', { values: { limit: maxColumns } });
  const kept = columns.slice(0, maxColumns);
  if (rows * (kept.length + 1) > maxCells)
    return failure(name, 'parquet-too-large', { rows, limit: maxRows });
  const layer = new LayerBuilder({ count: rows, bytes: bytes.length });
  for (const { element } of kept) layer.addColumn(element.name);
  const scope: RowScope = { ...source, columns: kept, shape: readable, layer, issues, checkpoint };
  for (const group of metadata.row_groups) await readRowGroup(scope, group);
  const raw = layer.finish({
    file: name,
    name: layerNameOf(name),
    crs: readable === null ? null : (options?.crs ?? readable.crs),
    bytes: bytes.length,
  });
  return { layers: [raw], issues: issues.list(raw.name) };
}

function isReadable({ encoding, name }: ShapeColumn, issues: IssueCollector): boolean {
  if (encoding === 'wkb' || isNativeForm(encoding)) return true;
  issues.add('parquet-encoding-unknown', 'blocks', { field: name, values: { found: encoding } });
  return false;
}

function countOf(rows: bigint): number {
  const count = Number(rows);
  if (!(count >= 0)) throw new Error(`row group of ${count} rows`);
  return count;
}
