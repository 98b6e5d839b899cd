import type { Database, SqlValue } from 'sql.js';
import { crsFromText } from '../crs/crs';
import { crsOfWkt as crsOfPrjText } from '../crs/prj';

/** A table of a GeoPackage that holds rows, with or without shapes. */
export interface GpkgTable {
  name: string;
  /** What the file calls it for people; the name of the table when it has no other. */
  title: string;
  /** Column of the shapes, `null` in a table of attributes. */
  shapeColumn: string | null;
  /** As in `RawLayer.crs`. */
  crs: string | null;
  isView: boolean;
}

/** What a SQLite file is that holds no tables for us. */
export type OtherDatabase = 'mbtiles' | 'spatialite' | 'tiles' | 'unknown';

export interface GpkgContents {
  tables: GpkgTable[];
  /** Named in the contents and not there. */
  missing: string[];
  /** Views that might never end. */
  refused: string[];
  /** Set when there are no tables. */
  other: OtherDatabase | null;
}

interface SchemaEntry {
  name: string;
  isView: boolean;
  sql: string;
}

const crsOfWkt = (wkt: string) => crsOfPrjText(wkt).crs;

/** An identifier in SQL, whatever stands in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The tables that the file says it holds. Throws what SQLite throws on damage. */
export function readContents(database: Database): GpkgContents {
  const schema = readSchema(database);
  const contents: GpkgContents = { tables: [], missing: [], refused: [], other: null };
  const isTable = (name: string) => schema.get(name)?.isView === false;
  const shapes = isTable('gpkg_geometry_columns') ? readShapeColumns(database) : new Map();
  const titles = isTable('gpkg_contents') ? readTitles(database) : new Map<string, string>();
  const systems = isTable('gpkg_spatial_ref_sys') ? readSystems(database) : new Map();
  for (const name of new Set<string>([...titles.keys(), ...shapes.keys()])) {
    const entry = schema.get(name.toLowerCase());
    if (!entry) contents.missing.push(name);
    else if (entry.isView && /\brecursive\b/i.test(entry.sql)) contents.refused.push(name);
    else {
      const shape = shapes.get(name);
      contents.tables.push({
        name: entry.name,
        title: titles.get(name)?.trim() || entry.name,
        shapeColumn: shape?.column ?? null,
        crs: shape ? (systems.get(shape.srs) ?? null) : null,
        isView: entry.isView,
      });
    }
  }
  if (contents.tables.length === 0) contents.other = kindOf(schema);
  return contents;
}

/** By name in lower case: SQLite does not tell case apart. */
function readSchema(database: Database): Map<string, SchemaEntry> {
  const rows = query(
    database,
    "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view')",
  );
  return new Map(
    rows.map(([name, type, sql]) => [
      String(name).toLowerCase(),
      { name: String(name), isView: type === 'view', sql: String(sql ?? '') },
    ]),
  );
}

function readTitles(database: Database): Map<string, string> {
  const rows = query(
    database,
    "SELECT table_name, identifier FROM gpkg_contents WHERE data_type IN ('features', 'attributes', 'aspatial')",
  );
  return new Map(rows.map(([name, title]) => [String(name), String(title ?? '')]));
}

function readShapeColumns(database: Database): Map<string, { column: string; srs: SqlValue }> {
  const rows = query(database, 'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns');
  return new Map(
    rows.map(([name, column, srs]) => [String(name), { column: String(column), srs: srs! }]),
  );
}

function readSystems(database: Database): Map<SqlValue, string | null> {
  const rows = query(
    database,
    'SELECT srs_id, organization, organization_coordsys_id, srs_name, definition FROM gpkg_spatial_ref_sys',
  );
  return new Map(rows.map(([id, ...system]) => [id!, crsOfSystem(system)]));
}

/** In a GeoPackage coordinates are always east, north, so that the code alone says everything. */
function crsOfSystem([organization, code, name, definition]: SqlValue[]): string | null {
  const owner = String(organization ?? '').trim();
  if (/^epsg$/i.test(owner) && Number(code) > 0) return `EPSG:${Number(code)}`;
  const wkt = String(definition ?? '').trim();
  // Rows −1 and 0, which every GeoPackage has, stand for “not known”.
  if (wkt === '' || /^undefined$/i.test(wkt) || (/^none$/i.test(owner) && Number(code) <= 0))
    return null;
  const text = String(name ?? '').trim();
  return crsOfWkt(wkt) ?? (text === '' ? null : crsFromText(text));
}

function kindOf(schema: Map<string, SchemaEntry>): OtherDatabase {
  if (schema.has('gpkg_contents')) return 'tiles';
  if (schema.has('tiles') && schema.has('metadata')) return 'mbtiles';
  return schema.has('geometry_columns') && schema.has('spatial_ref_sys') ? 'spatialite' : 'unknown';
}

const maxRows = 10_000;

/** The rows of a question about the file itself; more than ten thousand are damage. */
export function query(database: Database, sql: string): SqlValue[][] {
  const statement = database.prepare(sql);
  try {
    const rows: SqlValue[][] = [];
    while (rows.length < maxRows && statement.step()) rows.push(statement.get());
    return rows;
  } finally {
    statement.free();
  }
}
