import { crsOfPrj } from '../crs/prj';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { GeometryBuilder } from '../geometry-builder';
import { IssueCollector } from '../issue-collector';
import { layerNameOf } from '../layer-name';
import type { RawLayer } from '../raw-layer';
import { type DbfTable, openDbf } from './dbf-table';
import { ShapeReader } from './shp-geometry';
import { findRecords, hasShpCode, type ShpRecords, viewOf } from './shp-records';

const rowsBetweenCheckpoints = 4096;
/** Every coordinate takes eight bytes of the file; the builder counts 24 to a number. */
const builderBytesPerByte = 3;

/** Shapefile: shapes of the .shp with the .dbf, .shx, .prj and .cpg that came with it. */
export const shapefile: Format = {
  id: 'shapefile',
  extensions: ['shp'],
  sniff: (bytes, name) => hasShpCode(bytes) && !/\.shx$/i.test(name),
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  const issues = new IssueCollector(file.name);
  const companion = (extension: string) => file.companions?.get(extension) ?? null;
  const dbf = companion('dbf');
  const expected = { count: 0 };
  const table = dbf ? openDbf(dbf, companion('cpg'), options, expected, issues) : null;
  const tableRows = table ? table.header.stated || table.header.available : null;
  const records = findRecords(file.bytes, companion('shx'), tableRows);
  if (!records) return failure(file.name, 'shp-header-broken');
  const rows = countRows(records, table);
  if (rows === 0) return failure(file.name, 'no-features');
  expected.count = rows;
  tellWhole(records, table, dbf !== null, issues);
  const layer = await readRows(file, records, table, rows, issues, checkpoint);
  layer.crs = options?.crs ?? crsOfPrj(companion('prj'), issues);
  return { layers: [layer], issues: issues.list(layer.name) };
}

/** Rows of the layer, those of deleted records included: none of the shapes and none of the records stay out. */
function countRows(records: ShpRecords, table: DbfTable | null): number {
  if (!table) return records.count;
  const { stated, available } = table.header;
  // A count in the header that is too low hides records; the shapes tell whether they are real.
  const inTable = Math.min(available, Math.max(stated || available, records.count));
  return Math.max(records.count, inTable);
}

function tellWhole(
  records: ShpRecords,
  table: DbfTable | null,
  hasDbf: boolean,
  issues: IssueCollector,
): void {
  if (records.isDamaged) issues.add('shp-damaged', 'warns', { values: { rows: records.count } });
  if (records.type >= 11 && records.type <= 18) issues.add('height-dropped', 'notes');
  if (!hasDbf) issues.add('dbf-missing', 'warns');
  if (!table) return;
  const { stated, available } = table.header;
  if (stated > available)
    issues.add('dbf-truncated', 'warns', { values: { expected: stated, found: available } });
  const inTable = Math.min(available, stated || available);
  if (records.count !== inTable)
    issues.add('shp-dbf-count', 'warns', { values: { shapes: records.count, rows: inTable } });
}

async function readRows(
  { name, bytes, companions }: SourceFile,
  records: ShpRecords,
  table: DbfTable | null,
  rows: number,
  issues: IssueCollector,
  checkpoint: Checkpoint,
): Promise<RawLayer> {
  const geometry = new GeometryBuilder(bytes.length * builderBytesPerByte);
  const shapes = new ShapeReader(viewOf(bytes), geometry);
  let deleted = 0;
  for (let record = 0; record < rows; record++) {
    if (record % rowsBetweenCheckpoints === 0) await checkpoint(record, rows);
    const isInTable = table !== null && record < table.header.available;
    if (isInTable && table.isDeleted(record)) {
      deleted++;
      continue;
    }
    const row = geometry.rowCount;
    if (isInTable) table.readRecord(record, row);
    if (record < records.count) {
      const kind = shapes.read(records.starts[record]!, records.ends[record]!);
      geometry.closeRow(kind);
      tellShape(shapes, row + 1, issues);
    } else geometry.closeRow('none');
  }
  if (deleted > 0) issues.add('dbf-rows-deleted', 'warns', { values: { count: deleted } });
  const { rowCount } = geometry;
  const size = [...(companions?.values() ?? [])].reduce((sum, one) => sum + one.length, 0);
  return {
    file: name,
    name: layerNameOf(name),
    rowCount,
    geometry: geometry.finish(),
    columns: table?.finish(rowCount) ?? [],
    ids: null,
    crs: null,
    bytes: bytes.length + size,
    ...(table ? { encoding: table.encoding.found } : {}),
  };
}

function tellShape({ found }: ShapeReader, row: number, issues: IssueCollector): void {
  const { problem, values, closedRings, droppedRings } = found;
  if (problem) issues.add(problem, 'warns', { row, values });
  else if (closedRings + droppedRings > 0 || found.byContainment || found.isExhausted) {
    if (closedRings > 0)
      issues.add('ring-not-closed', 'warns', { row, values: { count: closedRings } });
    if (droppedRings > 0)
      issues.add('hole-too-short', 'warns', { row, values: { count: droppedRings } });
    if (found.byContainment) issues.add('shp-ring-direction', 'notes', { row });
    if (found.isExhausted) issues.add('shp-rings-too-many', 'warns', { row });
  }
}
