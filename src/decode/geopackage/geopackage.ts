import type { Database } from 'sql.js';
import type { Issue } from '../../domain/issue';
import {
  Cancelled,
  type Checkpoint,
  type Format,
  type ReadOptions,
  type ReadResult,
  type SourceFile,
} from '../format';
import { IssueCollector } from '../issue-collector';
import { type GpkgTable, type OtherDatabase, readContents } from './gpkg-contents';
import { openDatabase } from './gpkg-engine';
import { messageOf, readTable } from './gpkg-table';

const magic = 'SQLite format 3\0';
const maxTables = 256;

const codesByKind: Record<OtherDatabase, string> = {
  mbtiles: 'sqlite-holds-tiles',
  tiles: 'sqlite-holds-tiles',
  spatialite: 'sqlite-spatialite',
  unknown: 'sqlite-not-geopackage',
};

/** GeoPackage: each table of features or attributes is a layer. Any SQLite file is taken, to say what it is. */
export const geopackage: Format = {
  id: 'geopackage',
  extensions: ['gpkg', 'sqlite', 'db', 'mbtiles'],
  sniff: (bytes) => {
    for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false;
    return true;
  },
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  await checkpoint(0, file.bytes.length);
  let database: Database | null = null;
  try {
    database = await openDatabase(file.bytes);
    database.exec('PRAGMA trusted_schema = OFF');
    return await readDatabase(database, file, checkpoint, options);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { layers: [], issues: [damageOf(file.name, error)] };
  } finally {
    closeSafely(database);
  }
}

async function readDatabase(
  database: Database,
  file: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  const bytes = file.bytes.length;
  const { tables, missing, refused, other } = readContents(database);
  const result: ReadResult = { layers: [], issues: [] };
  const tell = (code: string, severity: Issue['severity'], values?: Issue['values']) =>
    result.issues.push({ code, severity, file: file.name, rows: [], ...(values && { values }) });
  for (const table of missing.slice(0, maxTables)) tell('gpkg-table-missing', 'warns', { table });
  for (const table of refused.slice(0, maxTables)) tell('gpkg-view-refused', 'warns', { table });
  if (other !== null) tell(codesByKind[other], 'blocks');
  if (tables.length > maxTables) tell('gpkg-too-many-tables', 'warns', { limit: maxTables });
  const read = tables.slice(0, maxTables);
  const share = Math.ceil(bytes / read.length);
  for (const [k, table] of read.entries()) {
    const issues = new IssueCollector(file.name);
    const scope = { database, issues, checkpoint, bytes, done: k * share, share };
    try {
      const { layer, damage } = await readTable(table, scope);
      if (damage !== null)
        issues.add('gpkg-table-damaged', 'blocks', {
          values: { table: table.name, readRows: layer.row, reason: damage },
        });
      result.layers.push(
        layer.finish({
          file: file.name,
          name: table.title,
          crs: crsOf(table, options),
          bytes: share,
        }),
      );
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      issues.add('gpkg-table-damaged', 'blocks', {
        values: { table: table.name, readRows: 0, reason: messageOf(error) },
      });
    }
    result.issues.push(
      ...issues.list(table.title).map((issue) => ({ ...issue, layer: table.title })),
    );
  }
  return result;
}

/** The user decides for layers that have shapes; a table of attributes has no system. */
function crsOf(table: GpkgTable, options?: ReadOptions): string | null {
  return table.shapeColumn === null ? null : (options?.crs ?? table.crs);
}

function damageOf(file: string, error: unknown): Issue {
  return {
    code: 'sqlite-damaged',
    severity: 'blocks',
    file,
    rows: [],
    values: { reason: messageOf(error) },
  };
}

/** A database that is damaged enough cannot even be closed. */
function closeSafely(database: Database | null): void {
  try {
    database?.close();
  } catch {
    // Its memory goes with the worker.
  }
}
