import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { GeometryBuilder } from '../geometry-builder';
import { IssueCollector } from '../issue-collector';
import { layerNameOf } from '../layer-name';
import { looksLikeDbf } from './dbf-header';
import { openDbf } from './dbf-table';

const rowsBetweenCheckpoints = 4096;

/** A dBASE table on its own: rows without shapes. */
export const dbf: Format = {
  id: 'dbf',
  extensions: ['dbf'],
  sniff: (bytes) => looksLikeDbf(bytes),
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  const { name, bytes } = file;
  const issues = new IssueCollector(name);
  const expected = { count: 0 };
  const table = openDbf(bytes, file.companions?.get('cpg') ?? null, options, expected, issues);
  if (!table)
    return {
      layers: [],
      issues: issues.list().map((issue) => ({ ...issue, severity: 'blocks' as const })),
    };
  const { stated, available } = table.header;
  if (stated > available)
    issues.add('dbf-truncated', 'warns', { values: { expected: stated, found: available } });
  const records = Math.min(available, stated || available);
  if (records === 0) return failure(name, 'no-features');
  expected.count = records;
  const geometry = new GeometryBuilder(0);
  let deleted = 0;
  for (let record = 0; record < records; record++) {
    if (record % rowsBetweenCheckpoints === 0) await checkpoint(record, records);
    if (table.isDeleted(record)) {
      deleted++;
      continue;
    }
    table.readRecord(record, geometry.rowCount);
    geometry.closeRow('none');
  }
  if (deleted > 0) issues.add('dbf-rows-deleted', 'warns', { values: { count: deleted } });
  const { rowCount } = geometry;
  const layer = {
    file: name,
    name: layerNameOf(name),
    rowCount,
    geometry: geometry.finish(),
    columns: table.finish(rowCount),
    ids: null,
    crs: options?.crs ?? null,
    bytes: bytes.length,
    encoding: table.encoding.found,
  };
  return { layers: [layer], issues: issues.list(layer.name) };
}
