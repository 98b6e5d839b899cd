import type { Database, SqlValue, Statement } from 'sql.js';
import type { Checkpoint } from '../format';
import type { IssueCollector } from '../issue-collector';
import { LayerBuilder } from '../layer-builder';
import type { GeometryKind } from '../raw-layer';
import { noFindings, tellFindings } from '../shape/binary-shape';
import { type GpkgTable, query, quoted } from './gpkg-contents';
import { readGpkgShape } from './gpkg-shape';

const maxColumns = 512;
const rowsBetweenCheckpoints = 2000;
/** A row of a table takes at least this; a damaged file can name the same page again and again. */
const leastRowBytes = 5;
/** A column may have a default text that stands once in the file, and a view may repeat whole rows. */
const tableFactor = 4;
const viewFactor = 16;

/** How a column is read; the shape and the number by which SQLite finds a row are no cells. */
type Use = 'value' | 'boolean' | 'shape' | 'skip';

export interface TableScope {
  database: Database;
  issues: IssueCollector;
  checkpoint: Checkpoint;
  /** Size of the file. */
  bytes: number;
  /** How far the tables before this one have brought the reading, of `bytes`. */
  done: number;
  /** Share of the file that this table is taken to be, bytes. */
  share: number;
}

/** Reads the rows of a table up to its end or to the first damage, of which `damage` says what it is. */
export async function readTable(
  table: GpkgTable,
  scope: TableScope,
): Promise<{ layer: LayerBuilder; damage: string | null }> {
  const layer = new LayerBuilder({ count: 0, bytes: scope.share });
  let statement: Statement | null = null;
  try {
    statement = scope.database.prepare(`SELECT * FROM ${quoted(table.name)}`);
    const columns = planColumns(table, statement.getColumnNames(), scope);
    const damage = await readRows(table, statement, columns, layer, scope);
    return { layer, damage };
  } finally {
    statement?.free();
  }
}

interface Column {
  name: string;
  use: Use;
}

function planColumns(table: GpkgTable, names: string[], scope: TableScope): Column[] {
  const declared = new Map(
    query(scope.database, `PRAGMA table_info(${quoted(table.name)})`).map((row) => [
      String(row[1]),
      { type: String(row[2] ?? '').toUpperCase(), isKey: Number(row[5]) > 0 },
    ]),
  );
  if (names.length > maxColumns)
    scope.issues.add('too-many-columns', 'warns', {
      values: { limit: maxColumns },
      group: table.name,
    });
  const seen = new Set<string>();
  return names.map((name, i) => {
    const { type, isKey } = declared.get(name) ?? { type: '', isKey: false };
    let use: Use = type === 'BOOLEAN' ? 'boolean' : 'value';
    if (name.toLowerCase() === table.shapeColumn?.toLowerCase()) use = 'shape';
    else if (isKey && /^(?:ogc_)?fid$/i.test(name)) use = 'skip';
    else if (i >= maxColumns || seen.has(name)) use = 'skip';
    seen.add(name);
    return { name, use };
  });
}

async function readRows(
  table: GpkgTable,
  statement: Statement,
  columns: Column[],
  layer: LayerBuilder,
  scope: TableScope,
): Promise<string | null> {
  const { issues, checkpoint, bytes } = scope;
  const limit = (table.isView ? viewFactor : tableFactor) * bytes;
  const findings = noFindings();
  for (const { name, use } of columns) if (use !== 'shape' && use !== 'skip') layer.addColumn(name);
  let given = 0;
  for (;;) {
    if (layer.row % rowsBetweenCheckpoints === 0)
      await checkpoint(Math.min(bytes, scope.done + Math.min(given, scope.share)), bytes);
    try {
      if (!statement.step()) return null;
    } catch (error) {
      return messageOf(error);
    }
    const row = statement.get();
    given += leastRowBytes;
    let kind: GeometryKind = 'none';
    for (let k = 0; k < columns.length; k++) {
      const { name, use } = columns[k]!;
      const value = row[k]!;
      if (typeof value === 'string' || value instanceof Uint8Array) given += value.length;
      if (use === 'skip') continue;
      if (use === 'shape') {
        if (value === null) continue;
        if (value instanceof Uint8Array) {
          kind = readGpkgShape(value, layer.geometry, findings);
          tellFindings(findings, issues, layer.row + 1);
        } else {
          kind = 'invalid';
          issues.add('gpkg-shape-damaged', 'warns', {
            row: layer.row + 1,
            values: { found: String(value).slice(0, 40) },
          });
        }
      } else setCell(layer, name, value, use, { statement, at: k, issues });
    }
    if (given > limit) return 'more rows than the file can hold';
    layer.closeRow(kind);
  }
}

interface CellSource {
  statement: Statement;
  at: number;
  issues: IssueCollector;
}

function setCell(
  layer: LayerBuilder,
  name: string,
  value: SqlValue,
  use: Use,
  { statement, at, issues }: CellSource,
): void {
  if (value === null) layer.setNull(name);
  else if (typeof value === 'string') layer.setText(name, value);
  else if (typeof value === 'number') {
    if (use === 'boolean' && (value === 0 || value === 1)) layer.setBoolean(name, value === 1);
    else if (!Number.isFinite(value)) {
      layer.setNull(name);
      issues.add('number-not-finite', 'warns', { row: layer.row + 1, field: name });
    } else if (Number.isInteger(value) && !Number.isSafeInteger(value))
      setLargeNumber(layer, name, value, { statement, at, issues });
    else layer.setNumber(name, value);
  } else {
    layer.setNull(name);
    issues.add('blob-left-out', 'warns', { row: layer.row + 1, field: name });
  }
}

/** Beyond 2^53 an integer is asked for again with all its digits, and kept as text. */
function setLargeNumber(
  layer: LayerBuilder,
  name: string,
  value: number,
  { statement, at }: CellSource,
): void {
  const exact: unknown = exactCells(statement)[at];
  if (typeof exact === 'bigint') layer.setText(name, String(exact));
  else layer.setNumber(name, value);
}

/** The cells of the row at hand with integers as `bigint`: an option that the types of the library do not know. */
function exactCells(statement: Statement): unknown[] {
  const { get } = statement as unknown as {
    get: (params: null, config: { useBigInt: boolean }) => unknown[];
  };
  return get.call(statement, null, { useBigInt: true });
}

/** What SQLite says, in one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 120);
}
